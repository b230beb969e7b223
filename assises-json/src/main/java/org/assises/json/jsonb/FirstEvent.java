package org.assises.json.jsonb;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;

/** On which event a deserializer is called: Yasson's parser does not say. */
final class FirstEvent {
  private FirstEvent() {}

  static Event of(JsonParser parser) {
    try {
      return parser.currentEvent();
    } catch (UnsupportedOperationException e) {
      return parser.hasNext() ? Event.START_OBJECT : scalar(parser);
    }
  }

  /** Yasson's parser ends with the value, so that one with nothing to come stands on a scalar. */
  private static Event scalar(JsonParser parser) {
    JsonValue value = parser.getValue();
    return switch (value.getValueType()) {
      case STRING -> Event.VALUE_STRING;
      case NUMBER -> Event.VALUE_NUMBER;
      case TRUE -> Event.VALUE_TRUE;
      case FALSE -> Event.VALUE_FALSE;
      case NULL -> Event.VALUE_NULL;
      case OBJECT, ARRAY -> throw new IllegalStateException("an object or array has more to come");
    };
  }
}
