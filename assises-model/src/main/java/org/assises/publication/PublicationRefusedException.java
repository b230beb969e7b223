package org.assises.publication;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.assises.finding.Finding;
import org.assises.finding.Severity;

/** An assises that may not be published as it is, with every finding that blocks it. */
public final class PublicationRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  public PublicationRefusedException(List<Finding> findings) {
    super(findings.stream().map(Finding::describe).collect(joining("\n")));
    this.findings = List.copyOf(findings);
  }

  /**
   * Checks that no finding blocks publication.
   *
   * @throws PublicationRefusedException if any does; it lists all that do
   */
  static List<Finding> refuseBlocking(List<Finding> findings) {
    List<Finding> blocking =
        findings.stream().filter(finding -> finding.severity() == Severity.BLOCKS).toList();
    if (!blocking.isEmpty()) {
      throw new PublicationRefusedException(blocking);
    }
    return findings;
  }

  /** Returns the findings that block publication; never empty. */
  public List<Finding> findings() {
    return findings;
  }
}
