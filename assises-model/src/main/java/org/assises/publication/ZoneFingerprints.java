package org.assises.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.assises.model.Assises;
import org.assises.model.Session;
import org.assises.model.Slot;

/**
 * Computes fingerprints of the rules of the time zones in a programme, for the years of its
 * sessions. If a fingerprint differs from that of the previous publication, calendars have other
 * offsets although no session changed. This happens when a government changes the rules and Java is
 * updated.
 */
final class ZoneFingerprints {
  /**
   * A session ends in the year in which it starts if its day of the year, plus its length in days,
   * is less: it may last a day longer, and the clocks may change.
   */
  private static final int DAYS_CERTAIN = 363;

  private ZoneFingerprints() {}

  /** The years of the sessions in a zone. */
  record Years(int first, int last) {
    Years with(int from, int to) {
      return new Years(Math.min(first, from), Math.max(last, to));
    }
  }

  /** {@return the fingerprint of the rules of each zone, by zone id} */
  static Map<String, String> of(Assises assises) {
    Map<ZoneId, Years> years = new HashMap<>();
    for (Session session : assises.sessions()) {
      Slot slot = session.slot();
      LocalDate start = slot.firstDay().orElse(null);
      if (start != null) {
        int first = start.getYear();
        int last = lastYear(slot, start);
        ZoneId zone = zoneOf(slot, assises);
        Years known = years.get(zone);
        if (known == null) {
          years.put(zone, new Years(first, last));
        } else if (first < known.first || last > known.last) {
          years.put(zone, known.with(first, last));
        }
      }
    }
    Map<String, String> fingerprints = new TreeMap<>();
    for (Map.Entry<ZoneId, Years> entry : years.entrySet()) {
      ZoneId zone = entry.getKey();
      fingerprints.put(zone.getId(), fingerprint(zone.getRules(), entry.getValue()));
    }
    return fingerprints;
  }

  /** Calculates with time zones only if a session may last until the next year. */
  private static int lastYear(Slot slot, LocalDate start) {
    if (slot instanceof Slot.Timed timed
        && start.getDayOfYear() + timed.length().orElse(Duration.ZERO).toDays() < DAYS_CERTAIN) {
      return start.getYear();
    }
    return slot.lastDay().orElse(start).getYear();
  }

  /** {@return the zone that a session is written in} */
  static ZoneId zoneOf(Slot slot, Assises assises) {
    return slot instanceof Slot.Timed timed ? timed.start().getZone() : assises.zone();
  }

  /**
   * {@return the fingerprint of the offsets from the year before the first to the year after the
   * last, with the yearly rules if they apply by then}
   */
  static String fingerprint(ZoneRules rules, Years years) {
    Instant start = startOf(years.first() - 1);
    Instant end = startOf(years.last() + 2);
    CRC32 sum = new CRC32();
    add(sum, rules.getOffset(start));
    for (ZoneOffsetTransition transition = rules.nextTransition(start);
        transition != null && transition.getInstant().isBefore(end);
        transition = rules.nextTransition(transition.getInstant())) {
      add(sum, text(transition), transition.getOffsetAfter());
    }
    if (areYearly(rules, end)) {
      for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
        add(
            sum,
            rule.getMonth(),
            rule.getDayOfMonthIndicator(),
            rule.getDayOfWeek(),
            rule.getLocalTime(),
            rule.getTimeDefinition(),
            rule.getOffsetAfter());
      }
    }
    return Long.toHexString(sum.getValue());
  }

  /** {@return whether the yearly rules of the zone apply before an instant} */
  private static boolean areYearly(ZoneRules rules, Instant end) {
    List<ZoneOffsetTransition> single = rules.getTransitions();
    return single.isEmpty() || single.get(single.size() - 1).getInstant().isBefore(end);
  }

  private static void add(CRC32 sum, Object... parts) {
    sum.update(Arrays.toString(parts).getBytes(UTF_8));
  }

  /**
   * {@return the instant of a transition, as {@code Instant.toString} writes it}
   *
   * <p>Written here, because the formatters of the JDK take a first publication 6 ms to load.
   */
  static String text(ZoneOffsetTransition transition) {
    LocalDateTime instant =
        transition.getDateTimeBefore().minusSeconds(transition.getOffsetBefore().getTotalSeconds());
    return instant + (instant.getSecond() == 0 ? ":00Z" : "Z");
  }

  private static Instant startOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
