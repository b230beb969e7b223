package org.assises.finding;

import java.util.Locale;
import org.assises.wording.Message;
import org.assises.wording.Notice;

/**
 * A fact in a consistent assises that a person should check before publication.
 *
 * <p>A finding tells its effect on publication, its place and what to do. It never repeats the text
 * in which it was found.
 */
public sealed interface Finding extends Notice
    permits ProgrammeFinding, TextFinding, FactFinding, IdFinding {

  /** {@return the effect on publication} */
  Severity severity();

  /**
   * {@return the place as a path with a list, the id of an item and a member, such as {@code
   * /sessions/opening/title}, or with a member of the assises, such as {@code /name}}
   */
  String place();

  /** {@return the message, which describes the finding and what to do} */
  @Override
  Message what();

  @Override
  default String describe(Locale language) {
    return Message.of("problem", "place", place(), "sentence", message(language)).in(language);
  }
}
