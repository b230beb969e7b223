package org.assises.portal.city.edit;

import java.util.List;
import java.util.Map;
import org.assises.portal.page.FormPage.Block;

/**
 * A fixed value without a field, such as the currency of an amount.
 *
 * @param path the path of the value in the item
 * @param value the value, unless the item already has another one
 * @param beside the path of the value that it belongs to, without which it is removed
 */
record Constant(String path, String value, String beside) implements Entry {
  @Override
  public String member() {
    return path.replaceFirst("/.*", "");
  }

  @Override
  public Block show(Sheet sheet, Map<String, Object> item, String prefix) {
    return new Block("", "", List.of(), List.of(), List.of(), "");
  }

  @Override
  public void read(Sheet sheet, Map<String, Object> item, String prefix) {
    Object kept = Tree.get(item, path).orElse(value);
    Tree.put(item, path, Tree.get(item, beside).map(it -> kept));
  }
}
