package org.assises.ical.read;

import java.util.ArrayList;
import java.util.List;

/** Decodes TEXT values (RFC 5545, 3.3.11). */
final class CalendarText {
  private CalendarText() {}

  /** Returns the text with escape sequences decoded; any other backslash is kept. */
  public static String unescaped(String value) {
    return value.indexOf('\\') < 0 ? value : list(value, '\0').get(0);
  }

  /** Returns the texts of a list separated by commas, with escape sequences decoded. */
  public static List<String> list(String value) {
    return list(value, ',');
  }

  private static List<String> list(String value, char separator) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == separator) {
        texts.add(text.append(value, copied, i).toString());
        text.setLength(0);
        copied = i + 1;
      } else if (c == '\\'
          && i + 1 < value.length()
          && "\\;,nN".indexOf(value.charAt(i + 1)) >= 0) {
        text.append(value, copied, i++);
        char escaped = value.charAt(i);
        text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
        copied = i + 1;
      }
    }
    texts.add(text.append(value, copied, value.length()).toString());
    return texts;
  }
}
