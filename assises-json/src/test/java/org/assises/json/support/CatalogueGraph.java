package org.assises.json.support;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The nodes of a JSON-LD document. Supports what catalogues use: terms and prefixes of the
 * document's own context, language maps, typed values and nested nodes.
 */
final class CatalogueGraph {
  /** A value of a property: a literal with the name of its type, or a node. */
  record Value(boolean isNode, List<String> types, String text) {}

  /**
   * A node.
   *
   * @param types the full names of its classes
   * @param properties the values of its properties, by the full names of the properties
   */
  record Node(List<String> types, Map<String, List<Value>> properties) {
    List<Value> values(String property) {
      return properties.getOrDefault(property, List.of());
    }
  }

  private final JsonObject context;
  private final List<Node> nodes = new ArrayList<>();

  private CatalogueGraph(JsonObject context) {
    this.context = context;
  }

  static List<Node> of(JsonObject document) {
    CatalogueGraph graph = new CatalogueGraph(document.getJsonObject("@context"));
    graph.add(document);
    return graph.nodes;
  }

  private void add(JsonObject json) {
    Map<String, List<Value>> properties = new LinkedHashMap<>();
    json.forEach(
        (name, value) -> {
          if (!name.startsWith("@")) {
            properties.put(full(name), values(name, value));
          }
        });
    nodes.add(new Node(types(json), properties));
  }

  private List<Value> values(String name, JsonValue value) {
    if (isByLanguage(name)) {
      return value.asJsonObject().values().stream()
          .flatMap(CatalogueGraph::each)
          .map(text -> new Value(false, List.of("rdf:langString"), text.toString()))
          .toList();
    }
    return each(value).map(this::value).toList();
  }

  private static Stream<JsonValue> each(JsonValue value) {
    return value instanceof JsonArray array ? array.stream() : Stream.of(value);
  }

  private Value value(JsonValue value) {
    if (!(value instanceof JsonObject object)) {
      return new Value(false, List.of(full("xsd:string")), value.toString());
    }
    if (object.containsKey("@value")) {
      return new Value(false, types(object), object.getString("@value"));
    }
    add(object);
    return new Value(true, types(object), object.getString("@id", ""));
  }

  private boolean isByLanguage(String term) {
    return context.get(term) instanceof JsonObject term1
        && "@language".equals(term1.getString("@container", ""));
  }

  private List<String> types(JsonObject node) {
    return node.containsKey("@type")
        ? each(node.get("@type")).map(type -> full(((JsonString) type).getString())).toList()
        : List.of();
  }

  /** {@return the full name of a term, or of a name with a prefix} */
  private String full(String name) {
    JsonValue meaning = context.get(name);
    if (meaning instanceof JsonObject term) {
      return full(term.getString("@id"));
    }
    if (meaning instanceof JsonString other) {
      return full(other.getString());
    }
    int colon = name.indexOf(':');
    return colon > 0 && context.get(name.substring(0, colon)) instanceof JsonString prefix
        ? prefix.getString() + name.substring(colon + 1)
        : name;
  }
}
