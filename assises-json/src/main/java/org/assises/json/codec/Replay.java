package org.assises.json.codec;

import static java.util.Objects.requireNonNull;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of a parser, some of which can be put back to be met again. */
final class Replay {
  private final JsonParser parser;
  private final Deque<Recorded> back = new ArrayDeque<>(0);
  private @Nullable Recorded recorded;

  Replay(JsonParser parser) {
    this.parser = parser;
  }

  /** An event that was met, with what it carried. */
  record Recorded(Event event, @Nullable String text, JsonLocation location) {}

  Event next() {
    if (back.isEmpty()) {
      recorded = null;
      return parser.next();
    }
    recorded = back.pop();
    return recorded.event();
  }

  /** {@return the name, string or number that the last event carried} */
  String text() {
    return recorded == null ? parser.getString() : requireNonNull(recorded.text());
  }

  JsonLocation location() {
    return recorded == null ? parser.getLocation() : recorded.location();
  }

  /** {@return the last event, to be put back later} */
  Recorded record(Event event) {
    boolean hasText =
        event == Event.KEY_NAME || event == Event.VALUE_STRING || event == Event.VALUE_NUMBER;
    return new Recorded(event, hasText ? text() : null, location());
  }

  /** Puts events back in front of all others. */
  void putBack(List<Recorded> events) {
    for (int i = events.size() - 1; i >= 0; i--) {
      back.push(events.get(i));
    }
  }
}
