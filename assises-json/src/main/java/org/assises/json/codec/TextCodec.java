package org.assises.json.codec;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes any strings, or those that match a pattern. */
class TextCodec extends StringCodec<String> {
  private final @Nullable String pattern;
  private volatile @Nullable Pattern compiled;

  /** Creates a codec for any strings if there is no pattern. */
  TextCodec(@Nullable String pattern, String expected, Object... keywords) {
    super(expected, false, keywords);
    this.pattern = pattern;
  }

  @Override
  protected String text(String value) {
    return value;
  }

  @Override
  protected @Nullable String parse(String text, Reading in) {
    return pattern == null || compiled(pattern).matcher(text).matches() ? text : null;
  }

  /** Compiles the pattern on first use, because only reading needs it. */
  private Pattern compiled(String pattern) {
    @Nullable Pattern known = compiled;
    if (known == null) {
      known = Pattern.compile(pattern);
      compiled = known;
    }
    return known;
  }
}
