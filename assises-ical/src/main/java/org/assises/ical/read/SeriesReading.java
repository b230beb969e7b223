package org.assises.ical.read;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assises.model.SessionId;
import org.assises.model.Slot;
import org.assises.model.Text;

/**
 * Reads each date of a repeating event as a session. The id of a session is made from the UID and
 * the start according to the rule, so that it stays the same when the date is moved.
 */
final class SeriesReading {
  private static final DateTimeFormatter KEY =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private final EventReading series;
  private final Occurrences occurrences;
  private final Map<LocalDateTime, EventReading> overrides = new TreeMap<>();
  private final Map<LocalDateTime, Range> ranges = new TreeMap<>();

  /** A change of all dates from one date on; without a slot, they keep their times. */
  private record Range(EventReading reading, Optional<Slot> slot) {}

  SeriesReading(EventReading series, Occurrences occurrences) {
    this.series = series;
    this.occurrences = occurrences;
  }

  /** Adds changes of one date, or of all dates from one on; the latest revision of each applies. */
  void add(List<EventReading> changes) {
    List<EventReading> byAge = new ArrayList<>(changes);
    byAge.sort(Comparator.comparing(EventReading::revision, EventRevision.AGE));
    for (EventReading change : byAge) {
      RawProperty id = change.revision().properties().find("RECURRENCE-ID").orElseThrow();
      Optional<LocalDateTime> original = occurrences.local(id, id.value());
      boolean range = id.parameter("RANGE").filter("THISANDFUTURE"::equalsIgnoreCase).isPresent();
      original.ifPresentOrElse(
          time -> {
            if (range) {
              ranges.put(time, new Range(change, ownSlot(change)));
            } else {
              overrides.put(time, change);
            }
          },
          () -> change.report("RECURRENCE-ID", "changed-date-unread"));
    }
  }

  private static Optional<Slot> ownSlot(EventReading change) {
    boolean placed = change.revision().properties().find("DTSTART").isPresent();
    return placed ? change.slot() : Optional.empty();
  }

  /** Returns the sessions in the order of their dates according to the rule. */
  List<ReadSession> sessions(Text title, Slot slot, int most) {
    SessionId id = series.id();
    Map<LocalDateTime, Optional<ReadSession>> sessions = new LinkedHashMap<>();
    for (LocalDateTime time : occurrences.starts(most)) {
      sessions.put(
          time, overrides.containsKey(time) ? Optional.empty() : at(id, title, slot, time));
    }
    overrides.forEach(
        (original, change) -> {
          Optional<ReadSession> changed = changed(id, title, slot, original, change);
          boolean isMeant =
              sessions.containsKey(original)
                  || changed
                      .flatMap(s -> s.session().slot().firstDay())
                      .filter(occurrences::isInWindow)
                      .isPresent();
          if (isMeant) {
            sessions.put(original, changed);
          }
        });
    return sessions.values().stream().flatMap(Optional::stream).toList();
  }

  private Optional<ReadSession> at(SessionId id, Text title, Slot slot, LocalDateTime time) {
    EventReading reading = series;
    Slot own = slot;
    Text name = title;
    LocalDateTime start = time;
    for (Map.Entry<LocalDateTime, Range> range : ranges.entrySet()) {
      if (!range.getKey().isAfter(time)) {
        reading = range.getValue().reading();
        own = range.getValue().slot().orElse(slot);
        name = reading.title(own).orElse(title);
        start =
            range
                .getValue()
                .slot()
                .map(changed -> start(changed, range.getKey()))
                .map(changed -> time.plus(Duration.between(range.getKey(), changed)))
                .orElse(time);
      }
    }
    return read(reading, id, time, name, lengthened(reading, moved(own, start), time));
  }

  /** Applies the length of this date: the one that RDATE gives, or calendar days. */
  private Slot lengthened(EventReading reading, Slot slot, LocalDateTime time) {
    if (!(slot instanceof Slot.Timed timed) || timed.length().isEmpty()) {
      return slot;
    }
    return new Slot.Timed(
        timed.start(),
        occurrences.length(time).orElseGet(() -> reading.length(timed.start()).or(timed::length)));
  }

  private Optional<ReadSession> changed(
      SessionId id, Text title, Slot slot, LocalDateTime original, EventReading change) {
    boolean placed = change.revision().properties().find("DTSTART").isPresent();
    Optional<Slot> own = placed ? change.slot() : Optional.of(moved(slot, original));
    return own.flatMap(when -> read(change, id, original, change.title(when).orElse(title), when));
  }

  private LocalDateTime start(Slot slot, LocalDateTime otherwise) {
    if (slot instanceof Slot.Timed timed) {
      return occurrences.clock().localTime(timed.start());
    }
    return slot.firstDay().map(day -> day.atStartOfDay()).orElse(otherwise);
  }

  private Slot moved(Slot slot, LocalDateTime start) {
    LocalDate day = start.toLocalDate();
    return slot.<Slot>match(
        timed -> new Slot.Timed(occurrences.clock().at(start), timed.length()),
        half -> half,
        days -> {
          long more = days.last().toEpochDay() - days.first().toEpochDay();
          return new Slot.WholeDay(day, day.plusDays(more));
        },
        unscheduled -> unscheduled);
  }

  private static Optional<ReadSession> read(
      EventReading reading, SessionId series, LocalDateTime original, Text title, Slot slot) {
    String date = "_" + KEY.format(original);
    String id = series.value() + date;
    return reading
        .session(new SessionId(IdMaker.forId(id)), title, slot)
        .map(session -> new ReadSession(session, reading.provenance(date)));
  }
}
