package org.assises.portal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.assises.model.PartialDate;
import org.assises.model.Season;

/** Dates and hours as one writes them in French, whatever the machine's locale is. */
public final class Dates {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);

  private Dates() {}

  /** {@return such as {@code samedi 23 novembre 2024}} */
  public static String weekday(LocalDate day) {
    return WEEKDAY.format(day) + " " + day(day);
  }

  /** {@return such as {@code 1er mars 2024}} */
  public static String day(LocalDate day) {
    return (day.getDayOfMonth() == 1 ? "1er" : day.getDayOfMonth()) + " " + MONTH.format(day);
  }

  /** {@return as exactly as it is known, such as {@code automne 2022}} */
  public static String of(PartialDate date) {
    return switch (date.precision()) {
      case YEAR -> Integer.toString(date.year());
      case SEASON -> date.season().map(Dates::season).orElse("") + " " + date.year();
      case MONTH -> date.month().map(MONTH::format).orElse("");
      case DAY -> date.day().map(Dates::weekday).orElse("");
    };
  }

  /** {@return as exactly as it is known, without the day of the week, such as {@code mars 2024}} */
  public static String dayOrVaguer(PartialDate date) {
    return date.day().map(Dates::day).orElseGet(() -> of(date));
  }

  /** {@return such as {@code du 4 au 5 décembre 2026}, as exactly as both are known} */
  public static String range(PartialDate first, PartialDate last) {
    if (first.equals(last)) {
      return of(first);
    }
    return first.day().isPresent() && last.day().isPresent()
        ? range(first.day().get(), last.day().get())
        : "de " + of(first) + " à " + of(last);
  }

  /** {@return such as {@code du 30 novembre au 1er décembre 2026}} */
  public static String range(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return weekday(first);
    }
    String end = "au " + day(last);
    if (first.getYear() != last.getYear()) {
      return "du " + day(first) + " " + end;
    }
    String start = day(first).replaceFirst(" [0-9]{4}$", "");
    return first.getMonth() == last.getMonth()
        ? "du " + start.replaceFirst(" .*", "") + " " + end
        : "du " + start + " " + end;
  }

  /** {@return such as {@code 8 h 50}, or {@code 14 h}} */
  public static String hour(LocalTime time) {
    return time.getMinute() == 0
        ? time.getHour() + "\u202fh"
        : time.getHour() + "\u202fh\u202f" + twoDigits(time.getMinute());
  }

  /** {@return such as {@code 3 mars 2024 à 14 h 05}, on the clocks of the zone} */
  public static String instant(Instant at, ZoneId zone) {
    return day(LocalDate.ofInstant(at, zone)) + " à " + hour(LocalTime.ofInstant(at, zone));
  }

  private static String season(Season season) {
    return switch (season) {
      case SPRING -> "printemps";
      case SUMMER -> "été";
      case AUTUMN -> "automne";
      case WINTER -> "hiver";
    };
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
