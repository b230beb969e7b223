package org.assises.publication;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** An assises that may not be published as it is, with every finding that blocks it. */
public final class PublicationRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  PublicationRefusedException(List<Finding> findings) {
    super(findings.stream().map(Finding::describe).collect(joining("\n")));
    this.findings = List.copyOf(findings);
  }

  /** {@return the findings that block publication; never empty} */
  public List<Finding> findings() {
    return findings;
  }
}
