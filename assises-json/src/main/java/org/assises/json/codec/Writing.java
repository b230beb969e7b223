package org.assises.json.codec;

import jakarta.json.stream.JsonGenerator;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.assises.model.Id;

/**
 * A document being written.
 *
 * @param json takes it
 * @param zone the zone that the document states for all its times; where empty, each states its own
 * @param referred is told each id that is referred to
 */
public record Writing(JsonGenerator json, Optional<ZoneId> zone, Consumer<Id> referred) {

  /** {@return a document that states no zone for all its times} */
  public static Writing to(JsonGenerator json) {
    return new Writing(json, Optional.empty(), id -> {});
  }
}
