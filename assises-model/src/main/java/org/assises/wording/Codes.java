package org.assises.wording;

import java.util.Locale;

/** The names of enum constants in files and messages. */
public final class Codes {
  private Codes() {}

  /**
   * {@return the name of a constant in lower case with hyphens, such as {@code survey-desk}}
   *
   * <p>Readers of published files depend on these names, so the name must stay if a constant is
   * renamed in Java. A test of each module compares all names with a list.
   */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
