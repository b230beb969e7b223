package org.assises.cli;

import java.nio.file.Path;
import java.util.List;
import org.assises.finding.Finding;

/** Tells what a person should look at in a document. */
record FindingLines(Report report) {

  /** Tells every finding; nothing if there is none. */
  void tellAll(List<Finding> findings, Path document) {
    tell(findings, document, findings.size());
  }

  /** Tells the first findings, and how to see the others; nothing if there is none. */
  void tell(List<Finding> findings, Path document, int most) {
    if (!findings.isEmpty()) {
      report.say("look");
      List<String> lines =
          findings.stream().map(each -> each.describe(report.texts().language())).toList();
      report.items(lines, most, "look.more", "document", document);
    }
  }
}
