package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text.
 *
 * @param start the index of the first character
 * @param end the index after the last character
 */
public record Span(int start, int end) {
  /** {@return the part between two indices, or null if one of them is -1} */
  static @Nullable Span of(int start, int end) {
    return start < 0 || end < 0 ? null : new Span(start, end);
  }
}
