package org.assises.json.document;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.assises.json.codec.Reading;
import org.assises.json.codec.Writing;
import org.assises.model.RefusedValueException;

/** Clock times in the zone of the document, or in their own. */
final class Zones {
  static final String DESCRIPTION =
      "The time zone of these times (IANA name, such as Europe/Paris), if it "
          + "differs from that of the document.";

  private Zones() {}

  /** {@return the zone to be written: none where the document states it for all} */
  static Optional<ZoneId> stated(ZoneId zone, Writing out) {
    return out.zone().equals(Optional.of(zone)) ? Optional.empty() : Optional.of(zone);
  }

  /**
   * {@return the time on the clocks of a zone; on those of its own offset, if there is none}
   *
   * @throws IllegalArgumentException if the clocks of the zone have not that offset then; a
   *     document that was kept may have been written when they had
   */
  static ZonedDateTime zoned(
      String member, OffsetDateTime time, Optional<ZoneId> zone, Reading in) {
    ZonedDateTime there = time.atZoneSameInstant(zone.orElse(time.getOffset()));
    if (!in.hasFormerZones() && !there.getOffset().equals(time.getOffset())) {
      throw RefusedValueException.of(
          "offset-of-another-zone",
          "thing",
          member,
          "zone",
          zone.orElse(time.getOffset()),
          "offset",
          there.getOffset(),
          "found",
          time.getOffset());
    }
    return there;
  }
}
