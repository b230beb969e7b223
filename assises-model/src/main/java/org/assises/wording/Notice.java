package org.assises.wording;

import java.util.Locale;
import java.util.Map;

/** Something that a person should know about an item or an input: a message and its place. */
public interface Notice {

  /** {@return the message} */
  Message what();

  /** {@return the place and the message on one line in a language} */
  String describe(Locale language);

  /** {@return the place and the message on one line in English} */
  default String describe() {
    return describe(Locale.ENGLISH);
  }

  /** {@return the code of the message, such as {@code member-missing}} */
  default String code() {
    return what().code();
  }

  /** {@return the parameters of the message by name, such as {@code title} for {@code member}} */
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
}
