package org.assises.ical.line;

import java.io.IOException;

/** Where a text goes that is put together from parts. */
public interface TextTarget {
  /** Adds a part. */
  void add(String part) throws IOException;

  /** Adds a part that was encoded before. */
  void add(Phrase part) throws IOException;

  /** A text as a string. */
  final class Plain implements TextTarget {
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

  /** A text as the value of a property, which is not there without a part. */
  final class Value implements TextTarget {
    private final Keyword property;
    private final ContentLines lines;
    private boolean begun;

    /** Makes a value of a property that is not begun yet. */
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

    /** Ends the property, if there is one. */
    public void end() throws IOException {
      if (begun) {
        lines.end();
      }
    }
  }
}
