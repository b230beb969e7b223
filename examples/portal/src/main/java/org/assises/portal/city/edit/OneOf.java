package org.assises.portal.city.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.portal.page.Choice;
import org.assises.portal.page.FormPage.Block;
import org.assises.portal.page.FormPage.Input;

/**
 * One of several shapes, which a member {@code type} tells apart.
 *
 * @param path of the object in the item
 * @param label what the agent reads
 * @param optional whether there may be none
 * @param shapes in the order in which they are offered
 */
record OneOf(String path, String label, boolean optional, List<Shape> shapes) implements Entry {

  /**
   * A shape.
   *
   * @param type as the document has it
   * @param label what the agent reads
   * @param entries what it consists of
   */
  record Shape(String type, String label, List<Entry> entries) {
    static Shape of(String type, String label, Entry... entries) {
      return new Shape(type, label, List.of(entries));
    }
  }

  @Override
  public String member() {
    return path.replaceFirst("/.*", "");
  }

  @Override
  public Block show(Sheet sheet, Map<String, Object> item, String prefix) {
    Map<String, Object> value = Tree.child(Tree.get(item, path).orElse(Map.of()));
    String type = value.getOrDefault("type", "").toString();
    List<Choice> offered = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Shape shape : shapes) {
      boolean chosen = shape.type().equals(type);
      offered.add(new Choice(shape.type(), shape.label(), chosen));
      if (!shape.entries().isEmpty()) {
        Map<String, Object> shown = chosen ? value : Map.of();
        String below = prefix + path + "." + shape.type() + ".";
        blocks.add(
            Block.group(
                "Si : " + shape.label().toLowerCase(java.util.Locale.FRENCH),
                shape.entries().stream().map(entry -> entry.show(sheet, shown, below)).toList(),
                "shape " + shape.type()));
      }
    }
    Input select =
        new Input(
            prefix + path + "/type",
            label,
            optional ? "select" : "select required",
            type,
            "",
            offered,
            Optional.empty());
    return new Block("", "", List.of(select), blocks, List.of(), "one-of");
  }

  @Override
  public void read(Sheet sheet, Map<String, Object> item, String prefix) {
    Optional<String> type = sheet.value(prefix + path + "/type");
    Map<String, Object> former = Tree.child(Tree.get(item, path).orElse(Map.of()));
    Tree.put(item, path, type.map(chosen -> shaped(sheet, former, prefix, chosen)));
  }

  /** What no field shows of the same shape stays as it is. */
  private Map<String, Object> shaped(
      Sheet sheet, Map<String, Object> former, String prefix, String type) {
    Map<String, Object> value =
        type.equals(former.get("type")) ? new LinkedHashMap<>(former) : new LinkedHashMap<>();
    value.put("type", type);
    for (Shape shape : shapes) {
      if (shape.type().equals(type)) {
        String below = prefix + path + "." + type + ".";
        shape.entries().forEach(entry -> entry.read(sheet, value, below));
      }
    }
    return value;
  }
}
