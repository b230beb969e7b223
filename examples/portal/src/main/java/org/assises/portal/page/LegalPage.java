package org.assises.portal.page;

import java.util.List;
import java.util.Optional;

/**
 * A page that is mandatory on French public sites.
 *
 * @param site what all pages share
 * @param path the address
 * @param title the title
 * @param blocks the headings and paragraphs
 */
public record LegalPage(Site site, String path, String title, List<Block> blocks) implements Page {
  @Override
  public String template() {
    return "legal.jte";
  }

  @Override
  public Optional<String> linkedData() {
    return Optional.empty();
  }

  /**
   * A heading or a paragraph.
   *
   * @param heading whether it is a heading
   * @param text the text
   */
  public record Block(boolean heading, String text) {
    /** {@return whether the city still has to fill in something} */
    public boolean isToFillIn() {
      return text.contains("[");
    }
  }
}
