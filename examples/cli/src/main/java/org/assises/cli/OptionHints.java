package org.assises.cli;

import java.util.Map;
import java.util.Optional;
import org.assises.input.Problem;

/** The options of the import commands that solve problems of an input, by the codes of these. */
final class OptionHints {
  private static final Map<String, String> BY_CODE =
      Map.ofEntries(
          Map.entry("column-unmapped", "--column"),
          Map.entry("column-missing", "--column, --preset"),
          Map.entry("column-not-named", "--column"),
          Map.entry("columns-missing", "--column, --preset"),
          Map.entry("column-session", "--session"),
          Map.entry("status-unknown", "--word"),
          Map.entry("status-undated", "--as-of"),
          Map.entry("row-no-id", "--ids-by-line"),
          Map.entry("row-same-id", "--merge-same-id, --id-ends-before"),
          Map.entry("decidim-token", "--word"),
          Map.entry("decidim-fields", "--field"),
          Map.entry("decidim-wrong-records", "--meetings"),
          Map.entry("time-without-zone", "--floating"),
          Map.entry("zone-unknown", "--zone-name"),
          Map.entry("outside-days-read", "--from, --to"),
          Map.entry("dates-cut", "--from, --to"));

  private OptionHints() {}

  /** Returns the options after a space; empty if no option solves the problem. */
  static String of(Problem problem, Texts texts) {
    return Optional.ofNullable(BY_CODE.get(problem.code()))
        .map(options -> " " + texts.say("hint", "options", options))
        .orElse("");
  }
}
