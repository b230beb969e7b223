package org.assises.cli;

import picocli.CommandLine.TypeConversionException;

/** Something on the command line is wrong or missing; what, says a key of {@link Texts}. */
final class Misuse extends TypeConversionException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] named;

  /**
   * @param named the names and values of what the sentence names, in turn
   */
  Misuse(String key, Object... named) {
    super(key);
    this.key = key;
    this.named = named;
  }

  String sentence(Texts texts) {
    return texts.say(key, named);
  }
}
