package org.assises.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.assises.model.Assises;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomAssisesTest {
  private static final String SOME =
      LongStream.range(0, 200)
          .mapToObj(seed -> Wording.of(RandomAssises.of(seed)))
          .collect(Collectors.joining());

  @Test
  void theSameSeedGivesTheSameAssises() {
    assertThat(RandomAssises.of(42)).isEqualTo(RandomAssises.of(42));
    assertThat(RandomAssises.of(42)).isNotEqualTo(RandomAssises.of(43));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Timed[",
        "PartOfDay[",
        "WholeDay[",
        "Unscheduled[",
        "OfSurvey[",
        "OfWorkshops[",
        "OfBalance[",
        "InSession[",
        "Through[",
        "Inhabitant[",
        "Professional[",
        "Collective[",
        "Consent[",
        "PublicOffice[",
        "PublicRecord[",
        "Person[",
        "Body[",
        "Claim[",
        "Broadcast[",
        "Registration[",
        "Document[",
        "KeyFigure[",
        "SurveyResult[",
        "Mandate[",
        "FollowUp[",
        "CouncilDecision[",
        "Succession[",
        "Orientation[",
        "Measure[",
        "DeclaredBalance[",
        "Territory[",
        "Coordinates[",
        "EditionId[value=edition-",
        "POSTPONED",
        "NOT_RETAINED",
      })
  void everyPartOfTheModelIsUsed(String part) {
    assertThat(SOME).contains(part);
  }

  @Test
  void everyAssisesHoldsASecret() {
    assertThat(LongStream.range(0, 200).mapToObj(RandomAssises::of).map(Wording::of))
        .allMatch(contents -> contents.contains(RandomAssises.SECRET));
  }

  @Test
  void whatIsShuffledIsTheSameInAnotherOrder() {
    Assises assises = RandomAssises.of(1);

    Assises shuffled = RandomAssises.shuffled(assises, 5);

    assertThat(shuffled).isNotEqualTo(assises);
    assertThat(shuffled.sessions()).containsExactlyInAnyOrderElementsOf(assises.sessions());
    assertThat(shuffled.speakers()).containsExactlyInAnyOrderElementsOf(assises.speakers());
  }
}
