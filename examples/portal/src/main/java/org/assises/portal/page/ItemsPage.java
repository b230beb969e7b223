package org.assises.portal.page;

import java.util.List;
import java.util.Optional;

/**
 * The items of one kind, to choose which to edit.
 *
 * @param site what all pages share
 * @param title of the list
 * @param add where a new one is filled in
 * @param items in the order of the document
 * @param sought what they are narrowed down to; empty for all
 * @param action where the search is sent
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
   * @param path where it is edited
   * @param name what it is called
   * @param more such as its day
   * @param findings how many things are wrong or to be looked at
   */
  public record Item(String path, String name, String more, int findings) {}
}
