package org.assises.portal.city.edit;

import java.util.Map;
import org.assises.portal.page.FormPage.Block;

/** One thing that can be filled in. */
interface Entry {
  /** {@return the member of the item that it is about, such as {@code title}} */
  String member();

  /**
   * {@return it as it is shown}
   *
   * @param item what it is a part of
   * @param prefix of the names of its fields
   */
  Block show(Sheet sheet, Map<String, Object> item, String prefix);

  /** Puts what was filled in into the item. */
  void read(Sheet sheet, Map<String, Object> item, String prefix);
}
