package org.assises.ical.line;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a text as the value of a property, part by part. It separates lines by line ends and
 * paragraphs by empty lines, and leaves out empty paragraphs.
 */
public final class TextValue {
  private static final Phrase PARAGRAPH = new Phrase("\n\n", new byte[] {'\\', 'n', '\\', 'n'});
  private static final Phrase NEW_LINE = new Phrase("\n", new byte[] {'\\', 'n'});

  private final Keyword property;
  private final ContentLines lines;
  private final @Nullable StringBuilder copy;
  private Phrase separator = PARAGRAPH;
  private boolean begun;
  private boolean inText;

  /**
   * Creates the value of a property; the first part begins the property.
   *
   * @param isCopied whether {@link #copy} returns the text
   */
  public TextValue(Keyword property, ContentLines lines, boolean isCopied) {
    this.property = property;
    this.lines = lines;
    this.copy = isCopied ? new StringBuilder() : null;
  }

  /** Adds a part, and returns the number of its lines when it is read back. */
  public int add(String part) throws IOException {
    begin(part);
    return lines.addText(part);
  }

  /** Adds an encoded part. */
  public void add(Phrase part) throws IOException {
    begin(part.text());
    lines.text(part);
  }

  private void begin(String part) throws IOException {
    if (!begun) {
      lines.property(property);
      begun = true;
    }
    if (copy != null) {
      copy.append(part);
    }
  }

  /** Makes the next line start a paragraph. */
  public void startParagraph() {
    separator = PARAGRAPH;
  }

  /** Starts a line, and returns this value. */
  public TextValue startLine() throws IOException {
    if (inText) {
      add(separator);
    }
    inText = true;
    separator = NEW_LINE;
    return this;
  }

  /** Ends the property; without parts, there is none. */
  public void end() throws IOException {
    if (begun) {
      lines.end();
    }
  }

  /** {@return the text so far, neither escaped nor folded; empty if it is not copied} */
  public String copy() {
    return copy == null ? "" : copy.toString();
  }
}
