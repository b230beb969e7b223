package org.assises.portal.page;

import org.assises.wording.Codes;

/**
 * One choice of a field.
 *
 * @param value as the address has it
 * @param text for the reader
 * @param chosen whether it is chosen now
 */
public record Choice(String value, String text, boolean chosen) {
  /** {@return how addresses write a constant, such as {@code in-progress}} */
  public static String parameter(Enum<?> constant) {
    return Codes.of(constant);
  }
}
