package org.assises.ical.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares written texts with RFC 5545, character by character. */
class FoldedTextTest {
  /** The first and last character of every range that is treated alike. */
  private static final String[] CHARACTERS = {
    "a",
    " ",
    "~",
    "\t",
    "\\",
    ";",
    ",",
    "\"",
    "^",
    "\n",
    "\r",
    "\r\n",
    "\n\r",
    "\u0000",
    "\u001F",
    "\u007F",
    "\u0080",
    "\u0084",
    "\u0085",
    "\u0086",
    "\u009F",
    "\u00A0",
    "\u00E9",
    "\u02FF",
    "\u0300",
    "\u0301",
    "\u07FF",
    "\u0800",
    "\u1100\u1161",
    "\u2001",
    "\u2002",
    "\u2019",
    "\u2028",
    "\u2029",
    "\u202A",
    "\u20AC",
    "\u20CF",
    "\u20D0",
    "\uD7FF",
    "\uD800",
    "\uDBFF",
    "\uDC00",
    "\uDFFF",
    "\uE000",
    "\uFFFF",
    "\uD800\uDC00",
    "\uD83D\uDE00",
    "\uDBFF\uDFFF"
  };

  @ParameterizedTest
  @MethodSource("characters")
  void everyKindOfCharacterIsWrittenCorrectly(String character) throws IOException {
    for (int before = 55; before < 70; before++) {
      assertWritten("x".repeat(before) + character + "y" + character);
    }
  }

  @Test
  void mixedTextsOfAnyLengthAreWrittenCorrectly() throws IOException {
    Random random = new Random(20241123);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(1_200);
      while (text.length() < length) {
        text.append(CHARACTERS[random.nextInt(random.nextBoolean() ? 1 : CHARACTERS.length)]);
      }

      assertWritten(text.toString());
    }
  }

  /** Texts are written in slices, and a pair can lie across the end of one. */
  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r\n\n", "\uD83D\uDE00", "\uD83D\uDE00\uDE00", "\n\n"})
  void pairsAreNotSplitAtTheEndOfASlice(String pair) throws IOException {
    for (int before = 505; before < 520; before++) {
      assertWritten("x".repeat(before) + pair + "y");
      assertWritten("x".repeat(before + 512) + pair);
    }
  }

  @Test
  void aTextThatFillsItsSlicesExactlyIsComplete() throws IOException {
    for (int length = 1_020; length < 1_030; length++) {
      assertWritten("x".repeat(length) + "\r");
      assertWritten("\u2019".repeat(length));
      assertWritten("\u00E9".repeat(length));
    }
  }

  @Test
  void aTextContainsNothingOfThePreviousOne() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ContentLines lines = new ContentLines(written);

    lines.property(Keyword.NAME).text("x\uD83D\uDE00").end();
    lines.property(Keyword.NAME).text("x\uD83D").end();
    lines.flush();

    assertThat(written.toString(UTF_8)).isEqualTo("NAME:x\uD83D\uDE00\r\nNAME:x\uFFFD\r\n");
  }

  private static Stream<String> characters() {
    return Stream.of(CHARACTERS);
  }

  private static void assertWritten(String text) throws IOException {
    byte[] lines = EncodedLines.of(out -> out.property(Keyword.NAME).text(text).end());

    assertThat(new String(lines, UTF_8)).isEqualTo(expected(text));
  }

  /** Composes, escapes and folds in a slow, simple way, code point by code point. */
  private static String expected(String text) {
    StringBuilder folded = new StringBuilder("NAME:");
    int column = folded.length();
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
    for (int codePoint : composed.codePoints().toArray()) {
      String atom = escaped(codePoint);
      int octets = atom.getBytes(UTF_8).length;
      if (column + octets > 75) {
        folded.append("\r\n ");
        column = 1;
      }
      folded.append(atom);
      column += octets;
    }
    return folded.append("\r\n").toString();
  }

  private static String escaped(int codePoint) {
    if ("\n\r\u0085\u2028\u2029".indexOf(codePoint) >= 0) {
      return "\\n";
    }
    if ("\\;,".indexOf(codePoint) >= 0) {
      return "\\" + Character.toString(codePoint);
    }
    boolean half = Character.getType(codePoint) == Character.SURROGATE;
    if (codePoint != '\t' && Character.isISOControl(codePoint)) {
      return "";
    }
    return half ? "\uFFFD" : Character.toString(codePoint);
  }
}
