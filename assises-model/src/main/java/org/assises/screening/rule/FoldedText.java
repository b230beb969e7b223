package org.assises.screening.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text in the form that a reader perceives: {@code ０６}, {@code 𝟎𝟔}, {@code ⓪⑥} and {@code ٠٦}
 * become {@code 06}, {@code ＠} becomes {@code @}, and invisible characters are removed. What a link
 * encodes is decoded: {@code 06%2012} becomes {@code 06 12}.
 *
 * <p>A text without such characters is not copied.
 */
public final class FoldedText {
  private final CharSequence text;

  /** The start of each folded character in the original; null if nothing was folded. */
  private final int @Nullable [] starts;

  private final int @Nullable [] ends;

  private FoldedText(CharSequence text, int @Nullable [] starts, int @Nullable [] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * {@return the folded form of a text}
   *
   * @param from an index before which there are no characters that are folded
   */
  public static FoldedText of(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && !mayFold(text, at)) {
      at++;
    }
    return at == text.length() ? new FoldedText(text, null, null) : folded(text);
  }

  private static boolean mayFold(CharSequence text, int at) {
    char c = text.charAt(at);
    return c < 0x80
        ? (c == '%' || c == '+') && EncodedCharacter.startsAt(text, at)
        : FoldedCharacter.mayFold(c);
  }

  private static FoldedText folded(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    for (int at = 0; at < text.length(); ) {
      int encoded = EncodedCharacter.at(text, at);
      int codePoint = encoded < 0 ? Character.codePointAt(text, at) : encoded;
      int end = encoded < 0 ? at + Character.charCount(codePoint) : EncodedCharacter.end(text, at);
      int plain = FoldedCharacter.of(codePoint);
      if (plain >= 0) {
        int from = folded.length();
        folded.appendCodePoint(plain);
        Arrays.fill(starts, from, folded.length(), at);
        Arrays.fill(ends, from, folded.length(), end);
      }
      at = end;
    }
    return new FoldedText(folded, starts, ends);
  }

  /** {@return the folded characters} */
  public CharSequence text() {
    return text;
  }

  /** {@return the start, in the original text, of the folded character at an index} */
  public int originalStart(int index) {
    return starts == null ? index : starts[index];
  }

  /** {@return the end, in the original text, of the folded character before an index} */
  public int originalEnd(int index) {
    return ends == null ? index : ends[index - 1];
  }
}
