package org.assises.ical.read;

import java.util.Locale;
import java.util.Set;

/**
 * HTML as other systems put it into descriptions, turned to plain text: tags go, paragraphs and
 * list items become lines, links keep their address. One pass, whatever the input.
 */
final class HtmlText {
  private static final Set<String> INLINE =
      Set.of(
          "a", "b", "code", "em", "font", "i", "img", "small", "span", "strong", "sub", "sup", "u",
          "td", "th");
  private static final Set<String> LINES = Set.of("br", "hr", "li", "tr");
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "div",
          "ul",
          "ol",
          "table",
          "tbody",
          "blockquote",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "html",
          "body");

  /** An address that is longer is not looked for in the text of its link. */
  private static final int LONGEST_ADDRESS = 2_000;

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private String link = "";
  private int linkText;

  private HtmlText(String html) {
    this.html = html;
  }

  /** {@return whether a text holds a tag of HTML} */
  static boolean isHtml(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      if (isKnown(tagName(text, i))) {
        return true;
      }
    }
    return false;
  }

  /** {@return the text of a piece of HTML} */
  static String of(String html) {
    HtmlText reading = new HtmlText(html);
    reading.read();
    return reading.text.toString().strip();
  }

  private void read() {
    int i = 0;
    while (i < html.length()) {
      char c = html.charAt(i);
      String name = c == '<' ? tagName(html, i) : "";
      if (isKnown(name)) {
        int end = tagEnd(html, i);
        tag(name, html.substring(i, end));
        i = end + 1;
      } else if (c == '&') {
        i = HtmlEntity.append(html, i, text);
      } else {
        append(c);
        i++;
      }
    }
  }

  private void tag(String name, String tag) {
    if (PARAGRAPHS.contains(name)) {
      breakLines(2);
    } else if (name.equals("li") && !tag.startsWith("</")) {
      breakLines(1);
      text.append("- ");
    } else if (LINES.contains(name) && !tag.startsWith("</")) {
      breakLines(name.equals("br") ? newlines() + 1 : 1);
    } else if (name.equals("a")) {
      anchor(tag);
    }
  }

  private void anchor(String tag) {
    if (tag.startsWith("</")) {
      if (!isLinkShown()) {
        text.append(" (").append(link).append(')');
      }
      link = "";
      return;
    }
    link = address(tag);
    linkText = text.length();
  }

  private boolean isLinkShown() {
    return link.isEmpty()
        || (link.length() <= LONGEST_ADDRESS
            && text.indexOf(link, Math.min(linkText, text.length())) >= 0);
  }

  /** {@return the http(s) address that a link leads to, or nothing} */
  private static String address(String tag) {
    int at = tag.toLowerCase(Locale.ROOT).indexOf("href=");
    if (at < 0 || at + 6 >= tag.length()) {
      return "";
    }
    char quote = tag.charAt(at + 5);
    boolean quoted = quote == '"' || quote == '\'';
    int start = quoted ? at + 6 : at + 5;
    int end = tag.indexOf(quoted ? quote : ' ', start);
    String address = tag.substring(start, end < 0 ? tag.length() : end);
    return address.startsWith("https://") || address.startsWith("http://") ? address : "";
  }

  private void append(char c) {
    if (c == '\n') {
      breakLines(newlines() + 1);
    } else if (c != ' ' || newlines() == 0) {
      text.append(c);
    }
  }

  /** Ends the line, and leaves one empty line at the most. */
  private void breakLines(int wanted) {
    for (int there = newlines(); !text.isEmpty() && there < Math.min(wanted, 2); there++) {
      text.append('\n');
    }
  }

  private int newlines() {
    int length = text.length();
    if (length == 0 || text.charAt(length - 1) != '\n') {
      return 0;
    }
    return length > 1 && text.charAt(length - 2) == '\n' ? 2 : 1;
  }

  private static boolean isKnown(String tag) {
    return INLINE.contains(tag) || LINES.contains(tag) || PARAGRAPHS.contains(tag);
  }

  /** {@return the name of the tag that begins here, in lower case; nothing if none does} */
  private static String tagName(String html, int from) {
    int start = html.startsWith("</", from) ? from + 2 : from + 1;
    int end = start;
    while (end < html.length() && end - start < 11 && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return tagEnd(html, from) < 0 ? "" : html.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static int tagEnd(String html, int from) {
    for (int i = from + 1; i < html.length() && html.charAt(i) != '<'; i++) {
      if (html.charAt(i) == '>') {
        return i;
      }
    }
    return -1;
  }
}
