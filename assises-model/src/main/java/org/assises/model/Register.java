package org.assises.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** Things of one kind by their ids, in the city's order. */
final class Register<I extends Id, T> {
  private final String kind;
  private final Map<I, T> byId = new LinkedHashMap<>();

  Register(String kind, Collection<T> things, Function<T, I> id, List<String> problems) {
    this.kind = kind;
    for (T thing : things) {
      if (byId.put(id.apply(thing), thing) != null) {
        problems.add("there are two of the " + kind + " " + id.apply(thing).value());
      }
    }
  }

  boolean has(I id) {
    return byId.containsKey(id);
  }

  Optional<T> find(I id) {
    return Optional.ofNullable(byId.get(id));
  }

  T get(I id) {
    T thing = byId.get(id);
    if (thing == null) {
      throw new NoSuchElementException("there is no " + kind + " " + id.value());
    }
    return thing;
  }

  String kind() {
    return kind;
  }
}
