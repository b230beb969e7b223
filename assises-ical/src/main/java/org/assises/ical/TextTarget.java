package org.assises.ical;

import java.io.IOException;

/** Where a text goes that is put together from parts. */
interface TextTarget {
  void add(String part) throws IOException;

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

    Value(Keyword property, ContentLines lines) {
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

    void end() throws IOException {
      if (begun) {
        lines.end();
      }
    }
  }
}
