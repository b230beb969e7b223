package org.assises.ical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assises.ical.write.CssColors;

/** Checks the value of a single property. */
final class ValueLint {
  /** Properties that need a VALUE parameter although they have one type (RFC 7986, 9073, 9253). */
  private static final Map<String, String> KIND_TO_BE_SAID =
      Map.of(
          "SOURCE", "URI",
          "IMAGE", "URI",
          "CONFERENCE", "URI",
          "REFRESH-INTERVAL", "DURATION",
          "STYLED-DESCRIPTION", "TEXT",
          "LINK", "URI");

  private static final Set<String> TEXTS =
      Set.of(
          "SUMMARY",
          "DESCRIPTION",
          "LOCATION",
          "UID",
          "CONTACT",
          "COMMENT",
          "NAME",
          "X-WR-CALNAME",
          "X-WR-CALDESC",
          "RELATED-TO");
  private static final Set<String> URIS =
      Set.of("URL", "SOURCE", "IMAGE", "CONFERENCE", "ATTACH", "LINK", "CONCEPT");
  private static final Set<String> INSTANTS = Set.of("DTSTAMP", "CREATED", "LAST-MODIFIED");
  private static final Pattern TEXT = Pattern.compile("(?:[^\\\\;,]++|\\\\[\\\\;,n])*+");
  private static final Pattern LIST = Pattern.compile("(?:[^\\\\;]++|\\\\[\\\\;,n])*+");
  private static final Pattern DURATION =
      Pattern.compile("P(\\d+W|\\d+D|(\\d+D)?T(\\d+H)?(\\d+M)?(\\d+S)?)");
  private static final Pattern GEO =
      Pattern.compile("-?\\d{1,2}(\\.\\d{1,6})?;-?\\d{1,3}(\\.\\d{1,6})?");

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);

  private final ContentLine line;
  private final List<String> defects = new ArrayList<>();

  private ValueLint(ContentLine line) {
    this.line = line;
  }

  static List<String> defects(ContentLine line) {
    ValueLint lint = new ValueLint(line);
    lint.kind();
    lint.syntax();
    return lint.defects;
  }

  private void kind() {
    String kind = KIND_TO_BE_SAID.get(line.name());
    expect(kind == null || line.parameter("VALUE").orElse("").equals(kind), "has no VALUE=" + kind);
    line.parameters()
        .forEach(
            (name, values) ->
                expect(
                    values.stream().noneMatch(value -> value.contains("\"")),
                    name + " contains a quote"));
  }

  private void syntax() {
    String value = line.value();
    if (TEXTS.contains(line.name())) {
      expect(TEXT.matcher(value).matches(), "is not escaped as TEXT");
    } else if (line.name().equals("CATEGORIES")) {
      expect(LIST.matcher(value).matches(), "is not a list of TEXT");
    } else if (URIS.contains(line.name())) {
      expect(CalendarLint.isHarmlessUri(value), "is not a harmless URI");
    } else if (INSTANTS.contains(line.name())) {
      expect(
          value.endsWith("Z") && isDateTime(value.substring(0, value.length() - 1)),
          "is not an instant in UTC");
    } else if (line.name().startsWith("DTSTART") || line.name().startsWith("DTEND")) {
      expect(
          isDate(value)
              || isDateTime(value.endsWith("Z") ? value.substring(0, value.length() - 1) : value),
          "is not a date");
    } else {
      simpleSyntax(value);
    }
  }

  private void simpleSyntax(String value) {
    switch (line.name()) {
      case "SEQUENCE" -> expect(value.matches("0|[1-9]\\d{0,8}"), "is not a whole number");
      case "GEO" -> expect(GEO.matcher(value).matches(), "is not a pair of coordinates");
      case "REFRESH-INTERVAL", "X-PUBLISHED-TTL" ->
          expect(DURATION.matcher(value).matches(), "is not a duration");
      case "COLOR" -> expect(CssColors.NAMES.contains(value), "is not a CSS3 colour name");
      case "VERSION" -> expect(value.equals("2.0"), "is not 2.0");
      default -> {}
    }
  }

  private static boolean isDate(String value) {
    try {
      return LocalDate.parse(value, DATE).isAfter(LocalDate.MIN);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isDateTime(String value) {
    try {
      return LocalDateTime.parse(value, DATE_TIME).isAfter(LocalDateTime.MIN);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void expect(boolean holds, String defect) {
    if (!holds) {
      defects.add(defect);
    }
  }
}
