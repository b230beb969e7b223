package org.assises.portal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.assises.model.PartialDate;

/**
 * Writes dates and hours in a language.
 *
 * @param words the words of the language
 */
public record Dates(Words words) {

  /** {@return a day with its weekday, such as {@code samedi 23 novembre 2024}} */
  public String weekday(LocalDate day) {
    return words.of("weekday", name("EEEE", day), day(day));
  }

  /** {@return a day, such as {@code 1er mars 2024}} */
  public String day(LocalDate day) {
    return words.of("day", number(day), name("MMMM", day), day.getYear());
  }

  /** {@return a date as precisely as it is known, such as {@code automne 2022}} */
  public String of(PartialDate date) {
    return switch (date.precision()) {
      case YEAR -> Integer.toString(date.year());
      case SEASON -> words.of("season", date.season().orElseThrow()) + " " + date.year();
      case MONTH -> {
        LocalDate first = date.month().orElseThrow().atDay(1);
        yield words.of("month", name("MMMM", first), date.year());
      }
      case DAY -> date.day().map(this::weekday).orElse("");
    };
  }

  /**
   * {@return a date as precisely as it is known, without the weekday, such as {@code mars 2024}}
   */
  public String dayOrVaguer(PartialDate date) {
    return date.day().map(this::day).orElseGet(() -> of(date));
  }

  /**
   * {@return a range as precisely as both dates are known, such as {@code du 4 au 5 décembre 2026}}
   */
  public String range(PartialDate first, PartialDate last) {
    if (first.equals(last)) {
      return of(first);
    }
    return first.day().isPresent() && last.day().isPresent()
        ? range(first.day().get(), last.day().get())
        : words.of("range.vague", of(first), of(last));
  }

  /** {@return a range of days, such as {@code du 30 novembre au 1er décembre 2026}} */
  public String range(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return weekday(first);
    }
    String start = day(first);
    if (first.getYear() == last.getYear()) {
      start =
          first.getMonth() == last.getMonth()
              ? number(first)
              : start.replaceFirst(" [0-9]{4}$", "");
    }
    return words.of("range", start, day(last));
  }

  /** {@return a time, such as {@code 8 h 50} or {@code 14 h}} */
  public String hour(LocalTime time) {
    String minutes = (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    return time.getMinute() == 0
        ? words.of("hour", time.getHour())
        : words.of("hour.minutes", time.getHour(), minutes);
  }

  /** {@return an instant in a time zone, such as {@code 3 mars 2024 à 14 h 05}} */
  public String instant(Instant at, ZoneId zone) {
    return words.of(
        "instant", day(LocalDate.ofInstant(at, zone)), hour(LocalTime.ofInstant(at, zone)));
  }

  private String number(LocalDate day) {
    return day.getDayOfMonth() == 1 ? words.of("day.first") : Integer.toString(day.getDayOfMonth());
  }

  private String name(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, words.language()).format(day);
  }
}
