package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import org.assises.wording.Message;

/**
 * One thing wrong with an input, and where.
 *
 * @param place where in the input: a JSON pointer (RFC 6901) such as {@code /proposals/3/title}, or
 *     the components and property of a calendar such as {@code VCALENDAR/VEVENT[2]/DTSTART}; empty
 *     for the whole input
 * @param line line in the input, from 1; 0 when not known
 * @param column column in that line in UTF-16 units, from 1; 0 when not known
 * @param what what is wrong and what was expected; never a whole value of the input
 */
public record Problem(String place, int line, int column, Message what) {
  public Problem {
    requireNonNull(place, "place");
    requireNonNull(what, "what");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException(
          "line and column are at least 0, not " + line + " and " + column);
    }
  }

  /** A problem whose sentence has no code of its own yet: it is the same in every language. */
  public Problem(String place, int line, int column, String sentence) {
    this(place, line, column, Message.other(sentence));
  }

  /** {@return what is wrong, for programs, such as {@code member-missing}} */
  public String code() {
    return what.code();
  }

  /** {@return what the code is about, by name, such as {@code member} to {@code title}} */
  public Map<String, String> parameters() {
    return what.parameters();
  }

  /** {@return what is wrong and what was expected, in English} */
  public String message() {
    return message(Locale.ENGLISH);
  }

  /** {@return what is wrong and what was expected, in a language; in English if it has no words} */
  public String message(Locale language) {
    return what.in(language);
  }

  /**
   * {@return the problem on one line in English, such as {@code /proposals/3/submittedOn (line 41,
   * column 28): expected a date (YYYY-MM-DD)}}
   */
  public String describe() {
    return describe(Locale.ENGLISH);
  }

  /** {@return the problem on one line in a language} */
  public String describe(Locale language) {
    return Message.of("problem", "place", where(language), "sentence", message(language))
        .in(language);
  }

  /** {@return the place for a person in a language, with line and column where they are known} */
  public String where(Locale language) {
    Message where = Message.of("place", "place", place);
    return (line == 0 ? where : where.with("line", line).with("column", column)).in(language);
  }
}
