package org.assises.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assises.screening.MarkedText.Mark;
import org.junit.jupiter.api.Test;

/**
 * Measures how much is found in sentences of a town hall, and how much is found by mistake. See
 * municipal/README.md.
 */
class MunicipalTextsTest {

  private static final List<String> TUNED = List.of("harmless.txt", "personal.txt");
  private static final List<String> OTHERS =
      List.of(
          "harmless-held-out.txt", "personal-held-out.txt", "fresh.txt", "blind.txt", "towns.txt");

  @Test
  void theReadmeGivesTheNumberOfSentences() {
    assertThat(texts("harmless.txt")).hasSize(1_078);
    assertThat(texts("harmless-held-out.txt")).hasSize(1_027);
    assertThat(marksIn(TUNED)).isEqualTo(551);
    assertThat(marksIn(OTHERS)).isEqualTo(569 + 114 + 189 + 86);
  }

  @Test
  void harmlessSentencesPass() {
    assertThat(falseAlarms(TUNED)).isEmpty();
    assertThat(falseAlarms(OTHERS)).isEmpty();
  }

  @Test
  void personalDataAreFoundExceptInTheSentencesOfTheListOfMisses() {
    List<String> known = MarkedText.in("municipal/misses.txt").map(MarkedText::text).toList();

    assertThat(misses(TUNED)).isEmpty();
    assertThat(misses(OTHERS)).containsExactlyInAnyOrderElementsOf(known);
  }

  private static int marksIn(List<String> tables) {
    return texts(tables).mapToInt(text -> text.marks().size()).sum();
  }

  /** The sentences with expected results that were not found. */
  private static List<String> misses(List<String> tables) {
    return texts(tables)
        .filter(text -> !text.marks().stream().allMatch(mark -> isFound(text, mark)))
        .map(MarkedText::text)
        .toList();
  }

  /** The sentences with results that are not expected, with their place. */
  private static List<String> falseAlarms(List<String> tables) {
    return texts(tables)
        .filter(
            text -> ContactData.in(text.text()).stream().anyMatch(data -> !isMarked(text, data)))
        .map(text -> text.place() + " " + text.text())
        .toList();
  }

  private static boolean isMarked(MarkedText text, ContactData data) {
    return text.marks().stream().anyMatch(mark -> touch(mark, data));
  }

  private static boolean isFound(MarkedText text, Mark mark) {
    return ContactData.in(text.text()).stream().anyMatch(data -> touch(mark, data));
  }

  private static boolean touch(Mark mark, ContactData data) {
    return data.start() < mark.end() && mark.start() < data.end();
  }

  private static Stream<MarkedText> texts(List<String> tables) {
    return tables.stream().flatMap(table -> texts(table).stream());
  }

  private static List<MarkedText> texts(String table) {
    return MarkedText.in("municipal/" + table).toList();
  }
}
