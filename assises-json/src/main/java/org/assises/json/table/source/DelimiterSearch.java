package org.assises.json.table.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.assises.input.InvalidInputException;

/**
 * Finds what stands between the cells of a text file: that by which most names of columns are found
 * in one record, or else by which most of the first records have the same number of cells.
 */
record DelimiterSearch(TextEncoding encoding, Limits limits, ToIntFunction<Cells> names) {
  /** In the order in which one is preferred to the next that does as well. */
  static final String DELIMITERS = ";,\t|";

  private static final int FIRST_RECORDS = 20;

  /** How well a delimiter does. */
  private record Score(int names, int alike) implements Comparable<Score> {
    @Override
    public int compareTo(Score other) {
      return names == other.names
          ? Integer.compare(alike, other.alike)
          : Integer.compare(names, other.names);
    }
  }

  char found() {
    char best = DELIMITERS.charAt(0);
    Score most = score(best);
    for (char candidate : DELIMITERS.substring(1).toCharArray()) {
      Score score = score(candidate);
      if (score.compareTo(most) > 0) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  /** What a delimiter makes of the first records, up to one that cannot be read. */
  private Score score(char delimiter) {
    int found = 0;
    Map<Integer, Integer> widths = new HashMap<>();
    try {
      CsvRecords records = new CsvRecords(encoding.reader(), delimiter, limits);
      for (int i = 0; i < FIRST_RECORDS && records.hasNext(); i++) {
        found = Math.max(found, names.applyAsInt(records.next()));
        if (records.width() > 1) {
          widths.merge(records.width(), 1, Integer::sum);
        }
      }
    } catch (InvalidInputException e) {
      // Refused for good when the file is read, if this is its delimiter.
    }
    return new Score(found, widths.values().stream().mapToInt(n -> n).max().orElse(0));
  }
}
