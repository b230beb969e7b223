package org.assises.json.output;

import org.jspecify.annotations.Nullable;

/** Knows where a buffer has the value that was kept last, until the buffer is drained. */
final class LastValue {
  private final Utf8Buffer buffer;
  private @Nullable Object value;
  private int from;
  private int to;
  private int drains;

  LastValue(Utf8Buffer buffer) {
    this.buffer = buffer;
  }

  /** Appends the value again if it is the same object as the last one. */
  boolean repeat(Object same) {
    if (same != value || to < from || drains != buffer.drains()) {
      return false;
    }
    int at = buffer.length();
    buffer.repeat(from, to);
    from = at;
    to = buffer.length();
    return true;
  }

  /** Begins a value at the end of the buffer. */
  void begin(Object value) {
    this.value = value;
    from = buffer.length();
    to = -1;
    drains = buffer.drains();
  }

  /** Ends the value, unless it has ended, or another one has begun since. */
  void end(Object value) {
    if (value == this.value && to < from && drains == buffer.drains()) {
      to = buffer.length();
    }
  }
}
