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
 * A choice between several shapes, which a member {@code type} distinguishes.
 *
 * @param path the path of the object in the item
 * @param label the label
 * @param optional whether the object may be missing
 * @param shapes the shapes, in the order of the choice
 */
record OneOf(String path, String label, boolean optional, List<Shape> shapes) implements Entry {

  /**
   * A shape.
   *
   * @param type the type in the document
   * @param label the label
   * @param entries the parts of the shape
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

  /** Returns an object of a shape. Members without a field are kept if the shape stays the same. */
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
