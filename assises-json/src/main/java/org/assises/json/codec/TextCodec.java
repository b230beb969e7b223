package org.assises.json.codec;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes any strings, or those that match a pattern. */
public class TextCodec extends StringCodec<String> {
  private final @Nullable String pattern;
  private volatile @Nullable Pattern compiled;

  /**
   * @param pattern the pattern of the whole string; null for any strings
   * @param expected the code of the problem of any other value
   * @param keywords names and values in turn of the keywords in a JSON Schema, except the type
   */
  public TextCodec(@Nullable String pattern, String expected, Object... keywords) {
    super(expected, false, keywords);
    this.pattern = pattern;
  }

  @Override
  protected final String text(String value) {
    return value;
  }

  @Override
  protected final @Nullable String parse(String text, Reading in) {
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
