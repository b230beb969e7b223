package org.assises.ical.write;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The time of an event in a calendar. Ends are exclusive. */
public sealed interface Span {
  /** Whole days. */
  record Days(LocalDate first, LocalDate end) implements Span {
    @Override
    public LocalDate firstDay() {
      return first;
    }

    @Override
    public LocalDate lastDay() {
      return end;
    }
  }

  /**
   * Clock times.
   *
   * @param start the local start
   * @param end the local end
   * @param zone the zone of both: UTC if local times of the place would be ambiguous
   */
  record Hours(LocalDateTime start, LocalDateTime end, ZoneId zone) implements Span {
    @Override
    public LocalDate firstDay() {
      return start.toLocalDate();
    }

    @Override
    public LocalDate lastDay() {
      return end.toLocalDate();
    }
  }

  /** Returns the local day of the start. */
  LocalDate firstDay();

  /** Returns the local day of the end; for whole days, the day after the last. */
  LocalDate lastDay();
}
