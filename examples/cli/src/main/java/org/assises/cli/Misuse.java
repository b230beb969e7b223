package org.assises.cli;

import picocli.CommandLine.TypeConversionException;

/** An invalid or incomplete command line. A key of {@link Texts} gives the message. */
final class Misuse extends TypeConversionException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] named;

  /**
   * @param named the placeholders of the message and their values, alternating
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
