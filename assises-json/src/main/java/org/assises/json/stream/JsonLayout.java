package org.assises.json.stream;

/** The white space around the same JSON. */
public enum JsonLayout {
  /** No white space at all: for machines. */
  COMPACT,

  /**
   * For people and for comparing versions: two spaces a level, one member or item a line, a line
   * break at the end. An object or array that holds no other stays on one line where that line has
   * at most 100 characters.
   */
  PRETTY,

  /** Any number of values, each compact and on a line of its own (NDJSON). */
  LINES
}
