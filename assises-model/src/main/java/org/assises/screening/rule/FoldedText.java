package org.assises.screening.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as a reader takes it: {@code ０６}, {@code 𝟎𝟔}, {@code ⓪⑥} and {@code ٠٦} read {@code 06},
 * {@code ＠} reads {@code @}, and characters that show nothing are left out.
 *
 * <p>A text with nothing to fold is not copied.
 */
public final class FoldedText {
  private final CharSequence text;

  /** Where each folded character begins in the original; null if nothing was folded. */
  private final int @Nullable [] starts;

  private final int @Nullable [] ends;

  private FoldedText(CharSequence text, int @Nullable [] starts, int @Nullable [] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** {@return the text folded} */
  public static FoldedText of(CharSequence text) {
    int at = 0;
    while (at < text.length() && !FoldedCharacter.mayFold(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? new FoldedText(text, null, null) : folded(text);
  }

  private static FoldedText folded(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    for (int at = 0; at < text.length(); ) {
      int codePoint = Character.codePointAt(text, at);
      int end = at + Character.charCount(codePoint);
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

  /** {@return what is to be screened} */
  public CharSequence text() {
    return text;
  }

  /** {@return where the folded character at an index begins in the original text} */
  public int originalStart(int index) {
    return starts == null ? index : starts[index];
  }

  /** {@return where the folded character before an index ends in the original text} */
  public int originalEnd(int index) {
    return ends == null ? index : ends[index - 1];
  }
}
