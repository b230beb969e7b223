package org.assises.benchmarks.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The facts in a calendar, independent of folding, order and escaping. They are read without any of
 * the measured libraries.
 *
 * @param head the properties of the calendar, without those of this library only
 * @param events the properties of the events, each sorted by name, in the order of their UIDs
 */
public record CalendarFacts(List<String> head, List<List<String>> events) {

  /** {@return the facts of a calendar without its time zones} */
  public static CalendarFacts of(byte[] calendar) {
    List<String> head = new ArrayList<>();
    List<List<String>> events = new ArrayList<>();
    List<String> current = head;
    for (String line : unfolded(calendar)) {
      if (line.equals("BEGIN:VEVENT")) {
        current = new ArrayList<>();
        events.add(current);
      } else if (line.equals("BEGIN:VTIMEZONE")) {
        current = new ArrayList<>();
      } else if (line.equals("END:VEVENT") || line.equals("END:VTIMEZONE")) {
        current = head;
      } else {
        current.add(fact(line));
      }
    }
    head.removeIf(fact -> fact.startsWith("X-ASSISES-"));
    Collections.sort(head);
    events.forEach(Collections::sort);
    events.sort((one, other) -> uid(one).compareTo(uid(other)));
    return new CalendarFacts(head, events);
  }

  /**
   * Checks that another calendar has the same facts.
   *
   * @throws IllegalStateException with the first difference, if there is one
   */
  public void requireSame(String writer, CalendarFacts other) {
    requireSame(writer, head, other.head);
    if (events.size() != other.events.size()) {
      throw new IllegalStateException(
          writer + " wrote " + other.events.size() + " events, not " + events.size());
    }
    for (int i = 0; i < events.size(); i++) {
      requireSame(writer, events.get(i), other.events.get(i));
    }
  }

  private static void requireSame(String writer, List<String> ours, List<String> theirs) {
    if (!ours.equals(theirs)) {
      List<String> missing = new ArrayList<>(ours);
      missing.removeAll(theirs);
      List<String> more = new ArrayList<>(theirs);
      more.removeAll(ours);
      throw new IllegalStateException(writer + " wrote " + more + " and not " + missing);
    }
  }

  private static String uid(List<String> event) {
    return event.stream().filter(fact -> fact.startsWith("UID:")).findFirst().orElseThrow();
  }

  private static List<String> unfolded(byte[] calendar) {
    String text = new String(calendar, UTF_8);
    return Arrays.asList(text.replace("\r\n ", "").split("\r\n"));
  }

  private static String fact(String line) {
    String name = line.split("[;:]", 2)[0];
    return switch (name) {
      case "GEO" -> "GEO:" + coordinates(line.substring(4));
      case "CATEGORIES" -> line; // An escaped comma belongs to a category.
      default ->
          line.replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\[nN]", "$1\n").replaceAll("\\\\(.)", "$1");
    };
  }

  private static List<Double> coordinates(String value) {
    return Stream.of(value.split(";")).map(Double::valueOf).toList();
  }
}
