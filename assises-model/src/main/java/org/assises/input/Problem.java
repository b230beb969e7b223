package org.assises.input;

import static java.util.Objects.requireNonNull;

/**
 * One thing wrong with an input, and where.
 *
 * @param place where in the input: a JSON pointer (RFC 6901) such as {@code /proposals/3/title}, or
 *     the components and property of a calendar such as {@code VCALENDAR/VEVENT[2]/DTSTART}; empty
 *     for the whole input
 * @param line line in the input, from 1; 0 when not known
 * @param column column in that line in UTF-16 units, from 1; 0 when not known
 * @param message what is wrong and what was expected, for a person; never a whole value of the
 *     input
 */
public record Problem(String place, int line, int column, String message) {
  public Problem {
    requireNonNull(place, "place");
    requireNonNull(message, "message");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException(
          "line and column are at least 0, not " + line + " and " + column);
    }
  }

  /**
   * {@return the problem on one line, such as {@code /proposals/3/submittedOn (line 41, column 28):
   * expected a date (YYYY-MM-DD)}}
   */
  public String describe() {
    String where = place.isEmpty() ? "the input" : place;
    return line == 0
        ? where + ": " + message
        : where + " (line " + line + ", column " + column + "): " + message;
  }
}
