package org.assises.json.jsonb;

import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.ByteArrayOutputStream;
import org.assises.json.output.JsonLayout;
import org.assises.json.output.JsonOutput;

/** Copies a value from a parser to bytes. */
final class EventCopy {
  private final JsonParser parser;
  private final JsonGenerator copy;
  private int open;

  private EventCopy(JsonParser parser, JsonGenerator copy) {
    this.parser = parser;
    this.copy = copy;
  }

  /**
   * {@return the value at the parser's current event; the parser is then at the last event of the
   * value}
   */
  static byte[] of(JsonParser parser, Event first) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator copy = JsonOutput.generator(bytes, JsonLayout.COMPACT)) {
      new EventCopy(parser, copy).value(first);
    }
    return bytes.toByteArray();
  }

  private void value(Event first) {
    event(first);
    while (open > 0) {
      event(parser.next());
    }
  }

  private void event(Event event) {
    switch (event) {
      case START_OBJECT -> {
        copy.writeStartObject();
        open++;
      }
      case START_ARRAY -> {
        copy.writeStartArray();
        open++;
      }
      case END_OBJECT, END_ARRAY -> {
        copy.writeEnd();
        open--;
      }
      case KEY_NAME -> copy.writeKey(parser.getString());
      case VALUE_STRING -> copy.write(parser.getString());
      case VALUE_NUMBER -> copy.write(parser.getBigDecimal());
      case VALUE_TRUE -> copy.write(true);
      case VALUE_FALSE -> copy.write(false);
      case VALUE_NULL -> copy.writeNull();
    }
  }
}
