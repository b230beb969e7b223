package org.assises.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A calendar as the staff of a neighbourhood centre keep it: they add, move, retitle, withdraw and
 * delete events and weekly series, about every second day, the same in each run.
 */
final class NeighbourhoodCalendar {
  /** How many kinds of edits there are. */
  static final int KINDS_OF_EDITS = 9;

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int WEEKS = 8;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private final Random random = new Random(2025);
  private final List<Event> events = new ArrayList<>();
  private final Set<String> edits = new TreeSet<>();
  private int uids;

  /** An event, or a weekly series whose dates can be excluded and moved. */
  private static final class Event {
    private final String uid;
    private final boolean series;
    private final ZoneId clocks;
    private final Set<LocalDateTime> excluded = new TreeSet<>();
    private final Map<LocalDateTime, LocalDateTime> moved = new TreeMap<>();
    private String title;
    private LocalDateTime start;
    private boolean withdrawn;
    private int sequence;

    Event(String uid, boolean series, ZoneId clocks, LocalDateTime start) {
      this.uid = uid;
      this.series = series;
      this.clocks = clocks;
      this.title = (series ? "Permanence " : "Rencontre ") + uid;
      this.start = start;
    }

    private List<LocalDateTime> dates() {
      List<LocalDateTime> dates = new ArrayList<>();
      for (int week = 0; week < (series ? WEEKS : 1); week++) {
        dates.add(start.plusWeeks(week));
      }
      dates.removeAll(excluded);
      return dates;
    }

    private Instant instant(LocalDateTime date) {
      return moved.getOrDefault(date, date).atZone(clocks).toInstant();
    }

    private boolean isOver(LocalDate day) {
      return !instant(start).isAfter(day.plusDays(1).atStartOfDay(PARIS).toInstant());
    }

    private String time(String name, LocalDateTime time) {
      return clocks.equals(PARIS)
          ? name + ";TZID=Europe/Paris:" + TIME.format(time) + "\r\n"
          : name + ":" + TIME.format(time) + "Z\r\n";
    }

    private String text() {
      StringBuilder text =
          new StringBuilder(text(start, series ? "RRULE:FREQ=WEEKLY;COUNT=8\r\n" : ""));
      moved.forEach(
          (date, other) -> {
            if (!excluded.contains(date)) {
              text.append(text(other, time("RECURRENCE-ID", date)));
            }
          });
      return text.toString();
    }

    private String text(LocalDateTime at, String more) {
      StringBuilder text = new StringBuilder("BEGIN:VEVENT\r\nUID:" + uid + "\r\n");
      text.append("DTSTAMP:20250101T000000Z\r\nSEQUENCE:").append(sequence).append("\r\n");
      text.append("SUMMARY:").append(title).append("\r\n");
      text.append(time("DTSTART", at)).append(time("DTEND", at.plusHours(1))).append(more);
      if (more.startsWith("RRULE")) {
        excluded.forEach(date -> text.append(time("EXDATE", date)));
      }
      return text + (withdrawn ? "STATUS:CANCELLED\r\n" : "") + "END:VEVENT\r\n";
    }
  }

  NeighbourhoodCalendar(LocalDate first) {
    for (int i = 0; i < 4; i++) {
      add(first);
    }
  }

  /** The staff's day: none, one or two edits of what is still to come. */
  void editOn(LocalDate day) {
    for (int i = random.nextInt(3); i > 0; i--) {
      List<Event> coming = events.stream().filter(event -> !event.isOver(day)).toList();
      if (coming.size() < 3) {
        add(day);
      } else {
        edit(coming.get(random.nextInt(coming.size())), day);
      }
    }
  }

  private void edit(Event event, LocalDate day) {
    event.sequence++;
    switch (random.nextInt(6)) {
      case 0 -> add(day);
      case 1 -> move(event);
      case 2 -> {
        event.title = "Atelier " + event.uid + " " + event.sequence;
        edits.add("retitled");
      }
      case 3 -> {
        edits.add(event.withdrawn ? "reinstated" : "withdrawn");
        event.withdrawn = !event.withdrawn;
      }
      case 4 -> {
        events.remove(event);
        edits.add("deleted");
      }
      default -> editOneDate(event);
    }
  }

  private void add(LocalDate day) {
    boolean series = random.nextInt(3) == 0;
    ZoneId clocks = random.nextInt(3) == 0 ? ZoneOffset.UTC : PARIS;
    LocalDateTime start = day.plusDays(3L + random.nextInt(40)).atTime(9 + random.nextInt(10), 30);
    events.add(new Event("e" + ++uids, series, clocks, start));
    edits.add(series ? "series added" : "added");
  }

  private void move(Event event) {
    if (!event.series) {
      event.start = event.start.plusDays(1 + random.nextInt(9));
      edits.add("moved");
    }
  }

  private void editOneDate(Event event) {
    List<LocalDateTime> dates = event.dates();
    if (event.series && dates.size() > 2) {
      LocalDateTime date = dates.get(1 + random.nextInt(dates.size() - 1));
      if (random.nextBoolean()) {
        event.excluded.add(date);
        edits.add("date excluded");
      } else {
        event.moved.put(date, date.plusHours(2));
        edits.add("date moved");
      }
    }
  }

  /** {@return the kinds of edits that were made} */
  Set<String> kindsOfEdits() {
    return edits;
  }

  /** {@return the calendar as it is served tonight} */
  String text() {
    StringBuilder text =
        new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//centre//FR\r\n");
    events.forEach(event -> text.append(event.text()));
    return text + "END:VCALENDAR\r\n";
  }

  /** {@return what takes place from a moment on, as its start and title} */
  Set<String> takingPlaceFrom(Instant from) {
    Set<String> starts = new TreeSet<>();
    for (Event event : events) {
      if (!event.withdrawn) {
        event.dates().stream()
            .map(event::instant)
            .filter(start -> !start.isBefore(from))
            .forEach(start -> starts.add(start + " " + event.title));
      }
    }
    return starts;
  }
}
