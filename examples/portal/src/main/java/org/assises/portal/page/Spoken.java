package org.assises.portal.page;

/**
 * A text with the language it is in, for the {@code lang} attribute (WCAG 2.2, 3.1.2).
 *
 * @param text plain text without markup
 * @param language the BCP 47 tag
 * @param isMarked whether the language needs markup, because it is not that of the page
 */
public record Spoken(String text, String language, boolean isMarked) {
  /** Creates a text on a French page. */
  public Spoken(String text, String language) {
    this(text, language, !language.equals("fr"));
  }

  /** {@return a text in the language of the page, or a name} */
  static Spoken plain(String text) {
    return new Spoken(text, "", false);
  }

  @Override
  public String toString() {
    return text;
  }
}
