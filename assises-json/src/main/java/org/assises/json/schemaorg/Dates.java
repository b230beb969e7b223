package org.assises.json.schemaorg;

import java.util.Optional;
import org.assises.json.support.Offsets;
import org.assises.model.PartialDate;
import org.assises.model.Slot;

/** Dates as schema.org takes them: ISO 8601, which has no seasons. */
final class Dates {
  private Dates() {}

  static boolean isWritable(PartialDate date) {
    return date.precision() != PartialDate.Precision.SEASON;
  }

  /** {@return the time, or the day where no time is known; empty without a day} */
  static Optional<String> start(Slot slot) {
    return slot instanceof Slot.Timed timed
        ? Optional.of(Offsets.text(timed.start()))
        : slot.firstDay().map(Object::toString);
  }

  /** {@return the time, or the last of several days; empty where it is not known} */
  static Optional<String> end(Slot slot) {
    if (slot instanceof Slot.Timed timed) {
      return timed.end().map(Offsets::text);
    }
    return slot.lastDay()
        .filter(last -> !slot.firstDay().equals(slot.lastDay()))
        .map(Object::toString);
  }
}
