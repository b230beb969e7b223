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

  /** The index in the line up to which it is in {@link #shaped}. */
  private int copied;

  private ContentLineShape(String line) {
    this.line = line;
  }

  /** Returns the line, rewritten for the parser; empty if its syntax is wrong. */
  static Optional<String> forParser(String line) {
    ContentLineShape shape = new ContentLineShape(line);
    boolean isLine = shape.name();
    while (isLine && shape.next() == ';') {
      isLine = shape.parameter();
    }
    return isLine && shape.next() == ':'
        ? Optional.of(visible(shape.rewritten()))
        : Optional.empty();
  }

  /** Returns the name with which a line begins, even if the rest is wrong; may be empty. */
  static String startingName(String line) {
    ContentLineShape shape = new ContentLineShape(line);
    shape.name();
    return line.substring(0, shape.at);
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
      at++;
    }
    return at > start;
  }

  private boolean parameter() {
    at++;
    if (!name() || next() != '=') {
      return false;
    }
    at++;
    if (next() == '"') {
      return quotedValues();
    }
    while (next() != ';' && next() != ':' && next() != '"' && at < line.length()) {
      at++;
    }
    return true;
  }

  private boolean quotedValues() {
    shaped.append(line, copied, at + 1);
    boolean more = true;
    while (more) {
      int start = at + 1;
      int end = line.indexOf('"', start);
      if (end < 0) {
        return false;
      }
      shaped.append(line.substring(start, end).replace("\\", "\\\\"));
      copied = end;
      at = end + 1;
      more = line.startsWith(",\"", at);
      if (more) {
        shaped.append(',');
        at++;
      }
    }
    return true;
  }

  private String rewritten() {
    return copied == 0 ? line : shaped.append(line, copied, line.length()).toString();
  }

  private char next() {
    return at < line.length() ? line.charAt(at) : '\0';
  }

  /** Returns the line without control characters. */
  private static String visible(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (!isVisible(line.charAt(i))) {
        StringBuilder visible = new StringBuilder(line.length());
        line.chars().filter(ContentLineShape::isVisible).forEach(c -> visible.append((char) c));
        return visible.toString();
      }
    }
    return line;
  }

  private static boolean isVisible(int c) {
    return c == '\t' || (c >= ' ' && c != 0x7F);
  }
}
