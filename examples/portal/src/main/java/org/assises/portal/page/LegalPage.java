package org.assises.portal.page;

import java.util.List;
import java.util.Optional;

/**
 * A page that every French public site owes its readers.
 *
 * @param site what all pages share
 * @param path its address
 * @param title what it is called
 * @param blocks its headings and paragraphs
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
   * @param text what it says
   */
  public record Block(boolean heading, String text) {
    /** {@return whether the city has still to fill something in} */
    public boolean isToFillIn() {
      return text.contains("[");
    }
  }
}
