package org.assises.ical.read;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Converts between local times of a calendar and moments. */
interface LocalClock {
  /**
   * Returns the moment of a local time. A time that occurs twice means the first occurrence; a time
   * that is skipped has the offset before the change (RFC 5545, 3.3.5).
   */
  ZonedDateTime at(LocalDateTime time);

  /** Returns the local time of a moment. */
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

  /** Converts local times in UTC to moments in a zone. */
  static LocalClock utcIn(ZoneId zone) {
    return new LocalClock() {
      @Override
      public ZonedDateTime at(LocalDateTime time) {
        return time.atZone(ZoneOffset.UTC).withZoneSameInstant(zone);
      }

      @Override
      public LocalDateTime localTime(ZonedDateTime moment) {
        return moment.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
      }
    };
  }
}
