package org.assises.portal.page;

import java.util.List;
import java.util.Optional;

/**
 * The list of the items of a kind.
 *
 * @param site what all pages share
 * @param title the title of the list
 * @param add the link to a new item
 * @param items the items, in the order of the document
 * @param sought the search text; empty for all items
 * @param action the address of the search
 */
public record ItemsPage(
    Site site, String title, Link add, List<Item> items, Optional<String> sought, String action)
    implements OfficePage {
  @Override
  public String template() {
    return "items.jte";
  }

  /**
   * An item.
   *
   * @param path the address of its form
   * @param name the name
   * @param more further details, such as its day
   * @param findings the number of findings
   */
  public record Item(String path, String name, String more, int findings) {}
}
