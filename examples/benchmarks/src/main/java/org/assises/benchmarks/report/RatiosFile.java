package org.assises.benchmarks.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** The ratios as JSON, for programs: an array of objects, times in nanoseconds per item. */
final class RatiosFile {
  private RatiosFile() {}

  static String of(List<Ratio> ratios) {
    return ratios.stream().map(RatiosFile::of).collect(joining(",\n  ", "[\n  ", "\n]\n"));
  }

  private static String of(Ratio ratio) {
    return String.format(
        Locale.ROOT,
        "{\"what\": \"%s\", \"n\": %d, \"ours\": %.1f, \"peer\": \"%s\", \"theirs\": %.1f,"
            + " \"ratio\": %s}",
        ratio.what(),
        ratio.n(),
        ratio.ours(),
        ratio.peer(),
        ratio.theirs(),
        ratio.digits());
  }
}
