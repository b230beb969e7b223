package org.assises.json.schedule.read;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.input.PlainText;
import org.assises.input.Problem;
import org.assises.json.wording.JsonMessages;
import org.assises.json.wording.PointerName;
import org.assises.screening.SuspiciousCharacters;

/**
 * An object of a schedule, read leniently. Values that are null, blank or of an unexpected type
 * count as absent; unexpected types are reported with their place.
 */
final class ReadObject {
  private final Map<String, JsonValue> json;
  private final String place;
  private final boolean isString;
  private final List<Problem> losses;

  ReadObject(JsonObject json, String place, List<Problem> losses) {
    this(json, place, false, losses);
  }

  private ReadObject(
      Map<String, JsonValue> json, String place, boolean isString, List<Problem> losses) {
    this.json = json;
    this.place = place;
    this.isString = isString;
    this.losses = losses;
  }

  /** {@return the same object without reports} */
  ReadObject quiet() {
    return new ReadObject(json, place, isString, new ArrayList<>());
  }

  Set<String> names() {
    return json.keySet();
  }

  public void report(String name, String code, Object... parameters) {
    String where = name.isEmpty() || isString ? place : inside(name);
    losses.add(new Problem(where, 0, 0, JsonMessages.of(code, parameters)));
  }

  /** Reports each member that has a value but is not read. */
  void reportOthers(Set<String> read, String code, Object... parameters) {
    for (String name : names()) {
      if (!read.contains(name) && says(name)) {
        report(name, code, parameters);
      }
    }
  }

  private String inside(String name) {
    return place + "/" + PointerName.of(name);
  }

  private JsonValue value(String name) {
    JsonValue value = json.get(name);
    return value == null ? JsonValue.NULL : value;
  }

  /**
   * {@return whether a member has a value other than null, false, a blank string, or an empty
   * object or array}
   */
  boolean says(String name) {
    JsonValue value = value(name);
    return switch (value.getValueType()) {
      case NULL, FALSE -> false;
      case STRING -> !((JsonString) value).getString().isBlank();
      case ARRAY -> !value.asJsonArray().isEmpty();
      case OBJECT -> !value.asJsonObject().isEmpty();
      case NUMBER, TRUE -> true;
    };
  }

  /**
   * {@return the text on one or more lines, without markup; a number as it is written; empty if
   * absent}
   */
  Optional<String> text(String name) {
    JsonValue value = value(name);
    if (value instanceof JsonNumber number) {
      return Optional.of(number.toString());
    }
    if (value instanceof JsonString string) {
      return Optional.of(PlainText.of(open(name, string.getString())))
          .filter(text -> !text.isEmpty());
    }
    if (says(name)) {
      report(name, "string-expected");
    }
    return Optional.empty();
  }

  private String open(String name, String text) {
    String open = SuspiciousCharacters.withoutDeceiving(text);
    if (!open.equals(text)) {
      report(name, "characters-left-out");
    }
    return open;
  }

  public Optional<String> line(String name) {
    return text(name).map(text -> text.replaceAll("\\s+", " "));
  }

  /** {@return the first of the members that is present, on one line; empty if none is} */
  Optional<String> firstLine(String... names) {
    for (String name : names) {
      Optional<String> line = line(name);
      if (line.isPresent()) {
        return line;
      }
    }
    return Optional.empty();
  }

  Optional<ReadObject> object(String name) {
    return value(name) instanceof JsonObject object
        ? Optional.of(new ReadObject(object, inside(name), losses))
        : Optional.empty();
  }

  /** {@return whether a member is an array} */
  boolean isArray(String name) {
    return value(name) instanceof JsonArray;
  }

  /** {@return the objects of an array; other values are reported} */
  List<ReadObject> objects(String name) {
    return objects(name, Optional.empty());
  }

  /**
   * {@return the objects of an array; a string is read as an object with that string as the given
   * member}
   */
  List<ReadObject> objects(String name, String member) {
    return objects(name, Optional.of(member));
  }

  private List<ReadObject> objects(String name, Optional<String> member) {
    List<ReadObject> objects = new ArrayList<>();
    if (value(name) instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        String where = inside(name) + "/" + i;
        if (array.get(i) instanceof JsonObject object) {
          objects.add(new ReadObject(object, where, losses));
        } else if (array.get(i) instanceof JsonString text && member.isPresent()) {
          objects.add(new ReadObject(Map.of(member.get(), text), where, true, losses));
        } else {
          report(name, "item-not-an-object", "index", i);
        }
      }
    } else if (says(name)) {
      report(name, "array-expected");
    }
    return objects;
  }
}
