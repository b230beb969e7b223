package org.assises.ical.read;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assises.model.Slot;

/**
 * Computes the dates of a repeating event: those of its rules (RRULE) and lists (RDATE), except the
 * excluded ones (EXRULE, EXDATE); RFC 5545, 3.8.5. Starts are local times in the zone of the start,
 * which is UTC if DTSTART is in UTC, and midnight for whole days.
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
  private final Map<LocalDateTime, Optional<Duration>> lengths = new HashMap<>();
  private int steps;

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
    if (isInWindow(start) && !starts.isEmpty() && !starts.contains(start)) {
      event.report("DTSTART", "start-not-in-rule");
    }
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
      RuleExpansion expansion =
          new RuleExpansion(RecurrenceRule.parse(rule.value(), this::until), start);
      List<LocalDateTime> starts = starts(expansion, most);
      return wholeDays ? starts.stream().map(Occurrences::midnight).toList() : starts;
    } catch (DateTimeException | IllegalArgumentException e) {
      event.report(rule, "rule-unread");
      return isInWindow(start) ? List.of(start) : List.of();
    }
  }

  private List<LocalDateTime> starts(RuleExpansion expansion, int most) {
    try {
      return expansion.starts(first, last, most);
    } finally {
      steps += expansion.steps();
    }
  }

  /** Returns how many days and times were looked at to expand the rules. */
  int steps() {
    return steps;
  }

  /** Returns the last local time of a rule; for a day, its end. */
  private LocalDateTime until(WrittenMoment end) {
    if (wholeDays || end.time().isEmpty()) {
      return (wholeDays ? day(end) : end.date()).atTime(23, 59, 59);
    }
    LocalDateTime time = end.time().get();
    return end.offset().map(offset -> clock.localTime(time.atZone(offset))).orElse(time);
  }

  private Collection<LocalDateTime> listed(RawProperty dates) {
    Set<LocalDateTime> listed = new HashSet<>();
    boolean unread = false;
    for (String value : dates.value().split(",", -1)) {
      String[] period = value.split("/", 2);
      Optional<LocalDateTime> time = local(dates, period[0]);
      time.ifPresent(listed::add);
      if (time.isPresent() && period.length > 1) {
        lengths.put(time.get(), length(dates, time.get(), period[1]));
      }
      unread |= time.isEmpty();
    }
    if (unread) {
      event.report(dates, "date-unread");
    }
    return listed;
  }

  /** Returns the length of a period (RFC 5545, 3.3.9); empty, with a report, if it has none. */
  private Optional<Duration> length(RawProperty dates, LocalDateTime time, String end) {
    ZonedDateTime start = clock.at(time);
    Optional<Duration> length = Optional.empty();
    try {
      length =
          end.strip().toUpperCase(Locale.ROOT).startsWith("P")
              ? Optional.of(NominalLength.parse(end).from(start))
              : local(dates, end).map(last -> Duration.between(start, clock.at(last)));
    } catch (DateTimeException | ArithmeticException e) { // reported below
    }
    Optional<Duration> possible = length.filter(SlotReading::isPossible);
    if (possible.isEmpty()) {
      event.report(dates, "end-not-known");
    }
    return possible;
  }

  /** Returns the length that a list of periods gives to a date; empty if none does. */
  Optional<Optional<Duration>> length(LocalDateTime time) {
    return Optional.ofNullable(lengths.get(time));
  }

  /**
   * Removes excluded dates. A day excludes every start on it, as apps also write for timed events.
   */
  private void exclude(Set<LocalDateTime> starts) {
    event.all("EXRULE").forEach(rule -> starts.removeAll(ruled(rule, MOST)));
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
      if (wholeDays) {
        return Optional.of(day(moment).atStartOfDay());
      }
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

  /**
   * Returns the day that a moment means in an event of whole days. Programs write a day as its
   * midnight in UTC, converted or not, or with any time.
   */
  private LocalDate day(WrittenMoment moment) {
    return moment
        .offset()
        .map(offset -> moment.time().orElseThrow().atZone(offset))
        .map(time -> time.withZoneSameInstant(revision.context().utcZone()).toLocalDateTime())
        .filter(time -> time.toLocalTime().equals(LocalTime.MIDNIGHT))
        .map(LocalDateTime::toLocalDate)
        .orElse(moment.date());
  }
}
