package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.assises.wording.Message;
import org.assises.wording.Notice;

/**
 * A problem in an input, with its place.
 *
 * @param place the place in the input: a JSON pointer (RFC 6901), such as {@code
 *     /proposals/3/title}, or the components and property of a calendar, such as {@code
 *     VCALENDAR/VEVENT[2]/DTSTART}; empty for the whole input
 * @param line the line in the input, from 1; 0 if not known
 * @param column the column in UTF-16 units, from 1; 0 if not known
 * @param what a message that describes the problem; never contains a whole input value
 */
public record Problem(String place, int line, int column, Message what) implements Notice {
  public Problem {
    requireNonNull(place, "place");
    requireNonNull(what, "what");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException(
          "line and column must be at least 0, but are " + line + " and " + column);
    }
  }

  /** Creates a problem from a sentence without a code of its own and without translation. */
  public Problem(String place, int line, int column, String sentence) {
    this(place, line, column, Message.other(sentence));
  }

  /**
   * {@return the place and the message on one line in a language, such as {@code
   * /proposals/3/submittedOn (line 41, column 28): expected a date (YYYY-MM-DD)} in English}
   */
  @Override
  public String describe(Locale language) {
    return Message.of("problem", "place", where(language), "sentence", message(language))
        .in(language);
  }

  /** {@return the place and the message on one line in English} */
  @Override
  public String toString() {
    return describe();
  }

  /** {@return the place in words, with line and column if they are known, in a language} */
  public String where(Locale language) {
    if (line > 0 && column == 0) {
      return Message.of("place-of-line", "place", place, "line", line).in(language);
    }
    Message where = Message.of("place", "place", place);
    return (line == 0 ? where : where.with("line", line).with("column", column)).in(language);
  }
}
