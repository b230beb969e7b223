package org.assises.portal.city.edit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assises.portal.page.Choice;
import org.assises.portal.page.FormPage.Block;
import org.assises.portal.page.FormPage.Input;

/**
 * One field for one value.
 *
 * @param path the path of the value in the item, such as {@code name/basis/given}
 * @param label the label
 * @param type the type of the input, such as {@code date}
 * @param hint an explanation; empty for none
 * @param choices the choices; empty if the value is typed
 * @param otherwise the default of a missing value; empty for none
 */
record Simple(
    String path,
    String label,
    String type,
    String hint,
    Function<Sheet, List<Choice>> choices,
    String otherwise)
    implements Entry {

  static Simple line(String path, String label) {
    return new Simple(path, label, "text", "", sheet -> List.of(), "");
  }

  static Simple of(String path, String label, String type) {
    return new Simple(path, label, type, "", sheet -> List.of(), "");
  }

  static Simple date(String path, String label) {
    return of(path, label, "date");
  }

  static Simple moment(String path, String label) {
    return of(path, label, "datetime-local");
  }

  static Simple number(String path, String label) {
    return of(path, label, "number");
  }

  static Simple flag(String path, String label) {
    return of(path, label, "checkbox");
  }

  static Simple choice(String path, String label, List<Choice> choices) {
    return new Simple(path, label, "select", "", sheet -> choices, "");
  }

  /** A reference to an item of one of the document's lists. */
  static Simple reference(String path, String label, String list) {
    return new Simple(path, label, "select", "", sheet -> sheet.items(list), "");
  }

  /** References to items of one of the document's lists. */
  static Simple references(String path, String label, String list) {
    return new Simple(path, label, "checks", "", sheet -> sheet.items(list), "");
  }

  static Simple choices(String path, String label, List<Choice> choices) {
    return new Simple(path, label, "checks", "", sheet -> choices, "");
  }

  Simple hint(String more) {
    return new Simple(path, label, type, more, choices, otherwise);
  }

  /** Returns this field with a default. */
  Simple otherwise(String value) {
    return new Simple(path, label, "select required", hint, choices, value);
  }

  @Override
  public String member() {
    return path.replaceFirst("/.*", "");
  }

  @Override
  public Block show(Sheet sheet, Map<String, Object> item, String prefix) {
    Optional<Object> value = Tree.get(item, path);
    List<String> values = new ArrayList<>();
    value.ifPresent(
        it -> {
          if (it instanceof List<?> list) {
            list.forEach(each -> values.add(each.toString()));
          } else {
            values.add(shown(sheet, it.toString()));
          }
        });
    if (values.isEmpty() && !otherwise.isEmpty()) {
      values.add(otherwise);
    }
    List<Choice> offered =
        choices.apply(sheet).stream()
            .map(it -> new Choice(it.value(), it.text(), values.contains(it.value())))
            .toList();
    String first = values.isEmpty() ? "" : values.get(0);
    return Block.of(new Input(prefix + path, label, type, first, hint, offered, Optional.empty()));
  }

  @Override
  public void read(Sheet sheet, Map<String, Object> item, String prefix) {
    String name = prefix + path;
    if (type.equals("checks")) {
      List<String> values = sheet.values(name);
      Tree.put(item, path, values.isEmpty() ? Optional.empty() : Optional.of(values));
    } else {
      Tree.put(item, path, sheet.value(name).map(value -> kept(sheet, value)));
    }
  }

  private String shown(Sheet sheet, String value) {
    if (!type.equals("datetime-local")) {
      return value;
    }
    try {
      return OffsetDateTime.parse(value)
          .atZoneSameInstant(sheet.zone())
          .toLocalDateTime()
          .toString();
    } catch (DateTimeException e) {
      return value;
    }
  }

  private Object kept(Sheet sheet, String value) {
    return switch (type) {
      case "number" -> value.matches("[0-9]{1,9}([.][0-9]{1,2})?") ? new BigDecimal(value) : value;
      case "checkbox" -> true;
      case "datetime-local" -> instant(sheet, value);
      default -> value;
    };
  }

  /**
   * Adds the offset of the zone. Invalid times are left as they are, since the strict reader
   * reports them.
   */
  private static String instant(Sheet sheet, String value) {
    try {
      String time = LocalDateTime.parse(value).atZone(sheet.zone()).toOffsetDateTime().toString();
      return time.replaceFirst("(T[0-9]{2}:[0-9]{2})([+Z-])", "$1:00$2");
    } catch (DateTimeException e) {
      return value;
    }
  }
}
