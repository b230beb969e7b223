package org.assises.ical.line;

import java.text.Normalizer;

/**
 * Composes texts (Unicode form NFC) in linear time.
 *
 * <p>The JDK's normalizer takes quadratic time for many combining marks in a row: minutes for a
 * text that contains nothing else. No language uses more than 30 on a letter (UAX 15, section 13),
 * so longer runs are composed in parts of 256 marks. The result is canonically equivalent to the
 * text.
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
