package org.assises.json.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.stream.JsonParser;
import java.io.ByteArrayOutputStream;
import org.assises.input.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings: their end, the characters they can contain, and their decoded text. */
class StrictStringsTest {
  private static final String NO_UTF_8 = "expected UTF-8, found a byte that is not";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "~",
        "é",
        "ÿ",
        "\u0080",
        "\u07ff",
        "\u0100",
        "\u0800",
        "’",
        "€",
        "\ud7ff",
        "\ue000",
        "\uffff",
        "\ud800\udc00",
        "🏛",
        "\udbff\udfff",
        "\u007f"
      })
  void readsACharacterAtAnyPosition(String character) {
    for (int before = 0; before < 20; before++) {
      for (int after = 0; after < 20; after++) {
        String text = "x".repeat(before) + character + "y".repeat(after);
        assertThat(Opened.string(text)).isEqualTo(text);
        assertThat(Opened.string(text + character)).isEqualTo(text + character);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \\"     | 0022
          \\\\    | 005c
          \\/     | 002f
          \\b     | 0008
          \\f     | 000c
          \\n     | 000a
          \\r     | 000d
          \\t     | 0009
          \\u0000 | 0000
          \\u00e9 | 00e9
          \\u00E9 | 00e9
          \\u00ff | 00ff
          \\u0100 | 0100
          \\uabcd | abcd
          \\uABCD | abcd
          \\u9876 | 9876
          \\ud7ff | d7ff
          \\ue000 | e000
          \\uffff | ffff
          """)
  void decodesEscapeSequences(String escape, String hexadecimal) {
    String meant = String.valueOf((char) Integer.parseInt(hexadecimal, 16));

    assertThat(Opened.string(escape)).isEqualTo(meant);
    assertThat(Opened.string("1234567é" + escape + escape + "x"))
        .isEqualTo("1234567é" + meant + meant + "x");
  }

  @Test
  void decodesSurrogatePairs() {
    assertThat(Opened.string("\\ud83c\\udfdb")).isEqualTo("🏛");
    assertThat(Opened.string("\\ud800\\udc00\\udbff\\udfff")).isEqualTo("\ud800\udc00\udbff\udfff");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \\ud83cx        | 0 | a character is written only in half (\\u...); write it again
          x\\ud83c        | 1 | a character is written only in half (\\u...); write it again
          \\ud83c\\n      | 0 | a character is written only in half (\\u...); write it again
          \\ud83c\\ud83c  | 0 | a character is written only in half (\\u...); write it again
          \\ud83c\\u0041  | 0 | a character is written only in half (\\u...); write it again
          \\udfdb         | 0 | a character is written only in half (\\u...); write it again
          \\udfdb\\udfdb  | 0 | a character is written only in half (\\u...); write it again
          \\ud83c\\u00g0  | 10 | expected four hexadecimal digits after \\u, found 'g'
          \\u/000         | 2 | expected four hexadecimal digits after \\u, and JSON has no comments, found '/'
          \\u:000         | 2 | expected four hexadecimal digits after \\u, found ':'
          \\u@000         | 2 | expected four hexadecimal digits after \\u, found '@'
          \\uG000         | 2 | expected four hexadecimal digits after \\u, found 'G'
          \\u000g         | 5 | expected four hexadecimal digits after \\u, found 'g'
          \\u00é0         | 4 | expected four hexadecimal digits after \\u, found a character outside ASCII
          \\é             | 1 | expected one of "\\/bfnrtu after a backslash, found a character outside ASCII
          \\U0041         | 1 | expected one of "\\/bfnrtu after a backslash, found 'U'
          \\0             | 1 | expected one of "\\/bfnrtu after a backslash, found '0'
          """)
  void refusesInvalidEscapeSequences(String text, int at, String message) {
    assertThat(Opened.problem("[\"" + text + "\"]").describe())
        .isEqualTo(new Problem("/0", 1, 3 + at, message).describe());
  }

  @Test
  void refusesEveryControlCharacterAtAnyPosition() {
    for (char control = 0; control < ' '; control++) {
      for (int before = 0; before < 20; before++) {
        Problem problem =
            Opened.problem("[\"" + "x".repeat(before) + control + "yyyyyyyyyyyyyyyyyyyy\"]");
        assertThat(problem.message())
            .isEqualTo("expected a control character to be escaped, found a control character");
        assertThat(Opened.problem("[\"é" + "x".repeat(before) + control + "\"]").place())
            .isEqualTo("/0");
      }
    }
  }

  @Test
  void agreesWithTheJdkOnTheBoundsOfUtf8() {
    int[] edges = {0x00, 0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xFF};
    for (int lead = 0x80; lead <= 0xFF; lead++) {
      for (int second : edges) {
        agree((byte) lead, (byte) second);
      }
    }
    for (int lead = 0xDF; lead <= 0xFF; lead++) {
      for (int second : edges) {
        for (int third : edges) {
          agree((byte) lead, (byte) second, (byte) third);
          agree((byte) lead, (byte) second, (byte) third, (byte) 0x7F);
          agree((byte) lead, (byte) second, (byte) third, (byte) 0x80);
          agree((byte) lead, (byte) second, (byte) third, (byte) 0xC0);
        }
      }
    }
  }

  /** Checks that bytes are decoded as by the JDK, or refused if the JDK replaces them. */
  private static void agree(byte... octets) {
    String decoded = (new String(octets, UTF_8) + '"').split("\"", 2)[0];
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.writeBytes("[\"ab".getBytes(UTF_8));
    document.writeBytes(octets);
    document.writeBytes("\"]".getBytes(UTF_8));
    JsonParser parser = Opened.parser(document.toByteArray());
    parser.next();

    if (decoded.chars().allMatch(c -> c >= ' ' && c != 0xFFFD)) {
      parser.next();
      assertThat(parser.getString()).isEqualTo("ab" + decoded);
    } else {
      assertThatThrownBy(parser::next).isInstanceOf(StrictJsonException.class);
    }
  }

  @Test
  void refusesAnIncompleteCharacterAtTheEnd() {
    for (String octets : new String[] {"\u00c3", "\u00e2\u0080", "\u00f0\u009f\u008f"}) {
      byte[] cut = ("[\"abc" + octets).getBytes(ISO_8859_1);

      assertThat(Opened.problem(cut).describe())
          .isEqualTo(new Problem("/0", 1, 6, NO_UTF_8).describe());
    }
  }

  @Test
  void distinguishesMalformedUtf8FromCharactersOutsideStrings() {
    byte[] malformed = "[1, \u00e9]".getBytes(ISO_8859_1);
    byte[] escaped = "[\"\\\u00ff\"]".getBytes(ISO_8859_1);

    assertThat(Opened.problem(malformed).describe())
        .isEqualTo(new Problem("/1", 1, 5, NO_UTF_8).describe());
    assertThat(Opened.problem(escaped).describe())
        .isEqualTo(new Problem("/0", 1, 4, NO_UTF_8).describe());
    assertThat(Opened.problem("[1, é]").message())
        .isEqualTo("expected a value, found a character outside ASCII");
  }

  @Test
  void measuresStringsInUtf16Units() {
    StrictJsonProvider eight =
        StrictJsonProvider.create(JsonLimits.standard().withStringLength(100));
    String hundred = "é’🏛\\n\\u00e9".repeat(16) + "abcd";

    byte[] within = ("[\"" + hundred + "\"]").getBytes(UTF_8);
    byte[] beyond = ("[\"" + hundred + "e\"]").getBytes(UTF_8);

    assertThat(Opened.tokens(eight.createParser(within, 0, within.length))).hasSize(3);
    assertThat(refusal(eight, beyond).describe())
        .isEqualTo(new Problem("/0", 1, 2, "a string is longer than 100 characters").describe());
  }

  @Test
  void readsLongTextsOfEveryKind() {
    for (String part : new String[] {"a", "é", "’", "🏛", "a’", "éa"}) {
      String text = part.repeat(5_000);

      assertThat(Opened.string(text)).isEqualTo(text);
      assertThat(Opened.string("x".repeat(5_000) + text)).endsWith(text).hasSizeGreaterThan(9_999);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "’"})
  void readsTextsOfEveryLength(String other) {
    for (int length = 0; length < 600; length++) {
      String text = "abcdefg" + other + "x".repeat(length) + other + "xyz";

      assertThat(Opened.string(text)).isEqualTo(text);
    }
  }

  @Test
  void aStringContainsNothingOfThePreviousOne() {
    JsonParser parser = Opened.parser("[\"’’’x\", \"éa\", \"abc\", \"\\n’\"]");

    assertThat(Opened.tokens(parser))
        .containsExactly(
            "START_ARRAY",
            "VALUE_STRING ’’’x",
            "VALUE_STRING éa",
            "VALUE_STRING abc",
            "VALUE_STRING \n’",
            "END_ARRAY");
  }

  private static Problem refusal(StrictJsonProvider provider, byte[] document) {
    return catchThrowableOfType(
            StrictJsonException.class,
            () -> Opened.tokens(provider.createParser(document, 0, document.length)))
        .problem();
  }
}
