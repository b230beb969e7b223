package org.assises.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assises.screening.MarkedText.Mark;
import org.junit.jupiter.api.Test;

/**
 * How much is found in sentences of a town hall, and how often wrongly: see municipal/README.md.
 */
class MunicipalTextsTest {

  @Test
  void harmlessSentencesPass() {
    assertThat(texts("harmless.txt")).hasSizeGreaterThan(1_000);
    assertThat(falseAlarms("harmless.txt")).isEmpty();
  }

  @Test
  void personalDataAreFound() {
    assertThat(texts("personal.txt")).hasSizeGreaterThan(400);
    assertThat(misses("personal.txt")).isEmpty();
    assertThat(falseAlarms("personal.txt")).isEmpty();
  }

  @Test
  void harmlessSentencesThatWereHeldOutPass() {
    assertThat(texts("harmless-held-out.txt")).hasSizeGreaterThan(1_000);
    assertThat(falseAlarms("harmless-held-out.txt")).isEmpty();
  }

  @Test
  void personalDataThatWereHeldOutAreFound() {
    assertThat(texts("personal-held-out.txt")).hasSizeGreaterThan(400);
    assertThat(misses("personal-held-out.txt")).isEmpty();
    assertThat(falseAlarms("personal-held-out.txt")).isEmpty();
  }

  /** The sentences with a mark that nothing found touches. */
  private static List<String> misses(String table) {
    return texts(table).stream()
        .filter(text -> !text.marks().stream().allMatch(mark -> isFound(text, mark)))
        .map(MunicipalTextsTest::described)
        .toList();
  }

  /** The sentences in which something is found outside of all marks. */
  private static List<String> falseAlarms(String table) {
    return texts(table).stream()
        .filter(
            text ->
                !ContactData.in(text.text()).stream()
                    .allMatch(data -> text.marks().stream().anyMatch(mark -> touch(mark, data))))
        .map(MunicipalTextsTest::described)
        .toList();
  }

  private static boolean isFound(MarkedText text, Mark mark) {
    return ContactData.in(text.text()).stream().anyMatch(data -> touch(mark, data));
  }

  private static boolean touch(Mark mark, ContactData data) {
    return data.start() < mark.end() && mark.start() < data.end();
  }

  private static String described(MarkedText text) {
    return text.place() + " " + text.text() + " " + ContactData.in(text.text());
  }

  private static List<MarkedText> texts(String table) {
    Stream<MarkedText> texts = MarkedText.in("municipal/" + table);
    return texts.toList();
  }
}
