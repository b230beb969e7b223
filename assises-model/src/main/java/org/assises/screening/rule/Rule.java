package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/** A rule that recognizes one form of contact data. */
public interface Rule {
  /**
   * {@return the contact data that the character at an index identifies, or null} The data may
   * start before the index. The rule looks at a bounded number of characters.
   */
  @Nullable Span at(CharSequence text, int index);
}
