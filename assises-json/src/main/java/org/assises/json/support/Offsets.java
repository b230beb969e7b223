package org.assises.json.support;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Writes times as in RFC 3339, to the second, with their offset. */
public final class Offsets {
  private Offsets() {}

  /** {@return the time, such as {@code 2024-11-23T09:00:00+01:00}} */
  public static String text(ZonedDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }
}
