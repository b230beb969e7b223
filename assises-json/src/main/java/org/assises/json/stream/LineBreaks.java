package org.assises.json.stream;

/**
 * The white space of {@link JsonLayout#PRETTY}, or none.
 *
 * <p>The innermost object or array is first written on one line; the places of its items are
 * remembered, and the line is broken there as soon as it grows too long or something opens in it.
 */
final class LineBreaks {
  private static final int WIDTH = 100;
  private static final int INDENT = 2;

  private final Utf8Buffer buffer;

  /** Where items begin; a line that is not too long has fewer than it has characters. */
  private final int[] items = new int[WIDTH];

  private int count;
  private boolean oneLine;
  private int lineStart;
  private int depth;

  LineBreaks(Utf8Buffer buffer) {
    this.buffer = buffer;
  }

  /** Before an opening bracket is written. */
  void open() {
    if (oneLine) {
      breakItems();
    }
  }

  /** After it is written. */
  void opened() {
    depth++;
    oneLine = true;
    count = 0;
  }

  /** Before an item, after the comma that precedes it. */
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

  /** Before a closing bracket. */
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

  /** Breaks none where the line was too long before its first: then that begins the next. */
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
    if (buffer.isFull()) {
      buffer.drain();
    }
    lineStart = buffer.length() + 1;
    buffer.putNewLine(depth * INDENT);
  }
}
