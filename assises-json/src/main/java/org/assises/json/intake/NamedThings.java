package org.assises.json.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.assises.input.IdText;
import org.assises.model.Id;
import org.assises.model.Text;

/**
 * Finds or creates items that a source identifies by name only, such as themes. Different spellings
 * of a name lead to the same item, and items that the assises already has are found by their names.
 *
 * @param <T> the type of the items
 */
public final class NamedThings<T> {
  private final String prefix;
  private final BiFunction<String, String, T> make;
  private final Intake intake;
  private final Map<String, T> byName = new HashMap<>();
  private final Map<String, String> spelling = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final List<T> made = new ArrayList<>();

  /**
   * Creates a collection without items.
   *
   * @param prefix the prefix of the ids of new items
   * @param make creates an item from an id and a name
   */
  public NamedThings(String prefix, BiFunction<String, String, T> make, Intake intake) {
    this.prefix = prefix;
    this.make = make;
    this.intake = intake;
  }

  /** Adds an item that already exists. */
  void know(Text names, Id id, T thing) {
    names.byLanguage().values().forEach(name -> byName.putIfAbsent(FoldedName.of(name), thing));
    ids.add(id.value());
  }

  /**
   * {@return the item that a cell names, created if necessary; empty if no id can be made from the
   * name} A name that was spelled differently before is reported.
   */
  public Optional<T> named(Cell cell) {
    Optional<String> name = intake.texts().line(cell);
    name.filter(this::isSpelledDifferently)
        .map(FoldedName::of)
        .ifPresent(key -> intake.losses().counted(cell, key, "cell-spelling"));
    return name.flatMap(this::named);
  }

  private boolean isSpelledDifferently(String name) {
    String before = spelling.get(FoldedName.of(name));
    return before != null && !before.equals(name);
  }

  /**
   * {@return the item of that name, created if necessary; empty if no id can be made from the name}
   */
  public Optional<T> named(String name) {
    String key = FoldedName.of(name);
    T known = byName.get(key);
    return known == null ? made(name, key) : Optional.of(known);
  }

  /** {@return the new items, in the order in which they were first named} */
  public List<T> made() {
    return List.copyOf(made);
  }

  private Optional<T> made(String name, String key) {
    return IdText.ofName(prefix, name)
        .map(
            id -> {
              T thing = make.apply(free(id), name);
              byName.put(key, thing);
              spelling.put(key, name);
              made.add(thing);
              return thing;
            });
  }

  private String free(String id) {
    String free = id;
    for (int n = 2; !ids.add(free); n++) {
      String number = "-" + n;
      free = id.substring(0, Math.min(id.length(), Id.LONGEST - number.length())) + number;
    }
    return free;
  }
}
