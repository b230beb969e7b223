package org.assises.wording;

import java.util.Locale;

/** The words by which files and messages name the constants of enums. */
public final class Codes {
  private Codes() {}

  /**
   * {@return the name of the constant in small letters with hyphens, such as {@code survey-desk}}
   *
   * <p>Readers of published files depend on these words: a constant that is renamed has to keep its
   * word. A list beside the tests of each module shows every change.
   */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
