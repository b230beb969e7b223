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
import org.assises.model.PartialDate;
import org.assises.model.Slot;
import org.assises.wording.Codes;

/**
 * Describes values in words: times and dates as precisely as they are known, items by their public
 * names.
 */
final class ValueTexts implements ShownValue.Visitor<String> {
  private final ChangeBundle words;
  private final ItemNames names;
  private final List<Locale> languages;

  ValueTexts(ChangeBundle words, ItemNames names, List<Locale> languages) {
    this.words = words;
    this.names = names;
    this.languages = languages;
  }

  /** {@return the value in words; empty if it refers to nothing that is published} */
  String text(ShownValue value) {
    return value.accept(this);
  }

  @Override
  public String visit(ShownValue.Words value) {
    return value.text().in(languages);
  }

  @Override
  public String visit(ShownValue.Line value) {
    return value.line();
  }

  @Override
  public String visit(ShownValue.Time value) {
    return text(value.slot());
  }

  @Override
  public String visit(ShownValue.Day value) {
    return text(value.date());
  }

  @Override
  public String visit(ShownValue.Moment value) {
    return at(value.time());
  }

  @Override
  public String visit(ShownValue.Count value) {
    return Long.toString(value.number());
  }

  @Override
  public String visit(ShownValue.Flag value) {
    return words.get(value.set() ? "yes" : "no");
  }

  @Override
  public String visit(ShownValue.Code value) {
    return words.find("code." + value.code()).orElse(value.code());
  }

  @Override
  public String visit(ShownValue.Link value) {
    return value.address().toString();
  }

  @Override
  public String visit(ShownValue.Reference value) {
    return names.find(value.item()).orElse("");
  }

  @Override
  public String visit(ShownValue.Many value) {
    return joined(value.values().stream().map(this::text));
  }

  /** Describes an attested value by the retained value alone. */
  @Override
  public String visit(ShownValue.Parts parts) {
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
    if (part.getKey().equals("id") && part.getValue() instanceof ShownValue.Reference) {
      return ""; // its own id: the name is another part
    }
    String text = text(part.getValue());
    boolean percent = part.getKey().equals("percent") || part.getKey().equals("progress");
    return percent && text.matches("[0-9]+") ? percent(Long.parseLong(text)) : text;
  }

  String percent(long percent) {
    return words.get("percent", "n", Long.toString(percent));
  }

  private static String joined(Stream<String> texts) {
    return texts.filter(text -> !text.isEmpty()).collect(joining(", "));
  }

  String text(Slot slot) {
    return slot.match(
        this::text,
        half -> day(half.day()) + ", " + words.get("part." + Codes.of(half.part())),
        this::text,
        unscheduled -> words.get("unknown-day"));
  }

  private String text(Slot.Timed timed) {
    return timed.end().map(end -> fromTo(timed.start(), end)).orElseGet(() -> at(timed.start()));
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
      case SEASON ->
          words.get("season." + Codes.of(date.season().orElseThrow())) + " " + date.year();
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
