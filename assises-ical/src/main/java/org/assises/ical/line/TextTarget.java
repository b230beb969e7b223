package org.assises.ical.line;

import java.io.IOException;

/** Receives a text part by part. */
public interface TextTarget {
  /** Adds a part. */
  void add(String part) throws IOException;

  /** Adds an encoded part. */
  void add(Phrase part) throws IOException;

  /** Collects the parts in a string. */
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

  /** Writes the parts as the value of a property; without parts, it writes nothing. */
  final class Value implements TextTarget {
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
