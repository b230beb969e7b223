package org.assises.ical.words;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;

/**
 * The hours that a city declares for a part of its days.
 *
 * @param end exclusive; midnight is that at the end of the day
 */
public record HalfDayHours(LocalTime start, LocalTime end) {
  public HalfDayHours {
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    if (!end.isAfter(start) && !end.equals(LocalTime.MIDNIGHT)) {
      throw new IllegalArgumentException(
          "a part of a day does not end at " + end + " when it begins at " + start);
    }
  }
}
