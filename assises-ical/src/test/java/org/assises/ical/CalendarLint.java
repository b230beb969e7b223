package org.assises.ical;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks a calendar that we wrote, octet by octet and property by property. It is independent of
 * the writer, and finds defects that general tools miss.
 */
public final class CalendarLint {
  private static final int LONGEST_ZONE = 200;
  private static final Set<String> ZONE_PARTS = Set.of("VTIMEZONE", "STANDARD", "DAYLIGHT");
  private static final Map<String, Set<String>> CHILDREN =
      Map.of(
          "", Set.of("VCALENDAR"),
          "VCALENDAR", Set.of("VTIMEZONE", "VEVENT"),
          "VTIMEZONE", Set.of("STANDARD", "DAYLIGHT"),
          "VEVENT", Set.of("PARTICIPANT", "VLOCATION"));
  private static final Map<String, List<String>> EXACTLY_ONCE =
      Map.of(
          "VCALENDAR", List.of("VERSION", "PRODID"),
          "VTIMEZONE", List.of("TZID"),
          "STANDARD", List.of("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"),
          "DAYLIGHT", List.of("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"),
          "VEVENT",
              List.of(
                  "UID",
                  "DTSTAMP",
                  "DTSTART",
                  "SUMMARY",
                  "LOCATION",
                  "SEQUENCE",
                  "STATUS",
                  "TRANSP"),
          "PARTICIPANT", List.of("UID", "PARTICIPANT-TYPE"),
          "VLOCATION", List.of("UID"));
  private static final Set<String> MANY =
      Set.of(
          "CATEGORIES",
          "CONTACT",
          "ATTACH",
          "COMMENT",
          "CONFERENCE",
          "RELATED-TO",
          "IMAGE",
          "RDATE",
          "LINK",
          "CONCEPT");
  private static final Set<String> FORBIDDEN =
      Set.of("METHOD", "ORGANIZER", "ATTENDEE", "EXDATE", "RECURRENCE-ID", "DURATION", "EXRULE");
  private static final Pattern OFFSET = Pattern.compile("[+-]\\d{4}(\\d\\d)?");

  private final List<String> defects = new ArrayList<>();
  private final Deque<LintedComponent> open = new ArrayDeque<>();
  private final Set<String> uids = new HashSet<>();
  private final Set<String> zones = new LinkedHashSet<>();
  private final Set<String> zonesUsed = new LinkedHashSet<>();

  private CalendarLint() {
    open.push(new LintedComponent("", 0));
  }

  /** {@return the defects of the calendar in the order of its lines; empty if there are none} */
  public static List<String> check(byte[] calendar) {
    CalendarLint lint = new CalendarLint();
    PhysicalLines lines = PhysicalLines.of(calendar);
    lint.defects.addAll(lines.defects);
    for (int i = 0; i < lines.unfolded.size(); i++) {
      lint.read(i + 1, lines.unfolded.get(i));
    }
    lint.finish();
    return lint.defects;
  }

  private void read(int number, String text) {
    ContentLine line;
    try {
      line = ContentLine.parse(number, text);
    } catch (IllegalArgumentException e) {
      defects.add("line " + number + " is not a content line: " + e.getMessage());
      return;
    }
    switch (line.name()) {
      case "BEGIN" -> begin(line);
      case "END" -> end(line);
      default -> property(line);
    }
  }

  private void begin(ContentLine line) {
    Set<String> allowed = CHILDREN.getOrDefault(open.element().name, Set.of());
    expect(
        allowed.contains(line.value()),
        line,
        "begins " + line.value() + " inside " + open.element().name);
    open.push(new LintedComponent(line.value(), line.number()));
  }

  private void end(ContentLine line) {
    if (open.size() == 1 || !open.element().name.equals(line.value())) {
      expect(false, line, "ends a component that is not open");
      return;
    }
    LintedComponent component = open.pop();
    open.element().children.add(component.name);
    for (String name : EXACTLY_ONCE.get(component.name)) {
      expect(
          component.count(name) == 1, line, name + " occurs " + component.count(name) + " times");
    }
    switch (component.name) {
      case "VCALENDAR" ->
          expect(
              component.children.contains("VEVENT") || component.children.isEmpty(),
              line,
              "has zones but no event");
      case "VTIMEZONE" -> endZone(component, line);
      case "VEVENT" ->
          new EventLint(component, zonesUsed)
              .defects()
              .forEach(defect -> expect(false, line, defect));
      default -> {}
    }
  }

  private void endZone(LintedComponent zone, ContentLine line) {
    expect(
        line.number() - zone.line < LONGEST_ZONE,
        line,
        "is a zone that is too long for calendar apps");
    expect(
        zone.children.contains("STANDARD") || zone.children.contains("DAYLIGHT"),
        line,
        "is a zone without an offset");
    expect(zones.add(zone.value("TZID")), line, "is a repeated zone");
  }

  private void property(ContentLine line) {
    LintedComponent component = open.element();
    expect(open.size() > 1, line, "is outside every component");
    expect(!FORBIDDEN.contains(line.name()), line, line.name() + " is not in the profile");
    expect(
        line.name().startsWith("X-")
            || MANY.contains(line.name())
            || component.count(line.name()) == 0,
        line,
        line.name() + " repeats");
    if (ZONE_PARTS.contains(component.name)) {
      expect(line.parameters().isEmpty(), line, "has parameters inside a zone");
      expect(
          !line.name().startsWith("TZOFFSET") || OFFSET.matcher(line.value()).matches(),
          line,
          "is not an offset");
    } else {
      ValueLint.defects(line).forEach(defect -> expect(false, line, defect));
    }
    if (line.name().equals("UID") && component.name.equals("VEVENT")) {
      expect(uids.add(line.value()), line, "repeats a UID");
    }
    component.lines.add(line);
  }

  private void finish() {
    if (open.size() > 1) {
      defects.add(open.element().name + " is never closed");
    }
    if (!open.getLast().children.equals(List.of("VCALENDAR"))) {
      defects.add("the number of calendars is not 1 but " + open.getLast().children.size());
    }
    if (!zones.equals(zonesUsed)) {
      defects.add("the defined zones are " + zones + ", the used ones " + zonesUsed);
    }
  }

  private void expect(boolean holds, ContentLine line, String defect) {
    if (!holds) {
      defects.add("line " + line.number() + " (" + line.name() + "): " + defect);
    }
  }

  /** {@return whether a value is a URI in ASCII with a harmless scheme} */
  static boolean isHarmlessUri(String value) {
    try {
      String scheme = URI.create(value).getScheme();
      return value.chars().allMatch(c -> c > 32 && c < 127)
          && Set.of("https", "http", "webcal", "webcals", "geo", "tel", "urn", "tag")
              .contains(scheme);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
