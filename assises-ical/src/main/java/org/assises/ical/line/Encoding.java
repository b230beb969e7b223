package org.assises.ical.line;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes the octets of what a calendar says more than once. */
public final class Encoding {
  private final FoldedOctets folded = FoldedOctets.kept();
  private final ContentLines lines = new ContentLines(folded);
  private final FoldedOctets unfolded = FoldedOctets.keptUnfolded();
  private final FoldedText characters = new FoldedText(unfolded);

  /** {@return the folded lines of a part, for {@link ContentLines#copy}} */
  public byte[] lines(ContentLines.Part part) {
    try {
      part.writeTo(lines);
    } catch (IOException e) {
      throw inMemory(e);
    }
    return folded.taken();
  }

  /** {@return a text that can be part of any value} */
  public Phrase phrase(String text) {
    try {
      characters.write(text, Escaping.TEXT);
    } catch (IOException e) {
      throw inMemory(e);
    }
    return new Phrase(text, unfolded.taken());
  }

  private static UncheckedIOException inMemory(IOException e) {
    return new UncheckedIOException("memory refused to be written", e);
  }
}
