package org.assises.ical.write;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.assises.ical.line.ContentLines;

/** Collects the zones of the events, each with the first and last year in which it is used. */
final class ZonesUsed {
  private final Map<String, Span.Hours> earliest = new HashMap<>();
  private final Map<String, Span.Hours> latest = new HashMap<>();

  void add(Span.Hours hours) {
    if (hours.zone().equals(ZoneOffset.UTC)) {
      return;
    }
    String zone = hours.zone().getId();
    Span.Hours first = earliest.get(zone);
    if (first == null || hours.start().getYear() < first.start().getYear()) {
      earliest.put(zone, hours);
    }
    Span.Hours last = latest.get(zone);
    if (last == null || hours.end().getYear() > last.end().getYear()) {
      latest.put(zone, hours);
    }
  }

  /** Writes the definitions in the order of the zones' ids. */
  void writeTo(ContentLines lines, ZoneLines definitions) throws IOException {
    for (Map.Entry<String, Span.Hours> used : new TreeMap<>(earliest).entrySet()) {
      Span.Hours first = used.getValue();
      Span.Hours last = latest.getOrDefault(used.getKey(), first);
      definitions.write(first.zone(), first.start().getYear(), last.end().getYear(), lines);
    }
  }
}
