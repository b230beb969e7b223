package org.assises.ical.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import net.fortuna.ical4j.data.ContentHandler;

/** Builds {@link RawComponent components} from the events of iCal4j's parser. */
final class RawComponentBuilder implements ContentHandler {
  /** The texts that are decoded if they are in quoted-printable. */
  private static final Set<String> TEXTS =
      Set.of("SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES");

  private final int[] lineNumbers;
  private final List<RawComponent> calendars = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, StringJoiner> parameters = new LinkedHashMap<>();
  private String value = "";
  private int read;

  private record Open(
      String name, int line, List<RawProperty> properties, List<RawComponent> components) {}

  /**
   * @param lineNumbers for each content line, the line of the input on which it starts, from 1
   */
  RawComponentBuilder(int[] lineNumbers) {
    this.lineNumbers = lineNumbers;
  }

  List<RawComponent> calendars() {
    return calendars;
  }

  /** Returns the line of the input that the parser has reached, from 1. */
  int line() {
    return lineNumbers[Math.min(Math.max(read - 1, 0), lineNumbers.length - 1)];
  }

  @Override
  public void startCalendar() {
    startComponent("VCALENDAR");
  }

  @Override
  public void endCalendar() {
    calendars.add(close());
  }

  @Override
  public void startComponent(String name) {
    read++;
    open.push(new Open(name, line(), new ArrayList<>(), new ArrayList<>()));
  }

  @Override
  public void endComponent(String name) {
    RawComponent closed = close();
    open.element().components().add(closed);
  }

  @Override
  public void startProperty(String name) {
    read++;
    parameters.clear();
    value = "";
  }

  @Override
  public void parameter(String name, String quoted) {
    parameters
        .computeIfAbsent(name.toUpperCase(Locale.ROOT), unused -> new StringJoiner(","))
        .add(unescaped(unquoted(quoted)));
  }

  @Override
  public void propertyValue(String text) {
    value = text;
  }

  @Override
  public void endProperty(String name) {
    RawProperty read = new RawProperty(shared(name), joined(), value, line());
    open.element().properties().add(decoded(read));
  }

  /** Returns the name in upper case, always as the same object, so that it is quickly compared. */
  private String shared(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    String known = names.putIfAbsent(upper, upper);
    return known == null ? upper : known;
  }

  private Map<String, String> joined() {
    if (parameters.isEmpty()) {
      return Map.of();
    }
    Map<String, String> joined = new HashMap<>();
    parameters.forEach((parameter, values) -> joined.put(parameter, values.toString()));
    return joined;
  }

  private static RawProperty decoded(RawProperty property) {
    boolean encoded =
        TEXTS.contains(property.name())
            && property
                .parameter("ENCODING")
                .filter("QUOTED-PRINTABLE"::equalsIgnoreCase)
                .isPresent();
    return encoded
        ? new RawProperty(
            property.name(),
            property.parameters(),
            QuotedPrintable.decoded(property.value(), property.parameter("CHARSET")),
            property.line())
        : property;
  }

  private RawComponent close() {
    read++;
    Open closed = open.pop();
    return new RawComponent(closed.name(), closed.properties(), closed.components(), closed.line());
  }

  private static String unquoted(String parameter) {
    boolean quoted =
        parameter.length() > 1 && parameter.startsWith("\"") && parameter.endsWith("\"");
    return quoted ? parameter.substring(1, parameter.length() - 1) : parameter;
  }

  /** Decodes the escape sequences of RFC 6868; any other caret is kept. */
  private static String unescaped(String parameter) {
    if (parameter.indexOf('^') < 0) {
      return parameter;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parameter.length(); i++) {
      char c = parameter.charAt(i);
      char next = i + 1 < parameter.length() ? parameter.charAt(i + 1) : ' ';
      boolean escape = c == '^' && (next == 'n' || next == '\'' || next == '^');
      text.append(escape ? meaning(next) : c);
      i += escape ? 1 : 0;
    }
    return text.toString();
  }

  private static char meaning(char escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case '\'' -> '"';
      default -> '^';
    };
  }
}
