package org.assises.ical.write;

/**
 * Converts plain text to HTML: escapes everything that looks like a tag, and makes links active.
 */
final class Html {
  private Html() {}

  public static String of(CharSequence text) {
    StringBuilder html = new StringBuilder("<p>");
    String plain = text.toString();
    for (int i = 0; i < plain.length(); ) {
      if (plain.startsWith("https://", i) || plain.startsWith("http://", i)) {
        i = appendLink(plain, i, html);
      } else {
        append(plain.charAt(i++), html);
      }
    }
    return html.append("</p>").toString();
  }

  private static int appendLink(String plain, int start, StringBuilder html) {
    int end = start;
    while (end < plain.length()
        && plain.charAt(end) > ' '
        && "<>\"".indexOf(plain.charAt(end)) < 0) {
      end++;
    }
    String escaped = plain.substring(start, end).replace("&", "&amp;").replace("'", "&#39;");
    html.append("<a href=\"").append(escaped).append("\">").append(escaped).append("</a>");
    return end;
  }

  private static void append(char c, StringBuilder html) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\n' -> html.append("<br>");
      default -> html.append(c);
    }
  }
}
