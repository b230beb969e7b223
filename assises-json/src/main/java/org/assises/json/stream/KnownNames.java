package org.assises.json.stream;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Names of members, found by their bytes and told apart by small numbers, so that a name that was
 * met before costs neither a string nor a search.
 *
 * <p>It keeps plain names of at most 15 bytes, and no more once it is full. A name keeps its
 * number. Any number of threads may share one.
 */
final class KnownNames {
  /** All numbers are below. */
  static final int NUMBERS = 256;

  /** The number of a name that is not kept. */
  static final int NONE = -1;

  private static final int MOST = 192;
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private final AtomicReferenceArray<@Nullable Known> slots = new AtomicReferenceArray<>(NUMBERS);
  private volatile int count;

  /** A name with its bytes: the first eight, and the others; zeros, which no name has, fill up. */
  private record Known(long head, long tail, String name) {}

  /** {@return whether it keeps no more names} */
  boolean isFull() {
    return count == MOST;
  }

  /** {@return the name of that number; a literal of the same text is the same string} */
  String name(int number) {
    return slots.get(number).name();
  }

  /**
   * {@return the number of a plain name, which is kept if there is room}
   *
   * @param first eight bytes, of which the first are the name's
   * @param second the eight bytes after them
   * @param length of the name, in bytes, at most 15
   */
  int number(long first, long second, int length) {
    long head = EightBytes.first(first, length);
    long tail = EightBytes.first(second, length - EightBytes.LENGTH);
    int slot = find(head, tail);
    return slots.get(slot) == null ? added(head, tail, length) : slot;
  }

  /** {@return the slot of a name, or the empty one that it would have} */
  private int find(long head, long tail) {
    int slot = (int) (((head ^ Long.rotateLeft(tail, 29)) * SPREAD) >>> 56);
    @Nullable Known known = slots.get(slot);
    while (known != null && (known.head() != head || known.tail() != tail)) {
      slot = (slot + 1) & (NUMBERS - 1);
      known = slots.get(slot);
    }
    return slot;
  }

  private synchronized int added(long head, long tail, int length) {
    int slot = find(head, tail);
    if (slots.get(slot) == null) {
      if (isFull()) {
        return NONE;
      }
      slots.set(slot, new Known(head, tail, text(head, tail, length).intern()));
      count++;
    }
    return slot;
  }

  private static String text(long head, long tail, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      long word = i < EightBytes.LENGTH ? head : tail;
      text.append((char) EightBytes.byteAt(word, i % EightBytes.LENGTH));
    }
    return text.toString();
  }
}
