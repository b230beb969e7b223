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
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      char next = i + 1 < value.length() ? value.charAt(i + 1) : ' ';
      if (c == '\\' && "\\;,nN".indexOf(next) >= 0) {
        text.append(next == 'n' || next == 'N' ? '\n' : next);
        i++;
      } else if (c == separator) {
        texts.add(text.toString());
        text.setLength(0);
      } else {
        text.append(c);
      }
    }
    texts.add(text.toString());
    return texts;
  }
}
