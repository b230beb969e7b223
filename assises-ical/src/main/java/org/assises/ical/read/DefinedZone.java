package org.assises.ical.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time zone computed from its definition in a calendar (VTIMEZONE, RFC 5545, 3.6.5), for the
 * years 1970 to 2100. The numbers of rules and of changes are limited.
 */
final class DefinedZone implements LocalClock {
  private static final int MOST_OBSERVANCES = 60;
  private static final int MOST_ONSETS = 2_000;
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
  private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  private final List<Onset> onsets;

  /**
   * A change of the offset.
   *
   * @param local the local time just before the change
   */
  private record Onset(LocalDateTime local, ZoneOffset before, ZoneOffset after) {
    Instant instant() {
      return local.toInstant(before);
    }

    /** Returns whether this change skips a local time. */
    boolean skips(LocalDateTime time) {
      long gap = after.getTotalSeconds() - (long) before.getTotalSeconds();
      return !time.isBefore(local) && time.isBefore(local.plusSeconds(Math.max(gap, 0)));
    }
  }

  private DefinedZone(List<Onset> onsets) {
    this.onsets = onsets;
  }

  /** Reads a VTIMEZONE; empty if one of its rules cannot be read or a limit is exceeded. */
  static Optional<DefinedZone> of(RawComponent definition) {
    try {
      List<Onset> onsets = new ArrayList<>();
      for (RawComponent observance : definition.components()) {
        if (observance.name().equals("STANDARD") || observance.name().equals("DAYLIGHT")) {
          onsets.addAll(onsets(observance));
        }
      }
      onsets.sort(Comparator.comparing(Onset::instant));
      boolean readable =
          !onsets.isEmpty()
              && onsets.size() <= MOST_ONSETS
              && definition.components().size() <= MOST_OBSERVANCES;
      return readable ? Optional.of(new DefinedZone(onsets)) : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<Onset> onsets(RawComponent observance) {
    ZoneOffset before = offset(observance, "TZOFFSETFROM");
    ZoneOffset after = offset(observance, "TZOFFSETTO");
    LocalDateTime start = local(required(observance, "DTSTART"));
    List<LocalDateTime> times = new ArrayList<>();
    times.add(start);
    for (RawProperty property : observance.properties()) {
      if (property.name().equals("RDATE")) {
        List.of(property.value().split(",", -1)).forEach(value -> times.add(local(value)));
      } else if (property.name().equals("RRULE")) {
        times.addAll(yearly(property.value(), start, before));
      }
    }
    return times.stream().distinct().map(time -> new Onset(time, before, after)).toList();
  }

  /** Returns the dates of a yearly rule; other frequencies make no sense and could be endless. */
  private static List<LocalDateTime> yearly(String rule, LocalDateTime start, ZoneOffset before) {
    if (!rule.toUpperCase(Locale.ROOT).contains("FREQ=YEARLY")) {
      throw new IllegalArgumentException("the rule of a time zone must be yearly");
    }
    return new RuleExpansion(
            RecurrenceRule.parse(rule, end -> end.localIn(before, LAST_SECOND)), start)
        .starts(FIRST.atStartOfDay(), LAST.atStartOfDay(), MOST_ONSETS);
  }

  private static ZoneOffset offset(RawComponent observance, String name) {
    String value = required(observance, name).strip();
    return ZoneOffset.of(value.startsWith("-") || value.startsWith("+") ? value : "+" + value);
  }

  private static LocalDateTime local(String value) {
    WrittenMoment moment = WrittenMoment.parse(value);
    return moment.time().orElseGet(() -> moment.date().atStartOfDay());
  }

  private static String required(RawComponent observance, String name) {
    return observance
        .find(name)
        .map(RawProperty::value)
        .orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
  }

  @Override
  public ZonedDateTime at(LocalDateTime time) {
    Onset latest = null;
    for (Onset onset : onsets) {
      if (onset.local().isAfter(time)) {
        break;
      }
      latest = onset;
    }
    return time.atZone(offsetAt(time, latest));
  }

  private ZoneOffset offsetAt(LocalDateTime time, @Nullable Onset latest) {
    if (latest == null) {
      return onsets.get(0).before();
    }
    return latest.skips(time) ? latest.before() : latest.after();
  }

  @Override
  public LocalDateTime localTime(ZonedDateTime moment) {
    return moment.withZoneSameInstant(offsetAt(moment.toInstant())).toLocalDateTime();
  }

  private ZoneOffset offsetAt(Instant instant) {
    ZoneOffset offset = onsets.get(0).before();
    for (Onset onset : onsets) {
      if (onset.instant().isAfter(instant)) {
        break;
      }
      offset = onset.after();
    }
    return offset;
  }

  /** Returns whether a zone has the same offsets as this one between two instants. */
  boolean agreesWith(ZoneId zone, Instant from, Instant to) {
    ZoneRules rules = zone.getRules();
    if (!offsetAt(from).equals(rules.getOffset(from))) {
      return false;
    }
    for (Onset onset : onsets) {
      if (isWithin(onset.instant(), from, to) && !agrees(rules, onset.instant())) {
        return false;
      }
    }
    ZoneOffsetTransition next = rules.nextTransition(from);
    while (next != null && next.getInstant().isBefore(to)) {
      if (!agrees(rules, next.getInstant())) {
        return false;
      }
      next = rules.nextTransition(next.getInstant());
    }
    return true;
  }

  private boolean agrees(ZoneRules rules, Instant instant) {
    Instant before = instant.minusSeconds(1);
    return offsetAt(instant).equals(rules.getOffset(instant))
        && offsetAt(before).equals(rules.getOffset(before));
  }

  private static boolean isWithin(Instant instant, Instant from, Instant to) {
    return instant.isAfter(from) && instant.isBefore(to);
  }
}
