package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/** One shape of contact data. */
public interface Rule {
  /**
   * {@return what this rule finds from the character at an index, or null} It may begin before the
   * index. At most a constant number of characters is looked at.
   */
  @Nullable Span at(CharSequence text, int index);
}
