package org.assises.ical.line;

/** The name of a component, property or parameter, or one of the values of an enumeration. */
public sealed interface Token permits Keyword, Extension {
  /** {@return the token in ASCII, encoded once; nobody writes into the array} */
  byte[] octets();
}
