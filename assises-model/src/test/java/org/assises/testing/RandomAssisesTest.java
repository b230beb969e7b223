package org.assises.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.assises.model.Assises;
import org.assises.model.DeclaredBalance;
import org.assises.model.Edition;
import org.assises.model.Measure;
import org.assises.model.Organization;
import org.assises.model.Orientation;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.Source;
import org.assises.model.Speaker;
import org.assises.model.Survey;
import org.assises.model.Territory;
import org.assises.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomAssisesTest {
  private static final String OF_THE_ASSISES = "";
  private static final List<Class<?>> ROOTS =
      List.of(
          Territory.class,
          Source.class,
          Organization.class,
          Place.class,
          Room.class,
          Theme.class,
          Speaker.class,
          Edition.class,
          Survey.class,
          Session.class,
          Proposal.class,
          Orientation.class,
          Measure.class,
          DeclaredBalance.class);
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
  void everyAssisesContainsASecret() {
    assertThat(LongStream.range(0, 200).mapToObj(RandomAssises::of).map(Wording::of))
        .allMatch(contents -> contents.contains(RandomAssises.SECRET));
  }

  /** A member that no random assises has could leak without a failing test. */
  @Test
  void everyTextLinkAndIdIsDrawn() {
    Set<String> declared = RecordParts.declared(ROOTS);

    Set<String> drawn = drawn(part -> true);

    drawn.add("Edition.title"); // The value of an Attested, which can have any type.
    assertThat(drawn).containsAll(declared);
  }

  /** All members except those of the city itself and numbers, which cannot contain a word. */
  @Test
  void everyTextLinkAndIdCanContainASecret() {
    Set<String> open = drawn(part -> true);

    open.removeAll(drawn(part -> part.contains(RandomAssises.SECRET)));

    assertThat(open)
        .containsExactly(
            OF_THE_ASSISES,
            "Address.country",
            "Address.inseeCode",
            "Address.postalCode",
            "Document.language",
            "Money.currency",
            "Organization.siren",
            "Session.languages",
            "Territory.department",
            "Territory.inseeCode",
            "Territory.name");
  }

  private static Set<String> drawn(Predicate<String> which) {
    Set<String> components = new TreeSet<>();
    for (long seed = 0; seed < 200; seed++) {
      RecordParts.visit(
          Wording.parts(RandomAssises.of(seed)),
          (component, part) -> {
            if (which.test(part)) {
              components.add(component);
            }
          });
    }
    return components;
  }

  @Test
  void aShuffledAssisesHasTheSameContent() {
    Assises assises = RandomAssises.of(1);

    Assises shuffled = RandomAssises.shuffled(assises, 5);

    assertThat(shuffled).isNotEqualTo(assises);
    assertThat(shuffled.sessions()).containsExactlyInAnyOrderElementsOf(assises.sessions());
    assertThat(shuffled.speakers()).containsExactlyInAnyOrderElementsOf(assises.speakers());
  }
}
