package org.assises.json.jsonb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import org.assises.json.stream.StrictJsonProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The copy of a value from a parser that is at its first event. */
class EventsTest {
  private static JsonParser parser(String json) {
    return StrictJsonProvider.create().createParser(new StringReader(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":[1,-2.50,true,false,null,\"é\",{},[]],\"b\":{\"c\":{\"d\":[[]]}}}",
        "[{\"a\":{}},{}]",
        "\"x\"",
        "12",
        "true",
        "false",
        "null"
      })
  void areCopiedUnchanged(String json) {
    JsonParser parser = parser(json);

    byte[] copy = EventCopy.of(parser, parser.next());

    assertThat(new String(copy, UTF_8)).isEqualTo(json);
    assertThat(parser.hasNext()).isFalse();
  }

  @Test
  void areCopiedUpToTheEndOfTheValue() {
    JsonParser parser = parser("[{\"a\":[1]},2]");
    parser.next();

    byte[] copy = EventCopy.of(parser, parser.next());

    assertThat(new String(copy, UTF_8)).isEqualTo("{\"a\":[1]}");
    assertThat(parser.next()).isEqualTo(Event.VALUE_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "1", "\"x\"", "true", "false", "null"})
  void beginWithTheCurrentEventOfTheParser(String json) {
    JsonParser parser = parser(json);
    Event first = parser.next();

    assertThat(FirstEvent.of(parser)).isEqualTo(first);
  }
}
