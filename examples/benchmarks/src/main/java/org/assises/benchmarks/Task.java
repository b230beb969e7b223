package org.assises.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assises.benchmarks.report.Figure;
import org.jspecify.annotations.Nullable;

/** The tasks that JMH measures, with their names in the results. */
enum Task {
  CALENDAR_WRITE("CalendarWriteBenchmark", "iCalendar, write"),
  CALENDAR_READ("CalendarReadBenchmark", "iCalendar, read"),
  FEED_WRITE("FeedWriteBenchmark", "JSON feed, write"),
  DOCUMENT_READ("DocumentReadBenchmark", "JSON document, read"),
  PUBLICATION("PublicationBenchmark", "Publication"),
  QUIMPER("QuimperBenchmark", "Quimper"),
  POLL("PollBenchmark", "HTTP, a poll of an unchanged feed of 1,000 proposals");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("assises", Figure.OURS),
          Map.entry("handWritten", "hand-written limit"),
          Map.entry("ical4j", "iCal4j, not validating"),
          Map.entry("ical4jValidating", "iCal4j, validating"),
          Map.entry("biweekly", "biweekly"),
          Map.entry("jackson", "Jackson databind"),
          Map.entry("yasson", "Yasson on records"),
          Map.entry("jacksonValidated", "Jackson, strict, and Hibernate Validator"),
          Map.entry("jacksonAgainstSchema", "Jackson, strict, and json-schema-validator"),
          Map.entry("yassonValidated", "Yasson, strict, and Hibernate Validator"),
          Map.entry("parsson", "Parsson alone"),
          Map.entry("asJson", "writing it as JSON"),
          Map.entry("rendered", "writing the feed to find it unchanged"),
          Map.entry("tokens", "jackson-core tokens"),
          Map.entry("calendarIcal4j", "iCal4j, its finished objects"),
          Map.entry("calendarBiweekly", "biweekly, its finished objects"),
          Map.entry("feedJackson", "Jackson, its finished tree"),
          Map.entry("calendarFloor", "encode floor"),
          Map.entry("feedFloor", "encode floor"),
          Map.entry("encodeFloor", "encode floor"),
          Map.entry("memcpy", "memcpy"));

  private final String benchmark;
  private final String what;

  Task(String benchmark, String what) {
    this.benchmark = benchmark;
    this.what = what;
  }

  static Task of(String benchmarkClass) {
    for (Task task : values()) {
      if (benchmarkClass.endsWith(task.benchmark)) {
        return task;
      }
    }
    throw new IllegalArgumentException("no task is measured by " + benchmarkClass);
  }

  /** {@return a regular expression that matches only the methods with these names} */
  String methods(String names) {
    return "\\." + benchmark + "\\.(" + names + ")$";
  }

  String what() {
    return what;
  }

  /**
   * {@return the names of the tasks that a method measures} The ways to publish have the same peer.
   */
  List<String> subtasks(String method, @Nullable String items) {
    if (this == QUIMPER) {
      return List.of(what + (method.startsWith("feed") ? ", edition feed" : ", calendar"));
    }
    if (this != PUBLICATION) {
      return List.of(what);
    }
    return Stream.of("of", "revise", "reviseFromFiles")
        .filter(way -> way.equals(method) || NAMES.containsKey(method))
        .map(way -> what + "." + way + ", " + items)
        .toList();
  }

  String who(String method) {
    return NAMES.getOrDefault(method, Figure.OURS);
  }
}
