package org.assises.publication;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.assises.finding.Finding;
import org.assises.finding.Severity;

/** Thrown when findings block the publication of an assises. It lists all of them. */
public final class PublicationRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  public PublicationRefusedException(List<Finding> findings) {
    super(findings.stream().map(Finding::describe).collect(joining("\n")));
    this.findings = List.copyOf(findings);
  }

  /**
   * Returns the findings if none of them blocks publication.
   *
   * @throws PublicationRefusedException if any does; it lists all that do
   */
  static List<Finding> refuseBlocking(List<Finding> findings) {
    List<Finding> blocking = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.severity() == Severity.BLOCKS) {
        blocking.add(finding);
      }
    }
    if (!blocking.isEmpty()) {
      throw new PublicationRefusedException(blocking);
    }
    return findings;
  }

  /** {@return the findings that block publication; at least one} */
  public List<Finding> findings() {
    return findings;
  }
}
