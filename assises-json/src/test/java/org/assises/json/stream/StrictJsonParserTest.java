package org.assises.json.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonParserTest {
  private static final JsonLimits SMALL = new JsonLimits(3, 8, 8, 8, 4, 100);

  private final StrictJsonProvider provider = StrictJsonProvider.create();

  @Test
  void givesTheEventsOfADocument() {
    JsonParser parser = open("{\"a\": [1, true, false, null, \"é\"], \"b\": {}}");

    assertThat(events(parser))
        .containsExactly(
            Event.START_OBJECT,
            Event.KEY_NAME,
            Event.START_ARRAY,
            Event.VALUE_NUMBER,
            Event.VALUE_TRUE,
            Event.VALUE_FALSE,
            Event.VALUE_NULL,
            Event.VALUE_STRING,
            Event.END_ARRAY,
            Event.KEY_NAME,
            Event.START_OBJECT,
            Event.END_OBJECT,
            Event.END_OBJECT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a": 1,}             | /a |  9 | expected a member's name in double quotes, found '}'
          {'a': 1}              |    |  2 | expected a member's name in double quotes, found '''
          {"a" 1}               | /a |  6 | expected ':' after the member's name, found '1'
          {"a": 1 "b": 2}       | /a |  9 | expected ',' or '}', found '"'
          [1 2]                 | /0 |  4 | expected ',' or ']', found '2'
          [1,]                  | /1 |  4 | expected a value, found ']'
          [1]]                  |    |  4 | expected the end of the document, found ']'
          [1] [2]               |    |  5 | expected the end of the document, found '['
          [01]                  | /0 |  3 | expected a number as JSON writes it, found '1'
          [1.]                  | /0 |  4 | expected a number as JSON writes it, found ']'
          ["a\\x"]              | /0 |  5 | expected one of "\\/bfnrtu after a backslash, found 'x'
          ["\\u12G4"]           | /0 |  7 | expected four hexadecimal digits after \\u, found 'G'
          [nul]                 | /0 |  2 | expected a value, found 'n'
          // x                  |    |  1 | expected a value, and JSON has no comments, found '/'
          {"é": {"b": [1, tue]}}| /é/b/1 | 17 | expected a value, found 't'
          {"a": 1, "a": 2}      | /a | 10 | this name is already used in the same object; remove one of the two
          ["\\ud800"]           | /0 |  3 | a character is written only in half (\\u...); write it again
          ["\\udc00\\ud800"]    | /0 |  3 | a character is written only in half (\\u...); write it again
          {"\\ud83d": 1}        |    |  3 | a character is written only in half (\\u...); write it again
          [1                    | /0 |  3 | the JSON ends too early, inside an array
          {"a": "b              | /a |  9 | the JSON ends too early, inside an object
          [1e1000]              | /0 |  2 | the exponent of a number is beyond 999
          [1E-9999999999]       | /0 |  2 | the exponent of a number is beyond 999
          """)
  void reportsErrorsWithTheirLocation(String document, String pointer, int column, String message) {
    StrictJsonException refused = refusal(provider, document);

    assertThat(refused.problem().message()).isEqualTo(message);
    assertThat(refused.problem().column()).isEqualTo(column);
    assertThat(refused.problem().place()).isEqualTo(pointer == null ? "" : pointer);
  }

  @Test
  void countsLinesAndUtf16Columns() {
    StrictJsonException refused = refusal(provider, "{\"a\": 1,\r\n \"é🏛\": x}");

    assertThat(refused.problem().line()).isEqualTo(2);
    assertThat(refused.problem().column()).isEqualTo(9);
    assertThat(refused.getLocation().getStreamOffset()).isEqualTo(21);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [[[[1]]]]                | objects and arrays are nested deeper than 3 levels
          [-12345678]              | a number is longer than 8 characters
          ["123456789"]            | a string is longer than 8 characters
          {"123456789": 1}         | a name is longer than 8 bytes
          {"1":1,"2":1,"3":1,"4":1,"5":1} | an object has more than 4 members
          """)
  void refusesDocumentsThatExceedALimit(String document, String message) {
    StrictJsonException refused = refusal(StrictJsonProvider.create(SMALL), document);

    assertThat(refused.problem().message()).isEqualTo(message);
  }

  @Test
  void readsDocumentsAtTheLimits() {
    String document = "[[[12345678,\"12345678\"]],{\"1\":1,\"2\":1,\"3\":1,\"12345678\":1}]";

    assertThat(events(open(StrictJsonProvider.create(SMALL), document))).hasSize(18);
  }

  @Test
  void refusesADocumentOfTooManyBytesFromEverySource() {
    StrictJsonProvider small = StrictJsonProvider.create(SMALL);
    String spaces = " ".repeat(99) + "12";

    assertThatThrownBy(() -> open(small, spaces))
        .hasMessageContaining("the document is larger than 100 bytes");
    assertThatThrownBy(() -> small.createParser(new StringReader(spaces)))
        .hasMessageContaining("the document is larger than 100 bytes");
    assertThat(events(open(small, spaces.substring(1)))).containsExactly(Event.VALUE_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00c0\u0080", // overlong NUL
        "\u00e0\u0080\u0080", // overlong
        "\u00ed\u00a0\u0080", // surrogate
        "\u00f0\u0080\u0080\u0080", // overlong
        "\u00f4\u0090\u0080\u0080", // beyond U+10FFFF
        "\u00f8\u0088\u0080\u0080\u0080", // five bytes
        "\u00e9", // ISO-8859-1
        "\u00c3", // cut
        "\u00e2\u0082", // cut
        "\u0080", // stray
        "\u00ff\u00fe"
      })
  void refusesMalformedUtf8(String octets) {
    byte[] document = ("{\"abcdefghij\": \"klmnopqrst" + octets + "\"}").getBytes(ISO_8859_1);

    StrictJsonException refused =
        catchThrowableOfType(
            StrictJsonException.class,
            () -> events(provider.createParser(document, 0, document.length)));

    assertThat(refused.problem().message()).isEqualTo("expected UTF-8, found a byte that is not");
    assertThat(refused.problem().place()).isEqualTo("/abcdefghij");
    assertThat(refused.problem().column()).isEqualTo(27);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0080", "\u07ff", "\u0800", "\ud7ff", "\ue000", "\uffff", "🏛", "\udbff\udfff"})
  void readsCharactersOfEveryUtf8Length(String character) {
    JsonParser parser = open("[\"1234567" + character + "\", \"" + character + "\"]");

    parser.next();
    parser.next();
    assertThat(parser.getString()).isEqualTo("1234567" + character);
    parser.next();
    assertThat(parser.getString()).isEqualTo(character);
  }

  @Test
  void refusesOtherEncodings() {
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32BE", "UTF-16")) {
      byte[] document = "[\"a\"]".getBytes(java.nio.charset.Charset.forName(charset));

      assertThatThrownBy(() -> events(provider.createParser(document, 0, document.length)))
          .isInstanceOf(StrictJsonException.class);
    }
  }

  @Test
  void skipsOneByteOrderMark() {
    assertThat(events(open("\ufeff[]"))).hasSize(2);
    assertThatThrownBy(() -> events(open("\ufeff\ufeff[]")))
        .isInstanceOf(StrictJsonException.class);
  }

  @Test
  void continuesAfterARepeatedName() {
    JsonParser parser = open("{\"a\": 1, \"a\": 2, \"b\": 3}");
    parser.next();
    parser.next();
    parser.next();

    StrictJsonException refused = catchThrowableOfType(StrictJsonException.class, parser::next);

    assertThat(refused.isRepeatedName()).isTrue();
    assertThat(parser.getString()).isEqualTo("a");
    assertThat(parser.next()).isEqualTo(Event.VALUE_NUMBER);
    assertThat(parser.getInt()).isEqualTo(2);
    assertThat(parser.next()).isEqualTo(Event.KEY_NAME);
  }

  @Test
  void findsARepeatedNameAmongManyAndAfterANestedObject() {
    StringBuilder many = new StringBuilder("{\"inner\": {\"n7\": 1}");
    for (int i = 0; i < 2_000; i++) {
      many.append(", \"n").append(i).append("\": ").append(i);
    }
    many.append(", \"n7\": 1}");

    assertThat(refusal(provider, many.toString()).problem().place()).isEqualTo("/n7");
  }

  @Test
  void returnsTheLastEventOnlyIfNothingFollows() {
    JsonParser parser = open("{} x");
    parser.next();

    assertThatThrownBy(parser::next).isInstanceOf(StrictJsonException.class);
  }

  @Test
  void keepsASingleValueAfterItsEnd() {
    JsonParser parser = open(" \"a\\u00e9\" ");

    parser.next();

    assertThat(parser.hasNext()).isFalse();
    assertThat(parser.getString()).isEqualTo("aé");
    assertThat(parser.getLocation().getColumnNumber()).isEqualTo(2);
    assertThatThrownBy(parser::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void neverTruncatesANumber() {
    assertThat(number("2147483647").getInt()).isEqualTo(2147483647);
    assertThat(number("-9223372036854775808").getLong()).isEqualTo(Long.MIN_VALUE);
    assertThat(number("1.5e1").getInt()).isEqualTo(15);
    assertThat(number("0.1").getBigDecimal()).isEqualTo(new BigDecimal("0.1"));
    assertThat(number("1.0").isIntegralNumber()).isFalse();
    assertThat(number("-10").isIntegralNumber()).isTrue();
    assertThatThrownBy(() -> number("2147483648").getInt()).hasMessageContaining("32 bits");
    assertThatThrownBy(() -> number("9223372036854775808").getLong()).hasMessageContaining("64");
    assertThatThrownBy(() -> number("1.5").getInt()).hasMessageContaining("fraction");
    assertThatThrownBy(() -> number("1e999").getLong()).isInstanceOf(StrictJsonException.class);
  }

  private JsonParser number(String number) {
    JsonParser parser = open("[" + number + "]");
    parser.next();
    parser.next();
    return parser;
  }

  @Test
  void skipsTheObjectOrArrayItIsIn() {
    JsonParser parser =
        open("{\"a\": {\"x\": [1, {}], \"y\": 2}, \"b\": [[], {\"z\": 1}], \"c\": 3}");
    parser.next();
    parser.next();
    parser.next();
    parser.next();

    parser.skipObject();
    assertThat(parser.currentEvent()).isEqualTo(Event.END_OBJECT);
    parser.next();
    parser.next();
    parser.skipObject();
    assertThat(parser.currentEvent()).isEqualTo(Event.START_ARRAY);
    parser.skipArray();
    parser.next();

    assertThat(parser.getString()).isEqualTo("c");
  }

  @Test
  void buildsTrees() {
    JsonParser parser = open("{\"a\": [1, \"b\", true, null, {\"c\": 0.50}]}");
    parser.next();

    assertThat(parser.getObject()).hasToString("{\"a\":[1,\"b\",true,null,{\"c\":0.50}]}");
    assertThat(provider.createReader(new StringReader("[false]")).readArray())
        .hasToString("[false]");
  }

  @Test
  void refusesCallsThatDoNotFitTheCurrentEvent() {
    JsonParser parser = open("[\"a\"]");

    assertThatThrownBy(parser::currentEvent).isInstanceOf(IllegalStateException.class);
    parser.next();
    assertThatThrownBy(parser::getString).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(parser::getObject).isInstanceOf(IllegalStateException.class);
    parser.next();
    assertThatThrownBy(parser::getInt).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(parser::getArray).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void readsPartOfAnArrayOfBytes() {
    byte[] lines = "{\"a\": 1}\n{\"b\": x}\n".getBytes(UTF_8);
    JsonParser parser = provider.createParser(lines, 9, 17);
    parser.next();
    parser.next();

    StrictJsonException refused = catchThrowableOfType(StrictJsonException.class, parser::next);

    assertThat(refused.problem().line()).isEqualTo(1);
    assertThat(refused.problem().column()).isEqualTo(7);
    assertThat(refused.problem().place()).isEqualTo("/b");
  }

  @Test
  void closesItsInput() {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream("[]".getBytes(UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    provider.createParser(in).close();

    assertThat(closed[0]).isTrue();
  }

  @Test
  void reportsAnInputThatCannotBeClosed() {
    InputStream in =
        new ByteArrayInputStream("[]".getBytes(UTF_8)) {
          @Override
          public void close() throws IOException {
            throw new IOException("broken");
          }
        };
    JsonParser parser = provider.createParser(in);

    assertThatThrownBy(parser::close)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("broken");
  }

  @Test
  void hasNoValueAtANameOrAnEnd() {
    JsonParser parser = open("{\"a\": 1}");
    parser.next();
    parser.next();

    assertThatThrownBy(parser::getValue)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the current event is not the start of a value");
    parser.next();
    assertThat(parser.getValue()).hasToString("1");
    parser.next();
    assertThatThrownBy(parser::getValue).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void reportsAnInputThatCannotBeRead() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] into, int from, int length) throws IOException {
            throw new IOException("broken");
          }

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> provider.createParser(broken))
        .isInstanceOf(JsonException.class)
        .hasRootCauseMessage("broken");
    assertThatThrownBy(() -> provider.createParser(new StringReader("[\"\ud800\"]")))
        .isInstanceOf(JsonException.class);
  }

  private StrictJsonException refusal(StrictJsonProvider from, String document) {
    return catchThrowableOfType(StrictJsonException.class, () -> events(open(from, document)));
  }

  private JsonParser open(String document) {
    return open(provider, document);
  }

  private static JsonParser open(StrictJsonProvider from, String document) {
    byte[] bytes = document.getBytes(UTF_8);
    return from.createParser(bytes, 0, bytes.length);
  }

  private static List<Event> events(JsonParser parser) {
    List<Event> events = new ArrayList<>();
    while (parser.hasNext()) {
      Event event = parser.next();
      events.add(event);
      JsonLocation location = parser.getLocation();
      assertThat(location.getLineNumber()).isPositive();
      if (event == Event.VALUE_STRING) {
        assertThat(parser.getString()).isNotNull();
      }
    }
    return events;
  }
}
