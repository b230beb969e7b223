package org.assises.json.codec;

import org.jspecify.annotations.Nullable;

/** The values that were read for the members of an object. */
public final class Values {
  private final @Nullable Object[] read;
  private final int first;
  private final Reading document;

  /**
   * @param read the values in the order of the members; null for a missing one
   * @param first the index of the first member of the object
   */
  Values(@Nullable Object[] read, int first, Reading document) {
    this.read = read;
    this.first = first;
    this.document = document;
  }

  /** Returns the value of a member, or what it means if it is missing. */
  public <V> V of(Member<V> member) {
    return member.taken(read[first + member.position()]);
  }

  /** Returns the value of an object whose members are part of this one. */
  public <T> T of(Members.Part<T> part) {
    return part.object().make(new Values(read, first + part.position(), document));
  }

  /** Returns the state of reading the document. */
  public Reading document() {
    return document;
  }
}
