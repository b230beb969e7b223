package org.assises.aggregator.generate;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;

/** The counts that an aggregation of the country must give. */
final class ExpectedCounts {
  private final Map<String, Long> counts = new TreeMap<>();

  void published(String departement, int year, String status) {
    count("published," + departement + "," + year + "," + status, 1);
  }

  void count(String what, long times) {
    counts.merge(what, times, Long::sum);
  }

  void writeTo(Writer out) throws IOException {
    out.write("kind,departement,year,status,count\n");
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      out.write(count.getKey() + "," + count.getValue() + "\n");
    }
  }
}
