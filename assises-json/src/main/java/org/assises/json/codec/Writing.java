package org.assises.json.codec;

import jakarta.json.stream.JsonGenerator;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A document being written.
 *
 * @param json takes it
 * @param zone the zone that the document states for all its times; where empty, each states its own
 */
public record Writing(JsonGenerator json, Optional<ZoneId> zone) {

  /** {@return a document that states no zone for all its times} */
  public static Writing to(JsonGenerator json) {
    return new Writing(json, Optional.empty());
  }

  /** {@return a document that states a zone for all its times} */
  public static Writing to(JsonGenerator json, ZoneId zone) {
    return new Writing(json, Optional.of(zone));
  }
}
