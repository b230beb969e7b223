package org.assises.testing;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.assises.model.Assises;

/**
 * Two assises that differ in one member.
 *
 * @param kind the kind of item that has the member
 * @param what a description of the difference
 * @param word a word without white space that the output must contain; empty if the member is not a
 *     text, so that the output must only differ
 * @param without the assises without the member
 * @param with the assises with the member
 */
record Addition(Kind kind, String what, String word, Assises without, Assises with) {
  /** The kinds of items that a format may leave out completely. */
  enum Kind {
    ASSISES,
    EDITION,
    PLACE,
    SPEAKER,
    SURVEY,
    SESSION,
    PROPOSAL,
    ORIENTATION,
    MEASURE,
    BALANCE;

    /** {@return a word in the name of the item of this kind that every assises here has} */
    String word() {
      return "zqxbare" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** {@return the addition of a member to the bare assises} */
  static Addition of(Kind kind, String what, String word, UnaryOperator<Assises.Builder> add) {
    Assises with = add.apply(BareAssises.builder()).build();
    return new Addition(kind, what, word, BareAssises.builder().build(), with);
  }

  /** {@return the kind and the difference, such as {@code session: its description}} */
  String name() {
    return kind.name().toLowerCase(Locale.ROOT) + ": " + what;
  }
}
