package org.assises.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assises.finding.Finding;
import org.assises.input.Problem;

/** Reports the findings of a document, with lines and columns. */
record FindingLines(Report report, Path document) {

  /** Reports all findings under a heading, or nothing if there are none. */
  void tellAll(List<Finding> findings) {
    tell(findings, findings.size());
  }

  /** Reports the first findings and how to see the others, or nothing if there are none. */
  void tell(List<Finding> findings, int most) {
    if (!findings.isEmpty()) {
      report.say("look");
      report.items(lines(findings, most), most, "look.more", "document", document);
    }
  }

  /** Returns one line per finding. The first ones, up to a number, have their line and column. */
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
