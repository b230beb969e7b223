package org.assises.json.stream;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;

/** Builds trees of the host's JSON-P provider. The limits of the parser bound their depth. */
final class JsonValues {
  private final JsonProvider provider;
  private final JsonParser parser;

  private JsonValues(JsonProvider provider, JsonParser parser) {
    this.provider = provider;
    this.parser = parser;
  }

  /** Returns the value at the parser's current event; the parser ends at its last event. */
  static JsonValue read(JsonParser parser, JsonProvider provider) {
    return new JsonValues(provider, parser).value(parser.currentEvent());
  }

  private JsonValue value(Event event) {
    return switch (event) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> provider.createValue(parser.getString());
      case VALUE_NUMBER -> provider.createValue(parser.getBigDecimal());
      case VALUE_TRUE -> JsonValue.TRUE;
      case VALUE_FALSE -> JsonValue.FALSE;
      case VALUE_NULL -> JsonValue.NULL;
      case KEY_NAME, END_OBJECT, END_ARRAY ->
          throw new IllegalStateException("the current event is not the start of a value");
    };
  }

  private JsonValue object() {
    JsonObjectBuilder object = provider.createObjectBuilder();
    while (parser.next() == Event.KEY_NAME) {
      String name = parser.getString();
      object.add(name, value(parser.next()));
    }
    return object.build();
  }

  private JsonValue array() {
    JsonArrayBuilder array = provider.createArrayBuilder();
    for (Event next = parser.next(); next != Event.END_ARRAY; next = parser.next()) {
      array.add(value(next));
    }
    return array.build();
  }
}
