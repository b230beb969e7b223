package org.assises.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assises.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * Finds items in the previous publication. Both publications have the same order, so that the
 * wanted item is nearly always the next. An index is built only if it is not.
 */
final class Former<T> {
  private final List<T> items;
  private final Function<T, ? extends Id> id;
  private @Nullable Map<Id, Integer> positions;
  private int next;

  Former(List<T> items, Function<T, ? extends Id> id) {
    this.items = items;
    this.id = id;
  }

  /** {@return the item with that id; empty if it was not published} */
  Optional<T> find(Id wanted) {
    if (next >= items.size() || !id.apply(items.get(next)).equals(wanted)) {
      Integer there = positions().get(wanted);
      if (there == null) {
        return Optional.empty();
      }
      next = there;
    }
    return Optional.of(items.get(next++));
  }

  private Map<Id, Integer> positions() {
    Map<Id, Integer> known = positions;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < items.size(); i++) {
        known.put(id.apply(items.get(i)), i);
      }
      positions = known;
    }
    return known;
  }
}
