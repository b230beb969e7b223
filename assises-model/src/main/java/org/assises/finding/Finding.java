package org.assises.finding;

import java.util.Locale;
import java.util.Map;
import org.assises.wording.Message;

/**
 * A fact in a consistent assises that a person should check before publication.
 *
 * <p>A finding tells its effect on publication, its place and what to do. It never repeats the text
 * in which it was found.
 */
public sealed interface Finding permits ProgrammeFinding, TextFinding, FactFinding, IdFinding {

  /** {@return the effect on publication} */
  Severity severity();

  /**
   * {@return the place as a path with a list, the id of an item and a member, such as {@code
   * /sessions/opening/title}, or with a member of the assises, such as {@code /name}}
   */
  String place();

  /** {@return the message, which describes the finding and what to do} */
  Message what();

  /** {@return the code of the message, such as {@code room-used-twice}} */
  default String code() {
    return what().code();
  }

  /** {@return the parameters of the message by name, such as {@code hall} for {@code room}} */
  default Map<String, String> parameters() {
    return what().parameters();
  }

  /** {@return the message in English} */
  default String message() {
    return message(Locale.ENGLISH);
  }

  /** {@return the message in a language, or in English if there is no translation} */
  default String message(Locale language) {
    return what().in(language);
  }

  /** {@return the place and the message on one line in English, as {@code toString()} does} */
  default String describe() {
    return describe(Locale.ENGLISH);
  }

  /** {@return the place and the message on one line in a language} */
  default String describe(Locale language) {
    return Message.of("problem", "place", place(), "sentence", message(language)).in(language);
  }
}
