package org.assises.ical;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a VTIMEZONE in a slow, simple way, by looking at every day, to check faster code. */
public final class ZoneReading {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  private record Onset(Instant at, ZoneOffset offset) {}

  private final List<Onset> onsets = new ArrayList<>();

  private ZoneReading() {}

  public static ZoneReading of(String definition, int lastYear) {
    ZoneReading reading = new ZoneReading();
    Map<String, String> observance = new HashMap<>();
    List<LocalDateTime> starts = new ArrayList<>();
    for (String line : definition.lines().toList()) {
      String name = line.substring(0, line.indexOf(':'));
      String value = line.substring(line.indexOf(':') + 1);
      if (line.equals("END:STANDARD") || line.equals("END:DAYLIGHT")) {
        reading.add(observance, starts, lastYear);
        observance.clear();
        starts.clear();
      } else if (name.equals("DTSTART") || name.equals("RDATE")) {
        starts.add(LocalDateTime.parse(value, LOCAL));
      } else {
        observance.put(name, value);
      }
    }
    reading.onsets.sort(comparing(Onset::at));
    return reading;
  }

  public ZoneOffset offsetAt(Instant instant) {
    ZoneOffset offset = null;
    for (Onset onset : onsets) {
      if (!onset.at().isAfter(instant)) {
        offset = onset.offset();
      }
    }
    if (offset == null) {
      throw new AssertionError("no offset holds at " + instant);
    }
    return offset;
  }

  /** Returns the changes of the offset between two instants, both exclusive. */
  public List<Instant> transitionsBetween(Instant start, Instant end) {
    return onsets.stream()
        .map(Onset::at)
        .filter(at -> at.isAfter(start) && at.isBefore(end))
        .toList();
  }

  private void add(Map<String, String> observance, List<LocalDateTime> starts, int lastYear) {
    ZoneOffset before = ZoneOffset.of(observance.get("TZOFFSETFROM"));
    ZoneOffset after = ZoneOffset.of(observance.get("TZOFFSETTO"));
    List<LocalDateTime> all = new ArrayList<>(starts);
    if (observance.containsKey("RRULE")) {
      all.addAll(recurrences(observance.get("RRULE"), starts.get(0), lastYear));
    }
    for (LocalDateTime start : all) {
      onsets.add(new Onset(start.toInstant(before), after));
    }
  }

  private static List<LocalDateTime> recurrences(String rule, LocalDateTime start, int lastYear) {
    Map<String, String> parts = new HashMap<>();
    for (String part : rule.split(";", -1)) {
      parts.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
    }
    List<LocalDateTime> days = new ArrayList<>();
    LocalDate day = start.toLocalDate();
    while (day.getYear() <= lastYear) {
      if (matches(parts, day)) {
        days.add(day.atTime(start.toLocalTime()));
      }
      day = day.plusDays(1);
    }
    if (days.isEmpty() || !days.get(0).equals(start)) {
      throw new AssertionError("DTSTART is not the first of " + rule);
    }
    return days.subList(1, days.size());
  }

  private static boolean matches(Map<String, String> rule, LocalDate day) {
    if (day.getMonthValue() != Integer.parseInt(rule.get("BYMONTH"))) {
      return false;
    }
    String byDay = rule.get("BYDAY");
    if (!byDay.endsWith(day.getDayOfWeek().name().substring(0, 2))) {
      return false;
    }
    if (rule.containsKey("BYMONTHDAY")) {
      return List.of(rule.get("BYMONTHDAY").split(",", -1))
          .contains(Integer.toString(day.getDayOfMonth()));
    }
    int week = (day.getDayOfMonth() - 1) / 7 + 1;
    boolean last = day.getDayOfMonth() + 7 > day.lengthOfMonth();
    return byDay.equals(week + byDay.substring(byDay.length() - 2))
        || (last && byDay.startsWith("-1"));
  }
}
