package org.assises.json.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayList;
import java.util.List;
import org.assises.input.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of RFC 8259, rule by rule, and the errors for documents that break it. */
class StrictGrammarTest {
  private static final int DEPTH = JsonLimits.standard().depth();

  @Test
  void givesEachTokenWithItsText() {
    JsonParser parser =
        Opened.parser(" {\"a\" : [ 1 , -2.5e+3 ,\t\"x\"\r\n],\"\":{ } , \"b\":[],\"c\":[{}]} ");

    assertThat(Opened.tokens(parser))
        .containsExactly(
            "START_OBJECT",
            "KEY_NAME a",
            "START_ARRAY",
            "VALUE_NUMBER 1",
            "VALUE_NUMBER -2.5e+3",
            "VALUE_STRING x",
            "END_ARRAY",
            "KEY_NAME ",
            "START_OBJECT",
            "END_OBJECT",
            "KEY_NAME b",
            "START_ARRAY",
            "END_ARRAY",
            "KEY_NAME c",
            "START_ARRAY",
            "START_OBJECT",
            "END_OBJECT",
            "END_ARRAY",
            "END_OBJECT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false", "null", "0", "-0", "\"\"", "[]", "{}"})
  void readsEveryValueAsAWholeDocument(String value) {
    assertThat(Opened.tokens(Opened.parser(value))).isNotEmpty();
    assertThat(Opened.tokens(Opened.parser("\n" + value + " \t\r\n"))).isNotEmpty();
    assertThat(Opened.problem(value + value.charAt(value.length() - 1)).message()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ` `           |      | 2 | expected a JSON value, found nothing
          [             | /0   | 2 | the JSON ends too early, inside an array
          {             |      | 2 | the JSON ends too early, inside an object
          {"a           |      | 4 | the JSON ends too early, inside an object
          {"a"          | /a   | 5 | the JSON ends too early, inside an object
          {"a":         | /a   | 6 | the JSON ends too early, inside an object
          {"a":1        | /a   | 7 | the JSON ends too early, inside an object
          {"a":1,       | /a   | 8 | the JSON ends too early, inside an object
          [1,           | /1   | 4 | the JSON ends too early, inside an array
          [[]           | /0   | 4 | the JSON ends too early, inside an array
          "a            |      | 3 | the JSON ends too early, inside a value
          "abcdefghij   |      | 12 | the JSON ends too early, inside a value
          "’            |      | 3 | the JSON ends too early, inside a value
          "é            |      | 3 | the JSON ends too early, inside a value
          "éabcdefghij  |      | 13 | the JSON ends too early, inside a value
          "\\           |      | 3 | the JSON ends too early, inside a value
          "\\u          |      | 4 | the JSON ends too early, inside a value
          "\\u00e       |      | 7 | the JSON ends too early, inside a value
          tru           |      | 4 | the JSON ends too early, inside a value
          fals          |      | 5 | the JSON ends too early, inside a value
          n             |      | 2 | the JSON ends too early, inside a value
          -             |      | 2 | the JSON ends too early, inside a value
          1.            |      | 3 | the JSON ends too early, inside a value
          1e            |      | 3 | the JSON ends too early, inside a value
          1e+           |      | 4 | the JSON ends too early, inside a value
          trux          |      | 1 | expected a value, found 't'
          nulL          |      | 1 | expected a value, found 'n'
          truex         |      | 5 | expected the end of the document, found 'x'
          {}}           |      | 3 | expected the end of the document, found '}'
          ""1           |      | 3 | expected the end of the document, found '1'
          [}            | /0   | 2 | expected a value, found '}'
          [1}           | /0   | 3 | expected ',' or ']', found '}'
          [,1]          | /0   | 2 | expected a value, found ','
          [1,,2]        | /1   | 4 | expected a value, found ','
          [1,2,3 4]     | /2   | 8 | expected ',' or ']', found '4'
          {]            |      | 2 | expected a member's name in double quotes, found ']'
          {1:2}         |      | 2 | expected a member's name in double quotes, found '1'
          {,}           |      | 2 | expected a member's name in double quotes, found ','
          {"a",1}       | /a   | 5 | expected ':' after the member's name, found ','
          {"a":}        | /a   | 6 | expected a value, found '}'
          {"a"::1}      | /a   | 6 | expected a value, found ':'
          {"a":1]       | /a   | 7 | expected ',' or '}', found ']'
          {"a":1;"b":2} | /a   | 7 | expected ',' or '}', found ';'
          [{"a":[0,{"b":!}]}] | /0/a/1/b | 15 | expected a value, found '!'
          [1 /* x */]   | /0   | 4 | expected ',' or ']', and JSON has no comments, found '/'
          [é]           | /0   | 2 | expected a value, found a character outside ASCII
          [©]           | /0   | 2 | expected a value, found a character outside ASCII
          +1            |      | 1 | expected a value, found '+'
          .5            |      | 1 | expected a value, found '.'
          NaN           |      | 1 | expected a value, found 'N'
          -x            |      | 2 | expected a number as JSON writes it, found 'x'
          - 1           |      | 2 | expected a number as JSON writes it, found ' '
          -01           |      | 3 | expected a number as JSON writes it, found '1'
          00            |      | 2 | expected a number as JSON writes it, found '0'
          1.e1          |      | 3 | expected a number as JSON writes it, found 'e'
          1e.1          |      | 3 | expected a number as JSON writes it, found '.'
          1e-+1         |      | 4 | expected a number as JSON writes it, found '+'
          0x1           |      | 2 | expected the end of the document, found 'x'
          1.5.2         |      | 4 | expected the end of the document, found '.'
          """)
  void reportsErrorsWithTheirLocation(String document, String pointer, int column, String message) {
    Problem problem = Opened.problem(document);

    assertThat(problem.describe())
        .isEqualTo(new Problem(pointer == null ? "" : pointer, 1, column, message).describe());
  }

  @Test
  void reportsControlCharacters() {
    assertThat(Opened.problem("[\u0001]").message())
        .isEqualTo("expected a value, found a control character");
    assertThat(Opened.problem("[\u007f]").message())
        .isEqualTo("expected a value, found a control character");
    assertThat(Opened.problem("[1\u000b]").column()).isEqualTo(3);
    assertThat(Opened.problem("[1,\f2]").column()).isEqualTo(4);
    assertThat(Opened.problem("").message()).isEqualTo("expected a JSON value, found nothing");
  }

  @Test
  void skipsWhiteSpaceOfAnyLength() {
    for (int spaces = 0; spaces < 40; spaces++) {
      String indent = "\n" + " ".repeat(spaces);
      String document = "[" + indent + "1" + indent + "," + indent + "2" + indent + "]" + indent;

      assertThat(Opened.tokens(Opened.parser(document)))
          .containsExactly("START_ARRAY", "VALUE_NUMBER 1", "VALUE_NUMBER 2", "END_ARRAY");
      assertThat(Opened.problem(document + "x").describe())
          .isEqualTo(
              new Problem("", 6, spaces + 1, "expected the end of the document, found 'x'")
                  .describe());
    }
  }

  @Test
  void nestingIsLimited() {
    String deepest = "[".repeat(DEPTH) + "]".repeat(DEPTH);
    String deeper = "{\"a\":".repeat(DEPTH) + "[";

    assertThat(Opened.tokens(Opened.parser(deepest))).hasSize(2 * DEPTH);
    assertThat(Opened.problem(deeper).describe())
        .isEqualTo(
            new Problem(
                    "/a".repeat(DEPTH),
                    1,
                    5 * DEPTH + 1,
                    "objects and arrays are nested deeper than 64 levels")
                .describe());
  }

  @Test
  void namesAreCheckedPerObject() {
    String inner = "{\"a\":1,\"b\":{\"a\":1,\"b\":[{\"a\":1},{\"a\":1}]},\"c\":{\"a\":1}}";
    String deep = "{\"a\":".repeat(DEPTH - 1) + "{\"a\":1,\"b\":2}" + "}".repeat(DEPTH - 1);

    assertThat(Opened.tokens(Opened.parser(inner))).isNotEmpty();
    assertThat(Opened.tokens(Opened.parser(deep))).isNotEmpty();
    assertThat(Opened.problem(deep.replace("\"b\"", "\"a\"")).place()).isEqualTo("/a".repeat(64));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "\"x\"", "1", "[]"})
  void refusesAnythingAfterTheDocument(String value) {
    JsonParser parser = Opened.parser(value + " 1");

    List<StrictJsonException> refusals = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      try {
        parser.next();
      } catch (StrictJsonException e) {
        refusals.add(e);
      }
      assertThat(parser.hasNext()).isTrue();
    }

    assertThat(refusals).hasSizeBetween(3, 4);
    assertThat(refusals)
        .allMatch(e -> e.getMessage().equals("expected the end of the document, found '1'"));
  }

  @Test
  void skipsTheWholeDocument() {
    JsonParser parser = Opened.parser("[1, {\"a\": []}]");
    parser.skipArray();
    parser.next();

    parser.skipArray();

    assertThat(parser.hasNext()).isFalse();
    assertThat(parser.currentEvent()).isEqualTo(Event.END_ARRAY);
  }

  @Test
  void reportsTheLocationOfEachToken() {
    JsonParser parser = Opened.parser("{ \"a\": [true,\n 12, \"x\"] }");
    List<String> places = new ArrayList<>();

    while (parser.hasNext()) {
      Event event = parser.next();
      var at = parser.getLocation();
      places.add(
          event
              + " "
              + at.getLineNumber()
              + ":"
              + at.getColumnNumber()
              + " "
              + at.getStreamOffset());
    }

    assertThat(places)
        .containsExactly(
            "START_OBJECT 1:1 0",
            "KEY_NAME 1:3 2",
            "START_ARRAY 1:8 7",
            "VALUE_TRUE 1:9 8",
            "VALUE_NUMBER 2:2 15",
            "VALUE_STRING 2:6 19",
            "END_ARRAY 2:9 22",
            "END_OBJECT 2:11 24");
  }

  @Test
  void readsOnlyItsPartOfAnArray() {
    byte[] bytes = "1[\"abc\",2]3".getBytes(UTF_8);
    StrictJsonProvider provider = StrictJsonProvider.create();

    assertThat(Opened.tokens(provider.createParser(bytes, 1, 10))).hasSize(4);
    for (int to = 1; to < 10; to++) {
      JsonParser parser = provider.createParser(bytes, 1, to);
      assertThatThrownBy(() -> Opened.tokens(parser)).isInstanceOf(StrictJsonException.class);
    }
  }

  @Test
  void continuesOnlyAfterARepeatedName() {
    JsonParser parser = Opened.parser("{\"a\":1,\"\\u0061\":2,\"a\":[3]}");
    List<String> seen = new ArrayList<>();

    while (parser.hasNext()) {
      try {
        seen.add(parser.next().toString());
      } catch (StrictJsonException e) {
        assertThat(e.isRepeatedName()).isTrue();
        assertThat(parser.currentEvent()).isEqualTo(Event.KEY_NAME);
        seen.add("again " + parser.getString());
      }
    }

    assertThat(seen)
        .containsExactly(
            "START_OBJECT",
            "KEY_NAME",
            "VALUE_NUMBER",
            "again a",
            "VALUE_NUMBER",
            "again a",
            "START_ARRAY",
            "VALUE_NUMBER",
            "END_ARRAY",
            "END_OBJECT");
    assertThat(
            catchThrowableOfType(
                    StrictJsonException.class, () -> Opened.tokens(Opened.parser("[1 2]")))
                .isRepeatedName())
        .isFalse();
  }
}
