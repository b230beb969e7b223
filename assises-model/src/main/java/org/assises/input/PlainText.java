package org.assises.input;

import org.assises.input.html.HtmlEntities;
import org.assises.input.html.HtmlReading;

/**
 * Converts texts of other systems to plain text, whether they are text, HTML or escaped HTML.
 *
 * <pre>{@code
 * PlainText.of("<p>Entrée <b>libre</b></p>"); // Entrée libre
 * PlainText.of("si a < b et b > c");          // unchanged
 * }</pre>
 */
public final class PlainText {
  private PlainText() {}

  /**
   * Returns a text without markup. Tags are removed, paragraphs and list items become lines, links
   * keep their address in brackets, character references are decoded, and lines end with line
   * feeds. Content that a browser does not show (scripts, styles, comments, heads) is omitted.
   * Takes time proportional to the length of the text.
   *
   * @param text any text; plain text keeps its angle brackets
   * @return the text without leading and trailing white space; may be empty
   */
  public static String of(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    if (HtmlReading.isHtml(lines)) {
      return HtmlReading.text(lines);
    }
    String decoded = HtmlEntities.decoded(lines);
    boolean wasEscaped = !decoded.equals(lines) && HtmlReading.isHtml(decoded);
    return wasEscaped ? HtmlReading.text(decoded) : decoded.strip();
  }
}
