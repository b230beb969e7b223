package org.assises.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assises.model.Accessibility;
import org.assises.model.Author;
import org.assises.model.Broadcast;
import org.assises.model.Contribution;
import org.assises.model.Cost;
import org.assises.model.DayPart;
import org.assises.model.EditionStatus;
import org.assises.model.Figure;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Origin;
import org.assises.model.Season;
import org.assises.model.SessionKind;
import org.assises.model.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  private static final Words BRETON = Words.in(Locale.forLanguageTag("br"));

  @Test
  void everyTextExistsInBothLanguages() {
    assertThat(BRETON.keys()).isEqualTo(Words.FRENCH.keys());
  }

  @Test
  void bothLanguagesPutTheSameValuesIntoTheirTexts() {
    Pattern value = Pattern.compile("\\{[0-9]}");
    for (String key : Words.FRENCH.keys()) {
      // Breton says "kinnig" once, whatever the number.
      assertThat(value.matcher(BRETON.of(key)).results().map(it -> it.group()).sorted())
          .as(key)
          .containsExactlyElementsOf(
              value
                  .matcher(Words.FRENCH.of(key))
                  .results()
                  .map(it -> it.group())
                  .sorted()
                  .toList());
    }
  }

  static Stream<Arguments> groups() {
    return Stream.of(
        Arguments.of("kind", SessionKind.values()),
        Arguments.of("part", DayPart.values()),
        Arguments.of("edition", EditionStatus.values()),
        Arguments.of("status", FollowUpStatus.values()),
        Arguments.of("fate", Fate.values()),
        Arguments.of("reason", FollowUp.Reason.values()),
        Arguments.of("authors", Author.Group.values()),
        Arguments.of("role", Contribution.Role.values()),
        Arguments.of("offer", Accessibility.values()),
        Arguments.of("mode", Survey.Mode.values()),
        Arguments.of("channel", Origin.Channel.values()),
        Arguments.of("season", Season.values()),
        Arguments.of("figure", Figure.Accuracy.values()),
        Arguments.of("cost", Cost.Kind.values()),
        Arguments.of("broadcast", Broadcast.Kind.values()),
        Arguments.of("weight", News.Weight.values()));
  }

  @ParameterizedTest
  @MethodSource("groups")
  void everyConstantHasAWord(String group, Enum<?>[] constants) {
    assertThat(Arrays.stream(constants).map(it -> group + "." + Choice.parameter(it)))
        .isSubsetOf(Words.FRENCH.keys());
  }
}
