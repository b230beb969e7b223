package org.assises.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.model.Id;

/**
 * Maps ids of the import to ids of the document. Items that are not added have no id in the
 * document, and references to them are dropped.
 */
final class Ids {
  private final Map<Id, Id> there = new HashMap<>();
  private final Set<Id> absent = new HashSet<>();

  /** Maps an id of the import to an id of the document. */
  <I extends Id> void put(I incoming, I document) {
    there.put(incoming, document);
  }

  /** Marks an id of the import as not in the document. */
  void leaveOut(Id incoming) {
    absent.add(incoming);
  }

  /** {@return the id in the document} */
  @SuppressWarnings("unchecked") // An id is only ever replaced by one of its own type.
  <I extends Id> I of(I incoming) {
    return (I) there.getOrDefault(incoming, incoming);
  }

  /** {@return the id in the document; empty if the item is not added} */
  <I extends Id> Optional<I> of(Optional<I> incoming) {
    return incoming.filter(id -> !absent.contains(id)).map(this::of);
  }

  /** {@return the ids in the document, without duplicates and without items that are not added} */
  <I extends Id> List<I> of(List<I> incoming) {
    return incoming.stream().filter(id -> !absent.contains(id)).map(this::of).distinct().toList();
  }
}
