package org.assises.finding;

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
   * {@return where, such as {@code sessions/opening/title}: a list of the document, an id in it, a
   * member}
   */
  String place();

  /** {@return what was found and what to do, for a person} */
  String message();

  /** {@return all of it on one line} */
  default String describe() {
    return place() + ": " + message();
  }
}
