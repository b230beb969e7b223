package org.assises.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assises.finding.Finding;
import org.assises.input.Problem;

/** Tells what a person should look at in a document, with lines and columns. */
record FindingLines(Report report, Path document) {

  /** Tells every finding below a heading; nothing if there is none. */
  void tellAll(List<Finding> findings) {
    tell(findings, findings.size());
  }

  /** Tells the first findings, and how to see the others; nothing if there is none. */
  void tell(List<Finding> findings, int most) {
    if (!findings.isEmpty()) {
      report.say("look");
      report.items(lines(findings, most), most, "look.more", "document", document);
    }
  }

  /** Returns a line for each finding; the first so many have their line and column. */
  List<String> lines(List<Finding> findings, int most) {
    DocumentPlaces places =
        DocumentPlaces.in(document, findings.stream().limit(most).map(Finding::place).toList());
    return findings.stream().map(finding -> line(finding, places)).toList();
  }

  private String line(Finding finding, DocumentPlaces places) {
    Locale language = report.texts().language();
    return places
        .location(finding.place())
        .map(
            at ->
                new Problem(
                    finding.place(),
                    (int) at.getLineNumber(),
                    (int) at.getColumnNumber(),
                    finding.what()))
        .map(problem -> problem.describe(language))
        .orElseGet(() -> finding.describe(language));
  }
}
