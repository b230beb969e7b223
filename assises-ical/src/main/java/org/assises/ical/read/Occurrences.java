package org.assises.ical.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assises.model.Slot;

/**
 * Computes the dates of a repeating event: those of its rules (RRULE) and lists (RDATE), except the
 * excluded ones (EXDATE); RFC 5545, 3.8.5. Starts are local times in the zone of the start, which
 * is UTC if DTSTART is in UTC, and midnight for whole days.
 */
final class Occurrences {
  private static final int MOST = 2_000;

  private final EventRevision revision;
  private final EventProperties event;
  private final LocalDateTime start;
  private final boolean wholeDays;
  private final boolean isUtc;
  private final LocalClock clock;
  private final LocalDateTime first;
  private final LocalDateTime last;

  private Occurrences(
      EventRevision revision, LocalDateTime start, Slot slot, ReadingOptions options) {
    this.revision = revision;
    this.event = revision.properties();
    this.wholeDays = slot instanceof Slot.WholeDay;
    this.isUtc = event.find("DTSTART").filter(Occurrences::isUtc).isPresent();
    this.clock = clock(start);
    this.start = slot instanceof Slot.Timed timed ? clock.localTime(timed.start()) : start;
    this.first = options.from().map(day -> onClock(day.atStartOfDay())).orElseGet(() -> this.start);
    this.last =
        options
            .to()
            .map(day -> onClock(day.atTime(23, 59, 59)))
            .orElseGet(() -> first.plusYears(1));
  }

  /** Prepares the occurrences of an event; empty if it does not repeat or has no start. */
  static Optional<Occurrences> of(EventRevision revision, Slot slot, ReadingOptions options) {
    EventProperties event = revision.properties();
    boolean repeats = event.find("RRULE").isPresent() || event.find("RDATE").isPresent();
    return repeats
        ? start(slot).map(start -> new Occurrences(revision, start, slot, options))
        : Optional.empty();
  }

  private static Optional<LocalDateTime> start(Slot slot) {
    return slot.match(
        timed -> Optional.of(timed.start().toLocalDateTime()),
        half -> Optional.empty(),
        days -> Optional.of(days.first().atStartOfDay()),
        unscheduled -> Optional.empty());
  }

  /** If a program writes a zone and the Z of UTC, the rule follows the zone. */
  private static boolean isUtc(RawProperty start) {
    boolean zone = start.parameter("TZID").filter(id -> !id.isBlank()).isPresent();
    return !zone && WrittenMoment.parse(start.value()).offset().equals(Optional.of(ZoneOffset.UTC));
  }

  private LocalClock clock(LocalDateTime start) {
    ZoneId zone = revision.context().utcZone();
    return isUtc
        ? LocalClock.utcIn(zone)
        : event
            .find("DTSTART")
            .flatMap(property -> revision.context().clock(property, start))
            .orElse(LocalClock.of(zone));
  }

  /** Returns a bound of the days to read as a local time of the event. */
  private LocalDateTime onClock(LocalDateTime bound) {
    return isUtc ? clock.localTime(bound.atZone(revision.context().utcZone())) : bound;
  }

  private static LocalDateTime midnight(LocalDateTime time) {
    return time.toLocalDate().atStartOfDay();
  }

  LocalClock clock() {
    return clock;
  }

  boolean isInWindow(LocalDate day) {
    return isInWindow(onClock(day.atTime(12, 0)));
  }

  private boolean isInWindow(LocalDateTime time) {
    return !time.isBefore(first) && !time.isAfter(last);
  }

  /** Returns the starts between the first and last day to read, in order, at most 2,000. */
  NavigableSet<LocalDateTime> starts(int most) {
    NavigableSet<LocalDateTime> starts = new TreeSet<>();
    if (event.find("RRULE").isEmpty() && isInWindow(start)) {
      starts.add(start);
    }
    int bound = Math.min(most, MOST);
    event.all("RRULE").forEach(rule -> starts.addAll(ruled(rule, bound + 1)));
    event.all("RDATE").forEach(dates -> starts.addAll(listed(dates)));
    starts.removeIf(time -> !isInWindow(time));
    exclude(starts);
    if (starts.size() > bound) {
      event.report("RRULE", "dates-cut", "most", bound);
      while (starts.size() > bound) {
        starts.pollLast();
      }
    }
    return starts;
  }

  private Collection<LocalDateTime> ruled(RawProperty rule, int most) {
    try {
      List<LocalDateTime> starts =
          RecurrenceRule.parse(rule.value(), start, clock).starts(first, last, most);
      return wholeDays ? starts.stream().map(Occurrences::midnight).toList() : starts;
    } catch (DateTimeException | IllegalArgumentException e) {
      event.report(rule, "rule-unread");
      return isInWindow(start) ? List.of(start) : List.of();
    }
  }

  private Collection<LocalDateTime> listed(RawProperty dates) {
    Set<LocalDateTime> listed = new HashSet<>();
    boolean unread = false;
    for (String value : dates.value().split(",", -1)) {
      String begin = value.contains("/") ? value.substring(0, value.indexOf('/')) : value;
      Optional<LocalDateTime> time = local(dates, begin);
      time.ifPresent(listed::add);
      unread |= time.isEmpty();
    }
    if (unread) {
      event.report(dates, "date-unread");
    }
    return listed;
  }

  /**
   * Removes excluded dates. A day excludes every start on it, as apps also write for timed events.
   */
  private void exclude(Set<LocalDateTime> starts) {
    Set<LocalDate> days = new HashSet<>();
    for (RawProperty dates : event.all("EXDATE")) {
      for (String value : dates.value().split(",", -1)) {
        Optional<LocalDateTime> time = local(dates, value);
        time.ifPresent(starts::remove);
        if (value.strip().length() == 8) {
          time.ifPresent(day -> days.add(day.toLocalDate()));
        }
        if (time.isEmpty()) {
          event.report(dates, "excluded-date-unread");
          break;
        }
      }
    }
    starts.removeIf(time -> days.contains(time.toLocalDate()));
  }

  /** Returns a date as a local time of the event; empty if it cannot be read. */
  Optional<LocalDateTime> local(RawProperty property, String value) {
    try {
      WrittenMoment moment = WrittenMoment.parse(value);
      if (moment.time().isEmpty()) {
        return Optional.of(moment.date().atTime(start.toLocalTime()));
      }
      LocalDateTime time = moment.time().get();
      if (moment.offset().isPresent()) {
        return Optional.of(clock.localTime(time.atZone(moment.offset().get())));
      }
      return revision
          .context()
          .clock(property, time)
          .map(other -> clock.localTime(other.at(time)))
          .or(() -> Optional.of(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
