package org.assises.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assises.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * Finds items of the publication before. Both publications are in one order, so that an item is
 * nearly always the next; a table of the others is made only where it is not.
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

  /** {@return the item of that id; empty where it was not published} */
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
