package org.assises.json.table.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.assises.input.InvalidInputException;

/**
 * Finds the delimiter of a text file: the one with which one record has the most wanted column
 * names, or else the one with which most of the first records have the same number of cells.
 */
record DelimiterSearch(TextEncoding encoding, Limits limits, ToIntFunction<Cells> names) {
  /** The candidates, in order of preference. */
  static final String DELIMITERS = ";,\t|";

  private static final int FIRST_RECORDS = 20;

  /** The score of a delimiter. */
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

  /** Returns the score of a delimiter in the first records, up to one that cannot be read. */
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
      // If this is the delimiter, reading the file reports the problem.
    }
    return new Score(found, widths.values().stream().mapToInt(n -> n).max().orElse(0));
  }
}
