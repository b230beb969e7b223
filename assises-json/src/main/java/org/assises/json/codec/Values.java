package org.assises.json.codec;

import org.jspecify.annotations.Nullable;

/** What was read for the members of an object of which its value is made. */
final class Values {
  private final @Nullable Object[] read;
  private final int first;

  /**
   * @param read in the order of the members; null for one that is not there
   * @param first where the members begin that the value is made of
   */
  Values(@Nullable Object[] read, int first) {
    this.read = read;
    this.first = first;
  }

  /** {@return the value of a member} */
  <V> V of(Member<?, V> member, int position) {
    return member.taken(read[first + position]);
  }

  /** {@return the same, of which so many more members come first that the value is not made of} */
  Values from(int more) {
    return new Values(read, first + more);
  }

  boolean has(int position) {
    return read[first + position] != null;
  }
}
