package org.assises.ical.read;

import java.util.Optional;

/**
 * Checks the syntax of a content line, {@code name *(";" parameter) ":" value} (RFC 5545, 3.1), and
 * rewrites it for iCal4j's parser.
 *
 * <p>The parser loses everything after a second quoted value of a parameter, and reads a backslash
 * in quotes as an escape. Therefore quoted values are joined into one, and backslashes doubled.
 * Control characters are left out.
 */
final class ContentLineShape {
  private final String line;
  private final StringBuilder shaped = new StringBuilder();
  private int at;

  private ContentLineShape(String line) {
    this.line = line;
  }

  /** Returns the line, rewritten for the parser; empty if its syntax is wrong. */
  static Optional<String> forParser(String line) {
    ContentLineShape shape = new ContentLineShape(line);
    if (!shape.name()) {
      return Optional.empty();
    }
    while (shape.next() == ';') {
      if (!shape.parameter()) {
        return Optional.empty();
      }
    }
    return shape.next() == ':' ? Optional.of(shape.withValue()) : Optional.empty();
  }

  static boolean isName(String name) {
    return !name.isEmpty() && name.chars().allMatch(ContentLineShape::isNameCharacter);
  }

  private static boolean isNameCharacter(int c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '-');
  }

  private boolean name() {
    int start = at;
    while (isNameCharacter(next())) {
      shaped.append(line.charAt(at++));
    }
    return at > start;
  }

  private boolean parameter() {
    take();
    if (!name() || next() != '=') {
      return false;
    }
    take();
    if (next() == '"') {
      return quotedValues();
    }
    plainValue();
    return true;
  }

  private boolean quotedValues() {
    shaped.append('"');
    boolean more = true;
    while (more) {
      at++;
      int end = line.indexOf('"', at);
      if (end < 0) {
        return false;
      }
      appendVisible(line.substring(at, end).replace("\\", "\\\\"));
      at = end + 1;
      more = line.startsWith(",\"", at);
      if (more) {
        take();
      }
    }
    shaped.append('"');
    return true;
  }

  private void plainValue() {
    int start = at;
    while (next() != ';' && next() != ':' && next() != '"' && at < line.length()) {
      at++;
    }
    appendVisible(line.substring(start, at));
  }

  private String withValue() {
    appendVisible(line.substring(at));
    return shaped.toString();
  }

  private void take() {
    shaped.append(line.charAt(at++));
  }

  private void appendVisible(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '\t' || (c >= ' ' && c != 0x7F)) {
        shaped.append(c);
      }
    }
  }

  private char next() {
    return at < line.length() ? line.charAt(at) : '\0';
  }
}
