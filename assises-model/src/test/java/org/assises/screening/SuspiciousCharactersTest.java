package org.assises.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assises.screening.MarkedText.Mark;
import org.assises.screening.SuspiciousCharacters.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuspiciousCharactersTest {

  @ParameterizedTest
  @MethodSource("texts")
  void exactlyWhatIsMarkedIsFound(MarkedText text) {
    assertThat(marksIn(text.text())).isEqualTo(text.marks());
  }

  static Stream<MarkedText> texts() {
    return MarkedText.in("suspicious-characters.txt");
  }

  @Test
  void ordinaryTextsAreNotSuspicious() {
    assertThat(MarkedText.in("nothing.txt"))
        .allSatisfy(text -> assertThat(SuspiciousCharacters.in(text.text())).isEmpty());
  }

  @Test
  void nothingIsAllocatedForAnOrdinaryText() {
    assertThat(SuspiciousCharacters.in("L’été à Quimper 👮\u200D♀\uFE0F")).isSameAs(List.of());
  }

  @Test
  void onlyDeceptiveCharactersAreRemoved() {
    assertThat(
            SuspiciousCharacters.withoutDeceiving(
                "\u2067d\u202Ee\uDB40\uDC41f\u2069 👮\u200D♀\uFE0F\u0007g\u200Bh"))
        .isEqualTo("def 👮\u200D♀\uFE0Fg\u200Bh");
    assertThat(SuspiciousCharacters.withoutDeceiving("L’été à Quimper"))
        .isEqualTo("L’été à Quimper");
  }

  @Test
  void everySingleCodePointIsClassified() {
    int[] found = new int[Kind.values().length];

    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      String text = new String(Character.toChars(codePoint));
      for (SuspiciousCharacters characters : SuspiciousCharacters.in(text)) {
        found[characters.kind().ordinal()]++;
        assertThat(characters.end()).isEqualTo(text.length());
      }
    }

    assertThat(found[Kind.CONTROL.ordinal()]).isEqualTo(32 - 3 + 33);
    assertThat(found[Kind.INVISIBLE.ordinal()]).isEqualTo(57);
    assertThat(found[Kind.BIDIRECTIONAL.ordinal()]).isEqualTo(5 + 4 + 3);
    assertThat(found[Kind.PRIVATE_USE.ordinal()]).isEqualTo(6_400 + 2 * 65_534);
    assertThat(found[Kind.NONCHARACTER.ordinal()]).isEqualTo(2_048 + 66);
    assertThat(found[Kind.TAG.ordinal()]).isEqualTo(4_096);
  }

  /** Each character is read only a few times. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\u200B",
        "\u200D",
        "\u200E",
        "\u200E\u05D0",
        "\u202E",
        "\uFE0F",
        "\u00AD",
        "a\u00AD",
        "\u0000",
        "\uD800",
        "\uDB40\uDC67",
        "\uD83C\uDFF4",
        "\uD83C\uDFF4\uDB40\uDC67",
        "\uD83D\uDE42\u200D"
      })
  void theTimeIsProportionalToTheLength(String piece) {
    CountedText text = new CountedText(piece.repeat(100_000 / piece.length()));

    SuspiciousCharacters.scan(text);

    assertThat(text.reads()).isLessThan(30L * text.length());
  }

  @Test
  void theRemainingTextIsCopiedOnce() {
    CountedText text = new CountedText("\u0007a".repeat(50_000));
    long[] copied = new long[2];

    SuspiciousCharacters.copyWithoutDeceiving(
        text,
        (whole, start, end) -> {
          copied[0] += end - start;
          copied[1]++;
        });

    assertThat(copied[0]).isEqualTo(50_000);
    assertThat(copied[1]).isLessThanOrEqualTo(50_001);
    assertThat(text.reads()).isLessThan(30L * text.length());
  }

  @Test
  @Tag("bulk")
  void anyGarbageIsScreenedWithoutAnException() {
    Random random = new Random(0x202E);

    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(20), 0, 0x10000).forEach(unit -> text.append((char) unit));
      int end = 0;
      for (SuspiciousCharacters found : SuspiciousCharacters.in(text.toString())) {
        assertThat(found.start()).isGreaterThanOrEqualTo(end);
        end = found.end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  private static List<Mark> marksIn(String text) {
    return SuspiciousCharacters.in(text).stream()
        .map(found -> new Mark(name(found.kind()), found.start(), found.end()))
        .toList();
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case INVISIBLE -> "invisible";
      case BIDIRECTIONAL -> "bidirectional";
      case TAG -> "tag";
      case CONTROL -> "control";
      case PRIVATE_USE -> "private";
      case NONCHARACTER -> "nonsense";
    };
  }
}
