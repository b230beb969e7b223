package org.assises.input;

/**
 * Texts of other systems as plain text, whether they come as text, as HTML, or as HTML that was
 * escaped once more.
 *
 * <pre>{@code
 * PlainText.of("<p>Entrée <b>libre</b></p>"); // Entrée libre
 * PlainText.of("si a < b et b > c");          // unchanged
 * }</pre>
 */
public final class PlainText {
  private PlainText() {}

  /**
   * Returns a text without markup: tags are removed, paragraphs and list items become lines, links
   * keep their address in brackets, character references are decoded, and lines end in line feeds.
   * What a browser does not show (scripts, styles, comments, heads) is left out. Takes time in
   * proportion to the length.
   *
   * @param text any text; what is no HTML keeps its angle brackets
   * @return the text, without white space at its ends; empty if nothing is shown
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
