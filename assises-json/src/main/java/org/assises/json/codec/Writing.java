package org.assises.json.codec;

import jakarta.json.stream.JsonGenerator;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
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
}
