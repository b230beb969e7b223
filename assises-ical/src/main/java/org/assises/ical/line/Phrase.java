package org.assises.ical.line;

/**
 * A text that occurs often, encoded once as part of a TEXT value; folds are added when it is
 * written.
 */
public final class Phrase {
  private final String text;
  private final byte[] octets;

  /**
   * Creates a phrase from a text and its octets.
   *
   * @param octets the text, escaped, in UTF-8, without folds; the caller must not change them
   */
  Phrase(String text, byte[] octets) {
    this.text = text;
    this.octets = octets;
  }

  /** {@return the text, neither escaped nor composed} */
  public String text() {
    return text;
  }

  /** Returns the octets themselves; do not change them. */
  byte[] octets() {
    return octets;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
