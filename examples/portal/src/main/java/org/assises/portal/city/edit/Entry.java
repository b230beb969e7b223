package org.assises.portal.city.edit;

import java.util.Map;
import org.assises.portal.page.FormPage.Block;

/** A part of a form. */
interface Entry {
  /** {@return the member of the item that it edits, such as {@code title}} */
  String member();

  /**
   * {@return the fields to show}
   *
   * @param item the item or the part of it to edit
   * @param prefix the prefix of the names of its fields
   */
  Block show(Sheet sheet, Map<String, Object> item, String prefix);

  /** Writes the submitted values into the item. */
  void read(Sheet sheet, Map<String, Object> item, String prefix);
}
