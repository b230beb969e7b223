package org.assises.ical.line;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Encodes lines and phrases that occur more than once in a calendar, so that each is encoded once.
 */
public final class Encoding {
  private final FoldedOctets octets = FoldedOctets.kept();
  private final FoldedText characters = new FoldedText(octets);
  private final ContentLines lines = new ContentLines(octets, characters);

  /**
   * {@return the lines of a part as octets, folded, for {@link ContentLines#copy}} The part must
   * not encode anything else meanwhile.
   */
  public byte[] lines(ContentLines.Part part) {
    try {
      part.writeTo(lines);
    } catch (IOException e) {
      throw inMemory(e);
    }
    return octets.taken();
  }

  /** {@return the text, encoded as part of a TEXT value} */
  public Phrase phrase(String text) {
    octets.startEndlessLine();
    try {
      characters.write(text, Escaping.TEXT);
    } catch (IOException e) {
      throw inMemory(e);
    }
    return new Phrase(text, octets.taken());
  }

  private static UncheckedIOException inMemory(IOException e) {
    return new UncheckedIOException("writing to memory failed", e);
  }
}
