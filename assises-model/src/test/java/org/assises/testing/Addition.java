package org.assises.testing;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.assises.model.Assises;

/**
 * Two assises that differ in one thing.
 *
 * @param kind of what kind of thing it is a part
 * @param what what is different
 * @param word a word of it that has to be written, without white space; empty where it is no text,
 *     and then something else has to be written
 * @param without the one
 * @param with the other
 */
record Addition(Kind kind, String what, String word, Assises without, Assises with) {
  /** The kinds of things that a format may leave out altogether. */
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

    /** {@return a word in the name of the one thing of this kind that is always there} */
    String word() {
      return "zqxbare" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** {@return what the bare assises is made to say} */
  static Addition of(Kind kind, String what, String word, UnaryOperator<Assises.Builder> add) {
    Assises with = add.apply(BareAssises.builder()).build();
    return new Addition(kind, what, word, BareAssises.builder().build(), with);
  }

  /** {@return such as {@code session: its description}} */
  String name() {
    return kind.name().toLowerCase(Locale.ROOT) + ": " + what;
  }
}
