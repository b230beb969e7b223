package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The commune that an assises is held for.
 *
 * @param inseeCode its code in the Code officiel géographique, such as {@code 29232}; five
 *     characters
 * @param name its name
 * @param department its department; empty when not given
 */
public record Territory(String inseeCode, Text name, Optional<Text> department) {
  /**
   * @throws IllegalArgumentException if the code is not two digits (or 2A, 2B) and three digits
   */
  public Territory {
    requireNonNull(name, "name");
    requireNonNull(department, "department");
    if (!isInseeCode(requireNonNull(inseeCode, "inseeCode"))) {
      throw RefusedValueException.of("insee-code-malformed");
    }
  }

  /** {@return whether a text has the form of an INSEE code of a commune} */
  public static boolean isInseeCode(String code) {
    boolean corsica = code.startsWith("2A") || code.startsWith("2B");
    return code.length() == 5
        && code.chars().skip(corsica ? 2 : 0).allMatch(c -> c >= '0' && c <= '9');
  }
}
