package org.assises.benchmarks;

import java.util.Map;
import org.assises.benchmarks.report.Figure;

/** What is measured by JMH, under the names that the results carry. */
enum Task {
  CALENDAR_WRITE("CalendarWriteBenchmark", "iCalendar, write"),
  CALENDAR_READ("CalendarReadBenchmark", "iCalendar, read"),
  FEED_WRITE("FeedWriteBenchmark", "JSON feed, write"),
  DOCUMENT_READ("DocumentReadBenchmark", "JSON document, read"),
  PUBLICATION("PublicationBenchmark", "Publication");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("assises", Figure.OURS),
          Map.entry("handWritten", "hand-written limit"),
          Map.entry("ical4j", "iCal4j, not validating"),
          Map.entry("ical4jValidating", "iCal4j, validating"),
          Map.entry("biweekly", "biweekly"),
          Map.entry("jackson", "Jackson databind"),
          Map.entry("yasson", "Yasson on records"),
          Map.entry("parsson", "Parsson alone"),
          Map.entry("tokens", "jackson-core tokens"),
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

  /** {@return a regular expression that matches only its methods of these names} */
  String methods(String names) {
    return "\\." + benchmark + "\\.(" + names + ")$";
  }

  String what() {
    return what;
  }

  static String who(String method) {
    return NAMES.getOrDefault(method, method);
  }
}
