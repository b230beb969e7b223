package org.assises.portal.page;

/**
 * A text with the language it is in, for the {@code lang} attribute (WCAG 2.2, 3.1.2).
 *
 * @param text plain characters, never markup
 * @param language BCP 47 tag
 * @param isMarked whether the page says its language, because it is not that of the page
 */
public record Spoken(String text, String language, boolean isMarked) {
  /** A text on a French page. */
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
