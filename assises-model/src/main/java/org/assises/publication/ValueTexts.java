package org.assises.publication;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.wording.Codes;
import org.assises.model.PartialDate;
import org.assises.model.Slot;

/** Values in words: times and dates as exactly as they are known, items by their public names. */
final class ValueTexts {
  private final ChangeBundle words;
  private final ItemNames names;
  private final List<Locale> languages;

  ValueTexts(ChangeBundle words, ItemNames names, List<Locale> languages) {
    this.words = words;
    this.names = names;
    this.languages = languages;
  }

  /** {@return the value in words; empty where it names nothing that is public} */
  String text(ShownValue value) {
    if (value instanceof ShownValue.Words text) {
      return text.text().in(languages);
    }
    if (value instanceof ShownValue.Time time) {
      return text(time.slot());
    }
    if (value instanceof ShownValue.Day day) {
      return text(day.date());
    }
    if (value instanceof ShownValue.Reference reference) {
      return names.find(reference.item()).orElse("");
    }
    if (value instanceof ShownValue.Many many) {
      return joined(many.values().stream().map(this::text));
    }
    return value instanceof ShownValue.Parts parts ? text(parts) : plainly(value);
  }

  private String plainly(ShownValue value) {
    if (value instanceof ShownValue.Code code) {
      return words.find("code." + code.code()).orElse(code.code());
    }
    if (value instanceof ShownValue.Flag flag) {
      return words.get(flag.set() ? "yes" : "no");
    }
    if (value instanceof ShownValue.Count number) {
      return Long.toString(number.number());
    }
    if (value instanceof ShownValue.Line line) {
      return line.line();
    }
    return value instanceof ShownValue.Link link
        ? link.address().toString()
        : at(((ShownValue.Moment) value).time());
  }

  /** Of a fact with what sources claim, the value that the city holds to be true. */
  private String text(ShownValue.Parts parts) {
    return parts
        .find("value")
        .filter(value -> parts.find("claims").isPresent() || parts.find("reason").isPresent())
        .map(this::text)
        .orElseGet(() -> all(parts));
  }

  private String all(ShownValue.Parts parts) {
    return joined(parts.values().entrySet().stream().map(this::part));
  }

  private String part(Map.Entry<String, ShownValue> part) {
    if (part.getValue() instanceof ShownValue.Flag flag) {
      return flag.set() ? words.get("flag." + part.getKey()) : "";
    }
    boolean percent = part.getKey().equals("percent") || part.getKey().equals("progress");
    return percent && part.getValue() instanceof ShownValue.Count number
        ? percent(number.number())
        : text(part.getValue());
  }

  String percent(long percent) {
    return words.get("percent", "n", Long.toString(percent));
  }

  private static String joined(Stream<String> texts) {
    return texts.filter(text -> !text.isEmpty()).collect(joining(", "));
  }

  String text(Slot slot) {
    if (slot instanceof Slot.Timed timed) {
      return timed.end().map(end -> fromTo(timed.start(), end)).orElseGet(() -> at(timed.start()));
    }
    if (slot instanceof Slot.PartOfDay half) {
      return day(half.day()) + ", " + words.get("part." + Codes.of(half.part()));
    }
    return slot instanceof Slot.WholeDay days ? text(days) : words.get("unknown-day");
  }

  private String fromTo(ZonedDateTime start, ZonedDateTime end) {
    boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
    return at(start) + " – " + (sameDay ? time(end.toLocalTime()) : at(end));
  }

  private String at(ZonedDateTime time) {
    return day(time.toLocalDate()) + ", " + time(time.toLocalTime());
  }

  private String text(Slot.WholeDay days) {
    LocalDate first = days.first();
    return first.equals(days.last()) ? day(first) : day(first) + " – " + day(days.last());
  }

  String text(PartialDate date) {
    return switch (date.precision()) {
      case DAY -> day(date.earliest());
      case MONTH -> month(date.earliest()) + " " + date.year();
      case SEASON -> words.get("season." + Codes.of(date.season().orElseThrow())) + " " + date.year();
      case YEAR -> Integer.toString(date.year());
    };
  }

  private String day(LocalDate day) {
    Optional<String> first = day.getDayOfMonth() == 1 ? words.find("day.first") : Optional.empty();
    return words.get(
        "day",
        "day",
        first.orElseGet(() -> Integer.toString(day.getDayOfMonth())),
        "month",
        month(day),
        "year",
        Integer.toString(day.getYear()));
  }

  private String month(LocalDate day) {
    return words.get("month." + day.getMonthValue());
  }

  private String time(LocalTime time) {
    String minutes = (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    return words.get(
        time.getMinute() == 0 ? "time.full" : "time",
        "h",
        Integer.toString(time.getHour()),
        "mm",
        minutes);
  }
}
