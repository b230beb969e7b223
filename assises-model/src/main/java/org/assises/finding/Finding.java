package org.assises.finding;

import java.util.Locale;
import java.util.Map;
import org.assises.wording.Message;

/**
 * Something in an assises that a person should look at, though it is consistent: a value, never an
 * exception.
 *
 * <p>Each says what it means for publication, where it is, and what to do; none repeats the text it
 * was found in.
 */
public sealed interface Finding permits ProgrammeFinding, TextFinding, FactFinding, IdFinding {

  /** {@return what it means for publication} */
  Severity severity();

  /**
   * {@return where, as a path through the document such as {@code /sessions/opening/title}: a list,
   * the id of an item in it, a member; {@code /name} for a member of the assises itself}
   */
  String place();

  /** {@return what was found, with what to do} */
  Message what();

  /** {@return what was found, for programs, such as {@code room-used-twice}} */
  default String code() {
    return what().code();
  }

  /** {@return what the code is about, by name, such as {@code room} to {@code hall}} */
  default Map<String, String> parameters() {
    return what().parameters();
  }

  /** {@return what was found and what to do, in English} */
  default String message() {
    return message(Locale.ENGLISH);
  }

  /** {@return what was found and what to do, in a language; in English if it has no words} */
  default String message(Locale language) {
    return what().in(language);
  }

  /** {@return all of it on one line, in English} */
  default String describe() {
    return describe(Locale.ENGLISH);
  }

  /** {@return all of it on one line, in a language} */
  default String describe(Locale language) {
    return Message.of("problem", "place", place(), "sentence", message(language)).in(language);
  }
}
