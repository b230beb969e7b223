package org.assises.ical.line;

/** A text that is said again and again: its octets as a TEXT value are made once, to be folded. */
public final class Phrase {
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

  /** {@return the text as it was given} */
  public String text() {
    return text;
  }

  /** {@return the octets; not to be changed} */
  byte[] octets() {
    return octets;
  }

  /** {@return whether there is nothing to say} */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
