package org.assises.model;

import java.time.LocalTime;

/** A part of a day, for programmes that give no clock times. */
public enum DayPart {
  /** Before noon. */
  MORNING,
  /** From noon to 18:00, exclusive. */
  AFTERNOON,
  /** From 18:00. */
  EVENING;

  private static final LocalTime SIX_IN_THE_EVENING = LocalTime.of(18, 0);

  /** {@return the part of the day that a clock time belongs to} */
  public static DayPart of(LocalTime time) {
    if (time.isBefore(LocalTime.NOON)) {
      return MORNING;
    }
    return time.isBefore(SIX_IN_THE_EVENING) ? AFTERNOON : EVENING;
  }
}
