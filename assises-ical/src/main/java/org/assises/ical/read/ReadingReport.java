package org.assises.ical.read;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import org.assises.ical.words.CalendarMessages;
import org.assises.input.Problem;

/** Collects what was left out of calendars or read differently. */
final class ReadingReport {
  private final List<Problem> losses;

  ReadingReport(List<Problem> losses) {
    this.losses = new ArrayList<>(losses);
  }

  void add(String place, int line, String code, Object... parameters) {
    losses.add(new Problem(place, line, 0, CalendarMessages.of(code, parameters)));
  }

  /** Returns all entries in the order of the input, each once. */
  List<Problem> losses() {
    return losses.stream().distinct().sorted(comparingInt(Problem::line)).toList();
  }
}
