package org.assises.portal.city.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Id;
import org.assises.model.ItemKind;

/**
 * A kind of item that is edited in forms.
 *
 * @param name the name in addresses, such as {@code seances}
 * @param list the list in the document, such as {@code sessions}
 * @param title the title of the list, such as {@code Les séances}
 * @param add the label of the link to a new item, such as {@code Ajouter une séance}
 * @param done the description of a change, such as {@code Séance modifiée}
 * @param idPrefix the prefix of new ids, which are never made from names
 * @param publicPath the path of the public pages; empty if there are none
 * @param entries the parts of the form
 */
public record Kind(
    String name,
    String list,
    String title,
    String add,
    String done,
    String idPrefix,
    Optional<String> publicPath,
    List<Entry> entries) {

  /** {@return the path of the public page of an item} */
  public Optional<String> page(String id) {
    return publicPath.map(path -> path + id);
  }

  /** {@return the id of an item of this kind} */
  public Id id(String value) {
    return Stream.of(ItemKind.values())
        .filter(it -> list.equals(it.code() + "s"))
        .findFirst()
        .orElseThrow()
        .id(value);
  }

  /** {@return an id that no item of the list has} */
  String freshId(List<Map<String, Object>> items) {
    int number = items.size() + 1;
    while (taken(items, idPrefix + number)) {
      number++;
    }
    return idPrefix + number;
  }

  private static boolean taken(List<Map<String, Object>> items, String id) {
    return items.stream().anyMatch(item -> id.equals(item.get("id")));
  }
}
