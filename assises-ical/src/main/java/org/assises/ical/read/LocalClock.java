package org.assises.ical.read;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Clocks by which local times of a calendar are read. */
interface LocalClock {
  /**
   * Returns the moment at which the clocks show a time. One that occurs twice means the first, one
   * that is skipped is read by the offset before the change (RFC 5545, 3.3.5).
   */
  ZonedDateTime at(LocalDateTime time);

  /** Returns the local time of a moment on these clocks. */
  LocalDateTime localTime(ZonedDateTime moment);

  static LocalClock of(ZoneId zone) {
    return new LocalClock() {
      @Override
      public ZonedDateTime at(LocalDateTime time) {
        return time.atZone(zone);
      }

      @Override
      public LocalDateTime localTime(ZonedDateTime moment) {
        return moment.withZoneSameInstant(zone).toLocalDateTime();
      }
    };
  }
}
