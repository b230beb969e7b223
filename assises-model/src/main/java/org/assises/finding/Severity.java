package org.assises.finding;

/** The effect of a finding on publication. */
public enum Severity {
  /** Prevents publication until it is corrected. */
  BLOCKS,
  /** Probably a mistake that a person should check. */
  WARNS,
  /** Information for a person. */
  INFORMS
}
