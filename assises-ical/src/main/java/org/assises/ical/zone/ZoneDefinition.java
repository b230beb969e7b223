package org.assises.ical.zone;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Keyword;

/**
 * A time zone as a VTIMEZONE component (RFC 5545, 3.6.5). It agrees with {@link ZoneRules} for a
 * range of years.
 *
 * <p>It is kept short, because Google Calendar misreads more than about 200 lines. It has two
 * yearly rules if the zone has them; otherwise the single transitions of these years, or one offset
 * if there are none. Offsets are named by numbers, because abbreviations such as CET differ between
 * releases of the JDK.
 */
public final class ZoneDefinition {
  private static final int USUAL_FIRST_YEAR = 1970;

  private final ZoneId zone;
  private final ZoneRules rules;
  private final int firstYear;
  private final int lastYear;
  private final byte[] lines;

  private ZoneDefinition(ZoneId zone, int firstYear, int lastYear) throws IOException {
    this.zone = zone;
    this.rules = zone.getRules();
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    ContentLines kept = ContentLines.kept();
    writeTo(kept);
    this.lines = kept.taken();
  }

  /**
   * {@return the definition of a zone for the years from the first to the last, both inclusive}
   *
   * @throws IllegalArgumentException if the first year is after the last
   */
  public static ZoneDefinition of(ZoneId zone, int firstYear, int lastYear) throws IOException {
    requireNonNull(zone, "zone");
    if (firstYear > lastYear) {
      throw new IllegalArgumentException(
          "the last year of a zone is " + lastYear + ", before the first, " + firstYear);
    }
    return new ZoneDefinition(zone, firstYear, lastYear);
  }

  /** {@return whether this is the definition of a zone, with its current rules, for these years} */
  public boolean isOf(ZoneId zone, int firstYear, int lastYear) {
    return this.firstYear == firstYear
        && this.lastYear == lastYear
        && this.zone.equals(zone)
        && rules.equals(zone.getRules());
  }

  /** Returns the encoded lines; do not change them. */
  public byte[] lines() {
    return lines;
  }

  private void writeTo(ContentLines lines) throws IOException {
    lines.begin(Keyword.VTIMEZONE);
    lines.property(Keyword.TZID).text(zone.getId()).end();
    for (Observance observance : observances()) {
      observance.writeTo(lines);
    }
    lines.end(Keyword.VTIMEZONE);
  }

  private record Change(ZoneOffset before, ZoneOffset after, boolean daylight) {
    static Change of(ZoneOffsetTransition transition, ZoneRules rules) {
      return new Change(
          transition.getOffsetBefore(),
          transition.getOffsetAfter(),
          rules.isDaylightSavings(transition.getInstant()));
    }
  }

  private List<Observance> observances() {
    Instant lastSingle = lastSingleTransition();
    List<Observance> all = new ArrayList<>(yearly(lastSingle));
    boolean isYearly = !all.isEmpty();
    all.addAll(single(isYearly ? lastSingle : end()));
    Collections.sort(all);
    return all;
  }

  /**
   * Returns the two yearly rules, from the first year without other transitions. The list is empty
   * if that is after the last year, or if an RRULE cannot express them.
   */
  private List<Observance> yearly(Instant lastSingle) {
    Instant from = max(lastSingle, startOf(firstYear - 1));
    List<Observance> yearly = new ArrayList<>();
    for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
      Optional<String> recurrence = Observance.recurrence(rule);
      if (recurrence.isEmpty() || from.isAfter(end())) {
        return List.of();
      }
      yearly.add(yearly(firstAfter(from, rule), recurrence));
    }
    return yearly;
  }

  private Observance yearly(ZoneOffsetTransition first, Optional<String> recurrence) {
    return new Observance(
        rules.isDaylightSavings(first.getInstant()),
        List.of(first.getDateTimeBefore()),
        recurrence,
        first.getOffsetBefore(),
        first.getOffsetAfter());
  }

  /**
   * Returns the offset at the start of the first year, then the transitions up to an instant.
   * Transitions between the same offsets share one observance.
   */
  private List<Observance> single(Instant last) {
    Map<Change, List<LocalDateTime>> onsets = new LinkedHashMap<>();
    ZoneOffsetTransition initial = rules.previousTransition(startOf(firstYear));
    LocalDate earliest = LocalDate.of(Math.min(USUAL_FIRST_YEAR, firstYear - 1), 1, 1);
    if (initial == null || initial.getDateTimeBefore().toLocalDate().isBefore(earliest)) {
      ZoneOffset offset = rules.getOffset(startOf(firstYear));
      onsets.put(new Change(offset, offset, false), List.of(earliest.atStartOfDay()));
      initial = rules.nextTransition(startOf(firstYear));
    }
    for (ZoneOffsetTransition t = initial;
        t != null && !t.getInstant().isAfter(last);
        t = rules.nextTransition(t.getInstant())) {
      onsets
          .computeIfAbsent(Change.of(t, rules), change -> new ArrayList<>())
          .add(t.getDateTimeBefore());
    }
    List<Observance> single = new ArrayList<>();
    for (Map.Entry<Change, List<LocalDateTime>> entry : onsets.entrySet()) {
      Change change = entry.getKey();
      single.add(
          new Observance(
              change.daylight(),
              entry.getValue(),
              Optional.empty(),
              change.before(),
              change.after()));
    }
    return single;
  }

  private Instant lastSingleTransition() {
    List<ZoneOffsetTransition> single = rules.getTransitions();
    return single.isEmpty() ? Instant.MIN : single.get(single.size() - 1).getInstant();
  }

  private Instant end() {
    return startOf(lastYear + 1);
  }

  private static ZoneOffsetTransition firstAfter(Instant from, ZoneOffsetTransitionRule rule) {
    int year = from.atOffset(ZoneOffset.UTC).getYear();
    ZoneOffsetTransition transition = rule.createTransition(year);
    return transition.getInstant().isAfter(from) ? transition : rule.createTransition(year + 1);
  }

  private Instant startOf(int year) {
    LocalDateTime start = LocalDate.of(year, 1, 1).atStartOfDay();
    return start.toInstant(rules.getOffset(start));
  }

  private static Instant max(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
