package org.assises.json.document;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.assises.json.codec.Reading;
import org.assises.json.codec.Writing;
import org.assises.json.wording.JsonMessages;
import org.assises.model.RefusedValueException;

/** Converts times between the zone of the document and zones of their own. */
final class Zones {
  static final String DESCRIPTION =
      "The time zone of these times (IANA name, such as Europe/Paris), if it "
          + "differs from that of the document.";

  private Zones() {}

  /** {@return the zone to write with a time; empty if it is the zone of the document} */
  static Optional<ZoneId> stated(ZoneId zone, Writing out) {
    return out.zone().equals(Optional.of(zone)) ? Optional.empty() : Optional.of(zone);
  }

  /** {@return the time with its offset from UTC} */
  static Optional<OffsetDateTime> withOffset(Optional<ZonedDateTime> time) {
    return time.isPresent() ? Optional.of(time.get().toOffsetDateTime()) : Optional.empty();
  }

  /**
   * Returns a time in a zone, or with its own offset only if there is no zone.
   *
   * @throws IllegalArgumentException if the zone does not have that offset at that time, except in
   *     a kept document, which may be older than the rules of the zone
   */
  static ZonedDateTime zoned(
      String member, OffsetDateTime time, Optional<ZoneId> zone, Reading in) {
    ZonedDateTime there = time.atZoneSameInstant(zone.orElse(time.getOffset()));
    if (!in.hasFormerZones() && !there.getOffset().equals(time.getOffset())) {
      throw RefusedValueException.of(
          JsonMessages.of(
              "offset-of-another-zone",
              "thing",
              member,
              "zone",
              zone.orElse(time.getOffset()),
              "offset",
              there.getOffset(),
              "found",
              time.getOffset()));
    }
    return there;
  }
}
