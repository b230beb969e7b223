package org.assises.portal.city.edit;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.portal.page.Choice;

/**
 * The document and the submitted values of a form.
 *
 * @param document the whole document, for choices
 * @param sent the submitted values by field name
 * @param zone the time zone of the hours
 */
record Sheet(
    Map<String, Object> document,
    Map<String, List<String>> sent,
    ZoneId zone,
    List<String> languages) {

  /** {@return the submitted value of a field; empty if it is missing or blank} */
  Optional<String> value(String name) {
    return sent.getOrDefault(name, List.of()).stream()
        .findFirst()
        .map(it -> it.replace("\r\n", "\n").strip())
        .filter(it -> !it.isEmpty());
  }

  /** {@return all submitted values of a field} */
  List<String> values(String name) {
    return sent.getOrDefault(name, List.of()).stream().filter(it -> !it.isBlank()).toList();
  }

  /** {@return the items of a list in the document as choices} */
  List<Choice> items(String list) {
    return Tree.list(document, list).stream()
        .map(item -> new Choice(String.valueOf(item.get("id")), name(item), false))
        .toList();
  }

  /** {@return whether anything in the document has that id} */
  boolean hasId(String id) {
    return hasId(document, id);
  }

  private static boolean hasId(Object value, String id) {
    if (value instanceof Map<?, ?> map) {
      return id.equals(map.get("id")) || map.values().stream().anyMatch(it -> hasId(it, id));
    }
    return value instanceof List<?> list && list.stream().anyMatch(it -> hasId(it, id));
  }

  /** {@return the functions of all speakers as choices} */
  List<Choice> mandates() {
    return Tree.list(document, "speakers").stream()
        .flatMap(
            speaker ->
                speaker.containsKey("mandates")
                    ? Tree.list(speaker, "mandates").stream()
                        .map(
                            mandate ->
                                new Choice(
                                    String.valueOf(mandate.get("id")),
                                    name(speaker) + " : " + name(mandate),
                                    false))
                    : Stream.<Choice>empty())
        .toList();
  }

  /** {@return the name of an item for a choice; for an edition, with its year} */
  String name(Map<String, Object> item) {
    String name = called(item);
    String year =
        Tree.get(item, "startDate/value").map(it -> it.toString().split("-", 2)[0]).orElse("");
    return name.contains(year) ? name : name + " (" + year + ")";
  }

  private String called(Map<String, Object> item) {
    for (String path :
        List.of("title/value", "title", "name/value", "name", "statement", "function")) {
      Optional<Object> found = Tree.get(item, path);
      if (found.isPresent() && found.get() instanceof String line) {
        return line;
      }
      if (found.isPresent()) {
        Map<String, Object> text = Tree.child(found.get());
        Optional<Object> said =
            languages.stream().map(text::get).filter(java.util.Objects::nonNull).findFirst();
        if (said.isPresent()) {
          return said.get().toString();
        }
      }
    }
    return String.valueOf(item.get("id"));
  }
}
