package org.assises.portal.city.edit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document as mutable maps, lists, strings, integers and booleans. */
final class Tree {
  private Tree() {}

  static Map<String, Object> read(byte[] document) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(document))) {
      return object(reader.readObject());
    }
  }

  static byte[] write(Map<String, Object> tree) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonWriter writer = Json.createWriter(out)) {
      writer.writeObject(json(tree).asJsonObject());
    }
    return out.toByteArray();
  }

  /** {@return the objects in a member; empty if the member is missing} */
  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> list(Map<String, Object> tree, String member) {
    return (List<Map<String, Object>>) tree.computeIfAbsent(member, name -> new ArrayList<>());
  }

  /** {@return the value at a path of members, such as {@code name/value}} */
  static Optional<Object> get(Map<String, Object> tree, String path) {
    int slash = path.indexOf('/');
    Object member = tree.get(slash < 0 ? path : path.substring(0, slash));
    return slash < 0 ? Optional.ofNullable(member) : get(child(member), path.substring(slash + 1));
  }

  /**
   * Sets the value at a path of members. An empty value removes it, together with parents that
   * become empty.
   */
  static void put(Map<String, Object> tree, String path, Optional<?> value) {
    int slash = path.indexOf('/');
    if (slash < 0) {
      value.ifPresentOrElse(it -> tree.put(path, it), () -> tree.remove(path));
      return;
    }
    String member = path.substring(0, slash);
    Map<String, Object> below = new LinkedHashMap<>(child(tree.get(member)));
    put(below, path.substring(slash + 1), value);
    put(tree, member, below.isEmpty() ? Optional.empty() : Optional.of(below));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> child(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  private static Map<String, Object> object(JsonObject object) {
    Map<String, Object> tree = new LinkedHashMap<>();
    object.forEach((name, value) -> tree.put(name, value(value)));
    return tree;
  }

  private static Object value(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> object(value.asJsonObject());
      case ARRAY -> list(value.asJsonArray());
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> ((JsonNumber) value).bigDecimalValue();
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> throw new IllegalArgumentException("our documents have no null");
    };
  }

  private static List<Object> list(JsonArray array) {
    List<Object> list = new ArrayList<>();
    array.forEach(value -> list.add(value(value)));
    return list;
  }

  private static JsonValue json(Object value) {
    if (value instanceof Map<?, ?> map) {
      JsonObjectBuilder object = Json.createObjectBuilder();
      map.forEach((name, member) -> object.add(String.valueOf(name), json(member)));
      return object.build();
    }
    if (value instanceof List<?> list) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      list.forEach(item -> array.add(json(item)));
      return array.build();
    }
    if (value instanceof Boolean truth) {
      return truth ? JsonValue.TRUE : JsonValue.FALSE;
    }
    return value instanceof java.math.BigDecimal number
        ? Json.createValue(number)
        : Json.createValue(value.toString());
  }
}
