package org.assises.json.output;

/** The white space of JSON output. */
public enum JsonLayout {
  /** No white space at all. */
  COMPACT,

  /**
   * Indented by two spaces per level, with one member or item per line and a line feed at the end.
   * An object or array that contains no other is written on one line if the line has at most 100
   * characters.
   */
  PRETTY,

  /** Any number of values, each compact and on its own line (NDJSON). */
  LINES
}
