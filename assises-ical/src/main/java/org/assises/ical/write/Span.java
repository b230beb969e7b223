package org.assises.ical.write;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** From when to when an event stands in a calendar. Ends are exclusive. */
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
   * By the clock.
   *
   * @param start on the clocks of the zone
   * @param end on the clocks of the zone
   * @param zone the zone by whose clocks it is written: UTC where clock times and the place's zone
   *     would not say the instant
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

  /** Returns the day on which it begins, on the clocks it is written by. */
  LocalDate firstDay();

  /** Returns the day on which it ends, on the clocks it is written by. */
  LocalDate lastDay();
}
