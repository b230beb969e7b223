package org.assises.json.schedule.write;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.assises.model.Assises;
import org.assises.model.Id;

/** Creates UUIDs that never change for the same item of the same assises (RFC 9562, 5.3). */
final class UUIDs {
  private UUIDs() {}

  static UUID of(Assises assises, Id id) {
    String name = "assises/" + assises.id().value() + "/" + id.kind().code() + "id/" + id.value();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
