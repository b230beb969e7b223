package org.assises.ical.line;

/** The name of a component, property or parameter, or a predefined value. */
public sealed interface Token permits Keyword, Extension {
  /** {@return the token in ASCII; always the same array, which must not be changed} */
  byte[] octets();
}
