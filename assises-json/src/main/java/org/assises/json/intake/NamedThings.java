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

/**
 * Things that a source tells by their names alone, such as themes: each is one, however its name is
 * written, and those that the assises has already are found by their names.
 *
 * @param <T> the thing
 */
public final class NamedThings<T> {
  private final String prefix;
  private final BiFunction<String, String, T> make;
  private final Map<String, T> byName = new HashMap<>();
  private final Map<String, String> spelling = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final List<T> made = new ArrayList<>();

  /**
   * Knows nothing yet.
   *
   * @param prefix of the ids of things that are made
   * @param make makes a thing of an id and a name
   */
  public NamedThings(String prefix, BiFunction<String, String, T> make) {
    this.prefix = prefix;
    this.make = make;
  }

  /** Remembers a thing that is there already. */
  public void know(String name, String id, T thing) {
    byName.putIfAbsent(FoldedName.of(name), thing);
    ids.add(id);
  }

  /**
   * {@return the thing of that name; empty where no id can be made of the name}
   *
   * @param otherSpelling is told where the name was written in another way before
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

  /** {@return the things that were not there, in the order in which they were named} */
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
