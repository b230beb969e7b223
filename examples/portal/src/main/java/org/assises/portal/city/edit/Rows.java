package org.assises.portal.city.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.portal.page.FormPage.Block;
import org.assises.portal.page.FormPage.Input;

/**
 * A list of equal parts, with an empty one for adding another. Empty parts are left out.
 *
 * @param member the member of the item
 * @param one the heading of each part, such as {@code Suite donnée}
 * @param more the heading of the empty part
 * @param id the prefix of new ids; empty if the parts have no ids
 * @param entries the contents of each part
 */
record Rows(String member, String one, String more, String id, List<Entry> entries)
    implements Entry {
  private static final int MOST = 200;

  static Rows of(String member, String one, String more, Entry... entries) {
    return new Rows(member, one, more, "", List.of(entries));
  }

  Rows withIds(String beginning) {
    return new Rows(member, one, more, beginning, entries);
  }

  @Override
  public Block show(Sheet sheet, Map<String, Object> item, String prefix) {
    List<Map<String, Object>> rows = item.containsKey(member) ? Tree.list(item, member) : List.of();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      blocks.add(row(sheet, one + " " + (i + 1), rows.get(i), prefix, i, true));
    }
    blocks.add(row(sheet, more, Map.of(), prefix, rows.size(), false));
    return new Block("", "", List.of(), blocks, List.of(), "");
  }

  private Block row(
      Sheet sheet, String legend, Map<String, Object> row, String prefix, int i, boolean there) {
    String below = prefix + member + "." + i + ".";
    List<Block> shown = new ArrayList<>();
    entries.forEach(entry -> shown.add(entry.show(sheet, row, below)));
    if (there) {
      shown.add(
          Block.of(
              new Input(
                  below + "retirer", "Retirer", "checkbox", "", "", List.of(), Optional.empty())));
    }
    return new Block(
        legend, there ? "" : "Laisser vide s’il n’y en a pas.", List.of(), shown, List.of(), "");
  }

  @Override
  public void read(Sheet sheet, Map<String, Object> item, String prefix) {
    List<Map<String, Object>> rows = new ArrayList<>();
    List<Map<String, Object>> former =
        item.containsKey(member) ? Tree.list(item, member) : List.of();
    for (int i = 0; i < Math.min(former.size() + 1, MOST); i++) {
      String below = prefix + member + "." + i + ".";
      Map<String, Object> row = new LinkedHashMap<>(i < former.size() ? former.get(i) : Map.of());
      if (sheet.value(below + "retirer").isEmpty()) {
        entries.forEach(entry -> entry.read(sheet, row, below));
        if (row.keySet().stream().anyMatch(name -> !name.equals("id"))) {
          rows.add(row);
        }
      }
    }
    rows.forEach(row -> identify(sheet, row, rows));
    Tree.put(item, member, rows.isEmpty() ? Optional.empty() : Optional.of(rows));
  }

  private void identify(Sheet sheet, Map<String, Object> row, List<Map<String, Object>> rows) {
    if (!id.isEmpty() && !row.containsKey("id")) {
      int number = 1;
      while (sheet.hasId(id + number) || taken(rows, id + number)) {
        number++;
      }
      Map<String, Object> fields = new LinkedHashMap<>(row);
      row.clear();
      row.put("id", id + number);
      row.putAll(fields);
    }
  }

  private static boolean taken(List<Map<String, Object>> rows, String id) {
    return rows.stream().anyMatch(row -> id.equals(row.get("id")));
  }
}
