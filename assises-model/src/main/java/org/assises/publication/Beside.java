package org.assises.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Id;

/**
 * The values of other items that an item shows, such as the name of its place. If only these differ
 * between two publications, the item is affected by the other item.
 */
final class Beside {
  private final List<Entry> entries = new ArrayList<>();

  /**
   * The values of another item.
   *
   * @param item the other item
   * @param shown its values, in a fixed order
   */
  private record Entry(Id item, List<?> shown) {}

  /** Adds values of another item. */
  void add(Id item, Object... shown) {
    entries.add(new Entry(item, Arrays.asList(shown)));
  }

  /**
   * {@return the item whose values differ from before; empty if all values are the same}
   *
   * @param otherwise the item to return if the values come from other items than before
   */
  Optional<Id> differsBy(Beside before, Id otherwise) {
    if (entries.equals(before.entries)) {
      return Optional.empty();
    }
    Map<Id, List<List<?>>> was = before.byItem();
    for (Map.Entry<Id, List<List<?>>> is : byItem().entrySet()) {
      List<List<?>> former = was.get(is.getKey());
      if (former != null && !former.equals(is.getValue())) {
        return Optional.of(is.getKey());
      }
    }
    return Optional.of(otherwise);
  }

  private Map<Id, List<List<?>>> byItem() {
    Map<Id, List<List<?>>> shown = new LinkedHashMap<>();
    for (Entry entry : entries) {
      shown.computeIfAbsent(entry.item(), item -> new ArrayList<>()).add(entry.shown());
    }
    return shown;
  }
}
