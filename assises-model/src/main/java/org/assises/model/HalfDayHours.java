package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The clock times that a city declares for a part of a day, for formats that need clock times.
 *
 * @param start the start of the part
 * @param end the end, exclusive; midnight means the end of the day
 */
public record HalfDayHours(LocalTime start, LocalTime end) {
  /**
   * @throws IllegalArgumentException if the end is not after the start
   */
  public HalfDayHours {
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    if (!end.isAfter(start) && !end.equals(LocalTime.MIDNIGHT)) {
      throw new IllegalArgumentException(
          "the end of a part of a day must be after its start, but is "
              + end
              + " for the start "
              + start);
    }
  }

  /** {@return the start on a day in a time zone} */
  public ZonedDateTime startOn(LocalDate day, ZoneId zone) {
    return day.atTime(start).atZone(zone);
  }

  /** {@return the end on a day in a time zone; midnight is that at the end of the day} */
  public ZonedDateTime endOn(LocalDate day, ZoneId zone) {
    LocalDate last = end.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
    return last.atTime(end).atZone(zone);
  }
}
