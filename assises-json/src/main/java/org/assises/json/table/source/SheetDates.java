package org.assises.json.table.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Converts the day numbers of spreadsheets to dates (ISO/IEC 29500-1, 18.17.4.1).
 *
 * @param from1904 whether day 0 is 1904-01-01, as in Excel for Macintosh; otherwise day 1 is
 *     1900-01-01, and day 60 is 29 February 1900, which did not exist
 */
record SheetDates(boolean from1904) {
  private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);
  private static final int NO_LEAP_DAY = 60;
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(2_958_466);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

  /**
   * Returns the date in ISO 8601, with its time if it has one. A number below one day gives a time
   * only. It is empty if the number is not a date.
   */
  Optional<String> text(BigDecimal days) {
    if (days.signum() < 0 || days.compareTo(MOST_DAYS) >= 0) {
      return Optional.empty();
    }
    long seconds = days.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
    long day = seconds / SECONDS.longValue();
    LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS.longValue());
    if (day == 0 && !from1904) {
      return Optional.of(timeText(time));
    }
    if (day == NO_LEAP_DAY && !from1904) {
      return Optional.empty();
    }
    LocalDate date = date(day);
    return Optional.of(
        time.equals(LocalTime.MIDNIGHT) ? date.toString() : date + "T" + timeText(time));
  }

  private LocalDate date(long day) {
    if (from1904) {
      return ZERO_1904.plusDays(day);
    }
    return ZERO_1900.plusDays(day < NO_LEAP_DAY ? day + 1 : day);
  }

  private static String timeText(LocalTime time) {
    String text = time.toString();
    return time.getSecond() == 0 ? text + ":00" : text;
  }
}
