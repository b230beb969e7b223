package org.assises.json.codec;

import jakarta.json.stream.JsonGenerator;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.assises.json.output.JsonOutput;
import org.assises.model.Id;

/**
 * The state of writing a document.
 *
 * @param json the generator to write to
 * @param zone the zone that the document states for all its times; if empty, each time states its
 *     own
 * @param referred receives each id that is referred to
 */
public record Writing(JsonGenerator json, Optional<ZoneId> zone, Consumer<Id> referred) {

  /** Returns the state for a document in which each time states its own zone. */
  public static Writing to(JsonGenerator json) {
    return new Writing(json, Optional.empty(), id -> {});
  }

  /** Writes a member, unless it has the value that is left out. */
  public <V> Writing put(Member<V> member, V value) {
    member.write(value, this);
    return this;
  }

  /** Writes a string that has only ASCII characters that need no escape. */
  void ascii(String value) {
    JsonOutput.writeAscii(json, value);
  }

  /** Writes the members of an object that is part of the current one. */
  public <T> Writing put(Members.Part<T> part, T value) {
    part.object().writeMembers(value, this);
    return this;
  }
}
