package org.assises.portal.city.edit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.finding.Finding;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;
import org.assises.portal.Publications;
import org.assises.portal.page.Advice;
import org.assises.portal.page.FormPage.Block;
import org.assises.portal.page.Link;

/** The forms of the back office, over a document. */
public final class Forms {
  private final Assises assises;
  private final Map<String, Object> document;

  private Forms(Assises assises) {
    this.assises = assises;
    this.document = Tree.read(Publications.document(assises));
  }

  /** {@return the forms of a document} */
  public static Forms of(Assises assises) {
    return new Forms(assises);
  }

  /** {@return links to all lists of items} */
  public static List<Link> lists() {
    Stream<Link> kinds =
        Kinds.all().stream().map(kind -> Link.of("/mairie/" + kind.name(), kind.title()));
    return Stream.concat(kinds, Stream.of(Link.of("/mairie/importer", "Importer des propositions")))
        .toList();
  }

  /** {@return the kind with a name, as written in addresses} */
  public static Optional<Kind> kind(String name) {
    return Kinds.all().stream().filter(kind -> kind.name().equals(name)).findFirst();
  }

  /** {@return the address of the form of an item; empty if it has none} */
  public static Optional<String> editor(String list, String id) {
    return Kinds.all().stream()
        .filter(kind -> kind.list().equals(list))
        .findFirst()
        .map(kind -> "/mairie/" + kind.name() + "/" + id);
  }

  /** {@return the items of a kind, with their names} */
  public List<Named> items(Kind kind) {
    Sheet sheet = sheet(Map.of());
    return Tree.list(document, kind.list()).stream()
        .map(item -> new Named(String.valueOf(item.get("id")), sheet.name(item)))
        .toList();
  }

  /** {@return the name of an item; empty if there is no such item} */
  public Optional<String> name(Kind kind, String id) {
    return item(kind, id).map(sheet(Map.of())::name);
  }

  /** {@return the state of an item, which shows later whether somebody changed it} */
  public String state(Kind kind, String id) {
    return digest(item(kind, id).map(Object::toString).orElse(""));
  }

  /** {@return the fields of an item, or of a new one, with the findings beside them} */
  public List<Block> blocks(Kind kind, Optional<String> id, List<Finding> findings) {
    Map<String, Object> item = id.flatMap(it -> item(kind, it)).orElse(Map.of());
    String prefix = "/" + kind.list() + "/" + id.orElse("") + "/";
    return show(
        kind,
        item,
        member ->
            findings.stream()
                .filter(finding -> (finding.place() + "/").startsWith(prefix + member + "/"))
                .map(Advice::of)
                .toList());
  }

  /** {@return the result of submitting a form} */
  public Filled fill(Kind kind, Optional<String> id, Map<String, List<String>> sent) {
    Map<String, Object> changed = Tree.read(Tree.write(document));
    List<Map<String, Object>> items = Tree.list(changed, kind.list());
    int index = index(items, id.orElse(""));
    Map<String, Object> item;
    if (index < 0) {
      item = new LinkedHashMap<>(Map.of("id", kind.freshId(items)));
      items.add(item);
      index = items.size() - 1;
    } else {
      item = items.get(index);
    }
    Sheet sheet = sheet(sent);
    kind.entries().forEach(entry -> entry.read(sheet, item, ""));
    String identified = String.valueOf(item.get("id"));
    try {
      Assises read = AssisesJson.create().read(Tree.write(changed));
      return new Filled(identified, Optional.of(read), List.of(), List.of());
    } catch (InvalidInputException e) {
      String prefix = "/" + kind.list() + "/" + index + "/";
      return new Filled(
          identified,
          Optional.empty(),
          show(kind, item, member -> beside(e.problems(), prefix + member + "/")),
          elsewhere(kind, e.problems(), prefix));
    }
  }

  /** {@return the document without an item, unless something refers to it} */
  public Filled remove(Kind kind, String id) {
    Map<String, Object> changed = Tree.read(Tree.write(document));
    List<Map<String, Object>> items = Tree.list(changed, kind.list());
    int index = index(items, id);
    if (index >= 0) {
      items.remove(index);
    }
    try {
      Assises read = AssisesJson.create().read(Tree.write(changed));
      return new Filled(id, Optional.of(read), List.of(), List.of());
    } catch (InvalidInputException e) {
      return new Filled(
          id, Optional.empty(), List.of(), e.problems().stream().map(Advice::of).toList());
    }
  }

  private interface Beside {
    List<Advice> of(String member);
  }

  private List<Block> show(Kind kind, Map<String, Object> item, Beside beside) {
    Sheet sheet = sheet(Map.of());
    List<Block> blocks = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Entry entry : kind.entries()) {
      boolean first = !told.contains(entry.member());
      told.add(entry.member());
      Block block = entry.show(sheet, item, "");
      blocks.add(first ? block.with(beside.of(entry.member())) : block);
    }
    return blocks;
  }

  private static List<Advice> beside(List<Problem> problems, String prefix) {
    return problems.stream()
        .filter(problem -> (problem.place() + "/").startsWith(prefix))
        .map(Advice::of)
        .toList();
  }

  private static List<Advice> elsewhere(Kind kind, List<Problem> problems, String prefix) {
    return problems.stream()
        .filter(
            problem ->
                kind.entries().stream()
                    .noneMatch(
                        entry -> (problem.place() + "/").startsWith(prefix + entry.member() + "/")))
        .map(Advice::of)
        .toList();
  }

  private Optional<Map<String, Object>> item(Kind kind, String id) {
    List<Map<String, Object>> items = Tree.list(document, kind.list());
    int index = index(items, id);
    return index < 0 ? Optional.empty() : Optional.of(items.get(index));
  }

  private static int index(List<Map<String, Object>> items, String id) {
    for (int i = 0; i < items.size(); i++) {
      if (id.equals(items.get(i).get("id"))) {
        return i;
      }
    }
    return -1;
  }

  private Sheet sheet(Map<String, List<String>> sent) {
    List<String> languages =
        assises.languages().stream().map(java.util.Locale::toLanguageTag).toList();
    return new Sheet(document, sent, assises.zone(), languages);
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** An item and its name. */
  public record Named(String id, String name) {}

  /**
   * The result of submitting a form.
   *
   * @param id the id of the item
   * @param assises the changed document; empty if it is not valid
   * @param blocks the submitted values, with problems beside them
   * @param advice the problems that concern no field
   */
  public record Filled(
      String id, Optional<Assises> assises, List<Block> blocks, List<Advice> advice) {}
}
