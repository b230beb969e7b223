package org.assises.portal.page;

import org.assises.wording.Codes;

/**
 * A choice of a field.
 *
 * @param value the value in the address
 * @param text the text for the reader
 * @param chosen whether it is selected
 */
public record Choice(String value, String text, boolean chosen) {
  /** {@return a constant as written in addresses, such as {@code in-progress}} */
  public static String parameter(Enum<?> constant) {
    return Codes.of(constant);
  }
}
