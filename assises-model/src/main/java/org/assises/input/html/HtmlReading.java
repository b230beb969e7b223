package org.assises.input.html;

import java.util.Locale;
import java.util.Set;

/**
 * Converts HTML to plain text in one pass. Tags are removed, paragraphs and list items become
 * lines, links keep their address, and content that a browser does not show is omitted.
 */
public final class HtmlReading {
  private static final Set<String> LINES =
      Set.of("br", "hr", "li", "tr", "dt", "dd", "option", "caption", "legend");
  private static final Set<String> PARAGRAPHS =
      Set.of(
          ("address article aside blockquote body center details dialog dir div dl fieldset"
                  + " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html main menu"
                  + " nav ol p pre section summary table tbody tfoot thead ul")
              .split(" "));
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "script",
          "style",
          "head",
          "title",
          "template",
          "svg",
          "iframe",
          "object",
          "applet",
          "noframes",
          "textarea",
          "select",
          "datalist",
          "xml");

  /** Longer addresses are not compared with the text of their link. */
  private static final int LONGEST_ADDRESS = 2_000;

  private final String html;
  private final boolean isDocument;
  private final StringBuilder text = new StringBuilder();
  private final LineEnds lines = new LineEnds(text);
  private String link = "";
  private int linkText;
  private boolean commentsEnd = true;

  private HtmlReading(String html) {
    this.html = html;
    String start = html.substring(0, Math.min(html.length(), 200)).strip().toLowerCase(Locale.ROOT);
    this.isDocument = start.startsWith("<!doctype") || start.startsWith("<html");
  }

  /** {@return the text that a browser would show} */
  public static String text(String html) {
    HtmlReading reading = new HtmlReading(html);
    reading.read();
    return reading.text.toString().strip();
  }

  /**
   * Returns whether a text is HTML and not plain text with angle brackets. HTML has a closing tag,
   * a void element or the start of a document.
   */
  public static boolean isHtml(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      HtmlTag tag = HtmlTag.at(text, i);
      if (tag != null && (tag.closing() || needsNoEnd(tag.name()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean needsNoEnd(String name) {
    return Set.of("br", "hr", "img", "wbr", "html", "body", "meta").contains(name);
  }

  private void read() {
    int i = 0;
    while (i < html.length()) {
      char c = html.charAt(i);
      if (c == '<') {
        i = markup(i);
      } else if (c == '&') {
        i = HtmlEntities.append(html, i, text);
      } else {
        append(c);
        i++;
      }
    }
  }

  /** Reads the markup that starts at an opening bracket, and returns the index after it. */
  private int markup(int from) {
    if (html.startsWith("<!--", from) && commentsEnd) {
      int end = html.indexOf("-->", from + 4);
      commentsEnd = end >= 0;
      return commentsEnd ? end + 3 : from;
    }
    if (html.startsWith("<!", from) || html.startsWith("<?", from)) {
      int end = from + 1;
      while (end < html.length() && html.charAt(end) != '<' && html.charAt(end) != '>') {
        end++;
      }
      if (end < html.length() && html.charAt(end) == '>') {
        return end + 1;
      }
    }
    HtmlTag tag = HtmlTag.at(html, from);
    if (tag == null) {
      text.append('<');
      return from + 1;
    }
    if (!tag.closing() && NOT_SHOWN.contains(tag.name()) && !tag.attributes().endsWith("/")) {
      return afterEndOf(tag);
    }
    tag(tag);
    return tag.end();
  }

  /** An unclosed hidden element extends to the end, as in a browser. */
  private int afterEndOf(HtmlTag tag) {
    String end = "</" + tag.name();
    for (int i = html.indexOf("</", tag.end()); i >= 0; i = html.indexOf("</", i + 2)) {
      if (html.regionMatches(true, i, end, 0, end.length())) {
        int close = html.indexOf('>', i);
        return close < 0 ? html.length() : close + 1;
      }
    }
    return html.length();
  }

  private void tag(HtmlTag tag) {
    String name = tag.name();
    if (PARAGRAPHS.contains(name)) {
      lines.end(2);
    } else if (name.equals("li") && !tag.closing()) {
      lines.end(1);
      text.append("- ");
    } else if (LINES.contains(name) && !tag.closing()) {
      lines.end(name.equals("br") ? lines.ended() + 1 : 1);
    } else if (tag.closing() && (name.equals("td") || name.equals("th"))) {
      space();
    } else if (name.equals("a")) {
      anchor(tag);
    }
  }

  private void anchor(HtmlTag tag) {
    if (tag.closing()) {
      if (!isLinkShown()) {
        text.append(" (").append(link).append(')');
      }
      link = "";
      return;
    }
    String address = tag.attribute("href");
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    link = web ? address : "";
    linkText = text.length();
  }

  private boolean isLinkShown() {
    return link.isEmpty()
        || (link.length() <= LONGEST_ADDRESS
            && text.indexOf(link, Math.min(linkText, text.length())) >= 0);
  }

  private void append(char c) {
    if (c == '\n' && !isDocument) {
      lines.end(lines.ended() + 1);
    } else if (c == '\n') {
      space();
    } else if (c != ' ' || lines.ended() == 0) {
      text.append(c);
    }
  }

  private void space() {
    if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.append(' ');
    }
  }
}
