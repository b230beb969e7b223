package org.assises.json.jsonb;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;

/** Finds the event at which a deserializer is called, since Yasson's parser does not tell. */
final class FirstEvent {
  private FirstEvent() {}

  static Event of(JsonParser parser) {
    try {
      return parser.currentEvent();
    } catch (UnsupportedOperationException e) {
      return parser.hasNext() ? Event.START_OBJECT : scalar(parser);
    }
  }

  /**
   * Returns the event of a scalar. Yasson's parser ends with the value, so it is at a scalar if no
   * event follows.
   */
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
