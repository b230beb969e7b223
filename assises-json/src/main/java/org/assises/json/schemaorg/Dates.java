package org.assises.json.schemaorg;

import java.util.Optional;
import org.assises.json.support.Offsets;
import org.assises.model.PartialDate;
import org.assises.model.Slot;

/** Converts dates to ISO 8601 for schema.org. Seasons have no equivalent. */
final class Dates {
  private Dates() {}

  static boolean isWritable(PartialDate date) {
    return date.precision() != PartialDate.Precision.SEASON;
  }

  /** {@return the start time, or the day if no time is known; empty if no day is known} */
  static Optional<String> start(Slot slot) {
    return slot instanceof Slot.Timed timed
        ? Optional.of(Offsets.text(timed.start()))
        : slot.firstDay().map(Object::toString);
  }

  /** {@return the end time, or the last of several days; empty if it is not known} */
  static Optional<String> end(Slot slot) {
    if (slot instanceof Slot.Timed timed) {
      return timed.end().map(Offsets::text);
    }
    return slot.lastDay()
        .filter(last -> !slot.firstDay().equals(slot.lastDay()))
        .map(Object::toString);
  }
}
