package org.assises.ical.line;

import java.io.IOException;

/**
 * Receives a text part by part. Separates lines by line ends and paragraphs by empty lines; it
 * leaves out empty paragraphs.
 */
public abstract sealed class TextTarget {
  private static final Phrase PARAGRAPH = new Phrase("\n\n", new byte[] {'\\', 'n', '\\', 'n'});
  private static final Phrase NEW_LINE = new Phrase("\n", new byte[] {'\\', 'n'});

  private Phrase separator = PARAGRAPH;
  private boolean inText;

  /** Adds a part. */
  public abstract void add(String part) throws IOException;

  /** Adds an encoded part. */
  public abstract void add(Phrase part) throws IOException;

  /** Makes the next line start a paragraph. */
  public void startParagraph() {
    separator = PARAGRAPH;
  }

  /** Starts a line, and returns this target. */
  public TextTarget startLine() throws IOException {
    if (inText) {
      add(separator);
    }
    inText = true;
    separator = NEW_LINE;
    return this;
  }

  /** Collects the parts in a string. */
  public static final class Plain extends TextTarget {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void add(String part) {
      text.append(part);
    }

    @Override
    public void add(Phrase part) {
      text.append(part.text());
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  /** Writes the parts as the value of a property; without parts, it writes nothing. */
  public static final class Value extends TextTarget {
    private final Keyword property;
    private final ContentLines lines;
    private boolean begun;

    /** Creates the value of a property; the first part begins the property. */
    public Value(Keyword property, ContentLines lines) {
      this.property = property;
      this.lines = lines;
    }

    @Override
    public void add(String part) throws IOException {
      begin();
      lines.text(part);
    }

    @Override
    public void add(Phrase part) throws IOException {
      begin();
      lines.text(part);
    }

    private void begin() throws IOException {
      if (!begun) {
        lines.property(property);
        begun = true;
      }
    }

    /** Ends the property, if a part has begun it. */
    public void end() throws IOException {
      if (begun) {
        lines.end();
      }
    }
  }
}
