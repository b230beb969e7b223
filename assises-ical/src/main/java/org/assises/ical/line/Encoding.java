package org.assises.ical.line;

import java.io.IOException;

/**
 * Encodes lines and phrases that occur more than once in a calendar, so that each is encoded once.
 */
public final class Encoding {
  private final FoldedOctets octets = FoldedOctets.kept();
  private final FoldedText characters = new FoldedText(octets);
  private final ContentLines lines = new ContentLines(octets, characters);

  /** Returns the lines to write to; do not encode a phrase before they are {@link #taken}. */
  public ContentLines lines() {
    return lines;
  }

  /** {@return the lines written since the last call as octets, folded, for ContentLines#copy} */
  public byte[] taken() {
    return octets.taken();
  }

  /** {@return the text, encoded as part of a TEXT value} */
  public Phrase phrase(String text) throws IOException {
    octets.startEndlessLine();
    characters.write(text, Escaping.TEXT);
    return new Phrase(text, octets.taken());
  }
}
