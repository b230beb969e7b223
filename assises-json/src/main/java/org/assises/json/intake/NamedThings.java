package org.assises.json.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.assises.input.IdText;

/**
 * Finds or creates items that a source identifies by name only, such as themes. Different spellings
 * of a name lead to the same item, and items that the assises already has are found by their names.
 *
 * @param <T> the type of the items
 */
public final class NamedThings<T> {
  private final String prefix;
  private final BiFunction<String, String, T> make;
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
  public NamedThings(String prefix, BiFunction<String, String, T> make) {
    this.prefix = prefix;
    this.make = make;
  }

  /** Adds an item that already exists. */
  public void know(String name, String id, T thing) {
    byName.putIfAbsent(FoldedName.of(name), thing);
    ids.add(id);
  }

  /**
   * {@return the item of that name, created if necessary; empty if no id can be made from the name}
   *
   * @param otherSpelling receives the folded name if it was spelled differently before
   */
  public Optional<T> named(String name, Consumer<String> otherSpelling) {
    String key = FoldedName.of(name);
    T known = byName.get(key);
    if (known == null) {
      return made(name, key);
    }
    String before = spelling.get(key);
    if (before != null && !before.equals(name)) {
      otherSpelling.accept(key);
    }
    return Optional.of(known);
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
      free = id.substring(0, Math.min(id.length(), 64 - number.length())) + number;
    }
    return free;
  }
}
