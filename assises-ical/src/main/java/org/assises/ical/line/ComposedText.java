package org.assises.ical.line;

import java.text.Normalizer;

/**
 * Texts in form NFC.
 *
 * <p>The JDK's normalizer sorts the marks on one letter in a time that grows with the square of
 * their number, minutes for a text of nothing else. No language sets more than 30 (UAX 15, 13); of
 * more than 256, so many at a time are composed, to what is canonically the same text.
 */
final class ComposedText {
  private static final int MOST_MARKS = 256;

  private ComposedText() {}

  static String of(String text) {
    StringBuilder composed = new StringBuilder();
    int from = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      marks = isMark(text.codePointAt(i)) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        composed.append(normalized(text.substring(from, i)));
        from = i;
        marks = 1;
      }
    }
    return from == 0
        ? normalized(text)
        : composed.append(normalized(text.substring(from))).toString();
  }

  private static String normalized(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
