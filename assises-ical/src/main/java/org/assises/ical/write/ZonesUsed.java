package org.assises.ical.write;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.assises.ical.line.ContentLines;

/** Collects the zones of the events, each with the first and last year in which it is used. */
final class ZonesUsed {
  private final Map<String, Years> years = new TreeMap<>();

  private record Years(int first, int last) {
    Years and(Years other) {
      return new Years(Math.min(first, other.first), Math.max(last, other.last));
    }
  }

  void add(Span.Hours hours) {
    if (hours.zone().equals(ZoneOffset.UTC)) {
      return;
    }
    Years lain = new Years(hours.start().getYear(), hours.end().getYear());
    Years others = years.get(hours.zone().getId());
    years.put(hours.zone().getId(), others == null ? lain : others.and(lain));
  }

  /** Writes the definitions in the order of the zones' ids. */
  void writeTo(ContentLines lines, ZoneLines definitions) throws IOException {
    for (Map.Entry<String, Years> used : years.entrySet()) {
      Years span = used.getValue();
      definitions.write(ZoneId.of(used.getKey()), span.first(), span.last(), lines);
    }
  }
}
