package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A commune for which an assises is held.
 *
 * @param inseeCode the five characters of its code in the Code officiel géographique, such as
 *     {@code 29232}
 * @param name the name of the commune
 * @param department the name of its department; empty if not recorded
 */
public record Territory(String inseeCode, Text name, Optional<Text> department) {
  /**
   * @throws IllegalArgumentException if the code does not have the form that {@link #isInseeCode}
   *     checks
   */
  public Territory {
    requireNonNull(name, "name");
    requireNonNull(department, "department");
    if (!isInseeCode(requireNonNull(inseeCode, "inseeCode"))) {
      throw RefusedValueException.of("insee-code-malformed");
    }
  }

  /**
   * {@return whether a text has the form of the INSEE code of a commune: five digits, where 2A and
   * 2B may replace the first two}
   */
  public static boolean isInseeCode(String code) {
    boolean corsica = code.startsWith("2A") || code.startsWith("2B");
    return code.length() == 5 && Rules.areDigits(code, corsica ? 2 : 0);
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Territory that
            && inseeCode.equals(that.inseeCode)
            && name.equals(that.name)
            && department.equals(that.department));
  }
}
