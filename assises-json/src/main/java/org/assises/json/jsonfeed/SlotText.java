package org.assises.json.jsonfeed;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.assises.model.PartialDate;
import org.assises.model.Slot;

/** Times and dates in words, as exactly as they are known. */
final class SlotText {
  private final ChangeWords words;

  SlotText(ChangeWords words) {
    this.words = words;
  }

  String text(Slot slot) {
    if (slot instanceof Slot.Timed timed) {
      return timed.end().map(end -> fromTo(timed.start(), end)).orElseGet(() -> at(timed.start()));
    }
    if (slot instanceof Slot.PartOfDay half) {
      return words.day(half.day()) + ", " + words.part(half.part());
    }
    return slot instanceof Slot.WholeDay days ? text(days) : words.unknownDay();
  }

  private String fromTo(ZonedDateTime start, ZonedDateTime end) {
    boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
    return at(start) + " – " + (sameDay ? words.time(end.toLocalTime()) : at(end));
  }

  private String at(ZonedDateTime time) {
    return words.day(time.toLocalDate()) + ", " + words.time(time.toLocalTime());
  }

  private String text(Slot.WholeDay days) {
    LocalDate first = days.first();
    return first.equals(days.last())
        ? words.day(first)
        : words.day(first) + " – " + words.day(days.last());
  }

  String text(PartialDate date) {
    return switch (date.precision()) {
      case DAY -> words.day(date.earliest());
      case MONTH -> words.month(date.earliest().getMonth()) + " " + date.year();
      case SEASON -> words.season(date.season().orElseThrow()) + " " + date.year();
      case YEAR -> Integer.toString(date.year());
    };
  }
}
