package org.assises.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.model.Organization;

/**
 * What an item shows of other items: the name of its place, the title of its edition. Where it
 * differs though the item's own facts do not, the item is affected by the other.
 */
final class Beside {
  private final List<Entry> entries = new ArrayList<>();

  /**
   * What is shown of another item.
   *
   * @param item the other item
   * @param shown its values, in one order
   */
  private record Entry(Id item, List<?> shown) {}

  /** Adds what is shown of an item. */
  Beside add(Id item, Object... shown) {
    entries.add(new Entry(item, Arrays.asList(shown)));
    return this;
  }

  /** Adds what is shown of a body, with the name of what it is part of. */
  Beside add(Organization body, Assises assises) {
    return add(
        body.id(),
        body.name(),
        body.siren(),
        body.page(),
        body.partOf().map(whole -> assises.organization(whole).name()));
  }

  /**
   * {@return the item by which something else is shown; empty where the same is shown}
   *
   * @param otherwise the cause where something is shown of other items than before
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
