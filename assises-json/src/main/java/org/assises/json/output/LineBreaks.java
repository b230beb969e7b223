package org.assises.json.output;

/**
 * Writes the white space of {@link JsonLayout#PRETTY}.
 *
 * <p>The innermost object or array is first written on one line. The line is broken before each of
 * its items as soon as it gets too long or another object or array starts in it.
 */
final class LineBreaks {
  private static final int WIDTH = 100;
  private static final int INDENT = 2;

  private final Utf8Buffer buffer;

  /** The indices of the items on the line; a line of 100 characters has fewer items than that. */
  private final int[] items = new int[WIDTH];

  private int count;
  private boolean oneLine;
  private int lineStart;
  private int depth;

  LineBreaks(Utf8Buffer buffer) {
    this.buffer = buffer;
  }

  /** Must be called before an opening bracket is written. */
  void open() {
    if (oneLine) {
      breakItems();
    }
  }

  /** Must be called after an opening bracket is written. */
  void opened() {
    depth++;
    oneLine = true;
    count = 0;
  }

  /** Must be called before an item, after the comma. */
  void item(boolean first) {
    if (oneLine && isTooLong()) {
      breakItems();
    }
    if (oneLine) {
      items[count++] = buffer.length();
      if (!first) {
        buffer.put(' ');
      }
    } else {
      newLine();
    }
  }

  /** Must be called before a closing bracket is written. */
  void close(boolean empty) {
    if (oneLine && !empty && isTooLong()) {
      breakItems();
    }
    depth--;
    if (!oneLine) {
      newLine();
    }
    oneLine = false;
  }

  private boolean isTooLong() {
    return buffer.length() - lineStart >= WIDTH && buffer.charactersFrom(lineStart) >= WIDTH;
  }

  /** Breaks the line before each of its items, if it has any yet. */
  private void breakItems() {
    oneLine = false;
    if (count == 0) {
      return;
    }
    int indent = depth * INDENT;
    for (int i = count - 1; i > 0; i--) {
      buffer.breakLine(items[i], 1, indent);
    }
    buffer.breakLine(items[0], 0, indent);
    int insertedBefore = count == 1 ? 0 : 1 + indent + (count - 2) * indent;
    lineStart = items[count - 1] + insertedBefore + 1;
  }

  private void newLine() {
    buffer.drainIfFull();
    lineStart = buffer.length() + 1;
    buffer.putNewLine(depth * INDENT);
  }
}
