package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/** A rule that recognizes one form of contact data. */
public interface Rule {
  /**
   * {@return the contact data that the character at an index identifies, or null} The data may
   * start before the index. The rule looks at a bounded number of characters.
   */
  @Nullable Span at(CharSequence text, int index);

  /**
   * {@return false only if {@link #at} returns null} Looks at the neighbouring characters only,
   * because most of the characters that select a rule belong to ordinary words.
   */
  default boolean mayBeAt(CharSequence text, int index) {
    return true;
  }
}
