package org.assises.json.codec;

import org.jspecify.annotations.Nullable;

/** The values that were read for the members of an object. */
final class Values {
  private final @Nullable Object[] read;
  private final int first;

  /**
   * @param read the values in the order of the members; null for a missing one
   * @param first the index of the first member that is part of the object's value
   */
  Values(@Nullable Object[] read, int first) {
    this.read = read;
    this.first = first;
  }

  /** Returns the value of a member, or what it means if it is missing. */
  <V> V of(Member<?, V> member, int position) {
    return member.taken(read[first + position]);
  }

  /** Returns the values from a later member on. */
  Values from(int more) {
    return new Values(read, first + more);
  }

  boolean has(int position) {
    return read[first + position] != null;
  }
}
