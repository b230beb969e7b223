package org.assises.json.table.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Days as a spreadsheet counts them (ISO/IEC 29500-1, 18.17.4.1).
 *
 * @param from1904 whether day 0 is 1904-01-01, as Excel for Macintosh had it; else day 1 is
 *     1900-01-01, and day 60 a 29 February that there was not
 */
record SheetDates(boolean from1904) {
  private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);
  private static final int NO_LEAP_DAY = 60;
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(2_958_466);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

  /**
   * {@return the date, with its time where there is one, as ISO 8601 writes it; a time alone where
   * there is no day; empty where the number is no date}
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
