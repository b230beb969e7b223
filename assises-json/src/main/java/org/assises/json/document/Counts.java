package org.assises.json.document;

import static org.assises.json.codec.Scalars.wholeNumber;

import org.assises.json.codec.Codec;

/** Codecs for whole numbers. */
final class Counts {
  static final Codec<Integer> FROM_ZERO = wholeNumber(0, Integer.MAX_VALUE);
  static final Codec<Integer> FROM_ONE = wholeNumber(1, Integer.MAX_VALUE);
  static final Codec<Integer> PERCENT = wholeNumber(0, 100);

  private Counts() {}
}
