package org.assises.json.codec;

import static java.util.Objects.requireNonNull;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of a parser, which can be put back and read again. */
final class Replay {
  private final JsonParser parser;
  private final Deque<Recorded> back = new ArrayDeque<>(0);

  /** Whether the last event was put back, or more are left; asked before each event. */
  private boolean replays;

  private @Nullable Recorded recorded;

  Replay(JsonParser parser) {
    this.parser = parser;
  }

  /** An event with its text and location. */
  record Recorded(Event event, @Nullable String text, JsonLocation location) {}

  Event next() {
    if (!replays) {
      return parser.next();
    }
    recorded = back.poll();
    replays = recorded != null;
    return recorded == null ? parser.next() : recorded.event();
  }

  /** Returns the name, string or number of the last event. */
  String text() {
    return recorded == null ? parser.getString() : requireNonNull(recorded.text());
  }

  JsonLocation location() {
    return recorded == null ? parser.getLocation() : recorded.location();
  }

  /** Returns the last event, to be put back later. */
  Recorded record(Event event) {
    boolean hasText =
        event == Event.KEY_NAME || event == Event.VALUE_STRING || event == Event.VALUE_NUMBER;
    return new Recorded(event, hasText ? text() : null, location());
  }

  /** Puts events back, before all others. */
  void putBack(List<Recorded> events) {
    for (int i = events.size() - 1; i >= 0; i--) {
      back.push(events.get(i));
    }
    replays = true;
  }
}
