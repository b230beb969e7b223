package org.assises.portal;

import java.util.Locale;
import java.util.Set;

/**
 * Inserts the no-break spaces of French typography into the text of a page: before : ; ! ? » and
 * after «, within figures with a unit, and before the dash between hours. Tags, scripts and input
 * fields are left unchanged.
 */
final class FrenchSpaces {
  private static final Set<String> AS_THEY_ARE =
      Set.of("script", "style", "textarea", "code", "pre");
  private static final char WIDE = '\u00a0';
  private static final char NARROW = '\u202f';

  private final String html;
  private final StringBuilder kept;
  private String inside = "";

  private FrenchSpaces(String html) {
    this.html = html;
    this.kept = new StringBuilder(html.length());
  }

  /** {@return a page with French typographic spaces} */
  static String in(String html) {
    return new FrenchSpaces(html).walk();
  }

  private String walk() {
    int at = 0;
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      int end = tag < 0 ? html.length() : tag;
      text(at, end);
      at = end;
      if (tag >= 0) {
        int close = html.indexOf('>', tag);
        at = close < 0 ? html.length() : close + 1;
        enter(tag, at);
        kept.append(html, tag, at);
      }
    }
    return kept.toString();
  }

  /** Tracks the elements whose text is left unchanged. */
  private void enter(int tag, int end) {
    String name = html.substring(tag + 1, end - 1).split("[ />\n]", 2)[0].toLowerCase(Locale.ROOT);
    if (inside.isEmpty() && AS_THEY_ARE.contains(name)) {
      inside = name;
    } else if (!inside.isEmpty() && html.startsWith("</" + inside, tag)) {
      inside = "";
    }
  }

  private void text(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = html.charAt(i);
      kept.append(c == ' ' && inside.isEmpty() ? space(start, i, end) : c);
    }
  }

  private char space(int start, int i, int end) {
    char before = i > start ? html.charAt(i - 1) : ' ';
    char after = i + 1 < end ? html.charAt(i + 1) : ' ';
    if (after == ':' || after == '»' || before == '«' || before == '°') {
      return WIDE;
    }
    boolean unit = Character.isDigit(before) && (after == '%' || after == '€');
    if (after == ';' || after == '!' || after == '?' || unit) {
      return NARROW;
    }
    return after == '–' && (before == 'h' || Character.isDigit(before)) ? WIDE : ' ';
  }
}
