package org.assises.ical;

/** A text that is said again and again: its octets as a TEXT value are made once, to be folded. */
final class Phrase {
  private final String text;
  private final byte[] octets;

  /**
   * Takes a text with its octets.
   *
   * @param octets escaped, in UTF-8, without folds; not to be changed
   */
  Phrase(String text, byte[] octets) {
    this.text = text;
    this.octets = octets;
  }

  String text() {
    return text;
  }

  /** {@return the octets; not to be changed} */
  byte[] octets() {
    return octets;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
