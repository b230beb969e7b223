package org.assises.portal.page;

/**
 * A text with the language it is in, for the {@code lang} attribute (WCAG 2.2, 3.1.2).
 *
 * @param text plain characters, never markup
 * @param language BCP 47 tag
 */
public record Spoken(String text, String language) {
  /** {@return whether it is in the language of the interface, so that no mark is needed} */
  public boolean isFrench() {
    return language.equals("fr");
  }
}
