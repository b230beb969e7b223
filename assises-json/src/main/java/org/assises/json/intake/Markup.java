package org.assises.json.intake;

import java.util.List;
import java.util.Locale;

/** Finds and removes HTML elements without text of their own, such as scripts and frames. */
final class Markup {
  private static final List<String> WITH_CONTENT = List.of("script", "style", "iframe", "object");

  private Markup() {}

  /** {@return the text without those elements and their content} */
  static String withoutEmbedded(String html) {
    String text = html;
    for (String element : WITH_CONTENT) {
      text = without(element, text);
    }
    return text;
  }

  static boolean hasEmbedded(String html) {
    String lower = html.toLowerCase(Locale.ROOT);
    return lower.contains("<img")
        || WITH_CONTENT.stream().anyMatch(element -> lower.contains("<" + element));
  }

  private static String without(String element, String html) {
    String lower = html.toLowerCase(Locale.ROOT);
    int start = lower.indexOf("<" + element);
    if (start < 0 || lower.length() != html.length()) {
      return html;
    }
    StringBuilder rest = new StringBuilder(html.length());
    int from = 0;
    while (start >= 0) {
      int end = lower.indexOf("</" + element, start);
      int close = end < 0 ? -1 : lower.indexOf('>', end);
      rest.append(html, from, start);
      if (close < 0) {
        return rest.toString();
      }
      from = close + 1;
      start = lower.indexOf("<" + element, from);
    }
    return rest.append(html, from, html.length()).toString();
  }
}
