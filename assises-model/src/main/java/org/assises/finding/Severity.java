package org.assises.finding;

/** What a finding means for publication. */
public enum Severity {
  /** It refuses publication until it is mended. */
  BLOCKS,
  /** Probably a mistake: a person should look. */
  WARNS,
  /** Good to know. */
  INFORMS
}
