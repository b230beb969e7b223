package org.assises.ical.line;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Encodes lines and phrases that occur more than once in a calendar, so that each is encoded once.
 */
public final class Encoding {
  private final FoldedOctets folded = FoldedOctets.kept();
  private final ContentLines lines = new ContentLines(folded);
  private final FoldedOctets unfolded = FoldedOctets.keptUnfolded();
  private final FoldedText characters = new FoldedText(unfolded);

  /** {@return the lines of a part as octets, folded, for {@link ContentLines#copy}} */
  public byte[] lines(ContentLines.Part part) {
    try {
      part.writeTo(lines);
    } catch (IOException e) {
      throw inMemory(e);
    }
    return folded.taken();
  }

  /** {@return the text, encoded as part of a TEXT value} */
  public Phrase phrase(String text) {
    try {
      characters.write(text, Escaping.TEXT);
    } catch (IOException e) {
      throw inMemory(e);
    }
    return new Phrase(text, unfolded.taken());
  }

  private static UncheckedIOException inMemory(IOException e) {
    return new UncheckedIOException("writing to memory failed", e);
  }
}
