package org.assises.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of the command line, each under a key, so that they can be translated. */
final class Texts {
  private final ResourceBundle sentences;

  private Texts(ResourceBundle sentences) {
    this.sentences = sentences;
  }

  /** {@return the sentences in a language; in English where there is no translation} */
  static Texts in(Locale language) {
    return in("texts", language);
  }

  /** {@return the sentences of a bundle in a language; in English where there is no translation} */
  static Texts in(String bundle, Locale language) {
    return new Texts(
        ResourceBundle.getBundle(
            "org.assises.cli." + bundle,
            language,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
  }

  /** {@return the sentence under a key, with what it names} */
  String say(String key, Object... named) {
    return String.format(Locale.ROOT, sentences.getString(key), named);
  }
}
