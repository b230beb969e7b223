package org.assises.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.model.Id;

/**
 * The ids that arriving items have in the document, and the ids of items that stay away from it, to
 * which nothing must refer.
 */
final class Ids {
  private final Map<Id, Id> there = new HashMap<>();
  private final Set<Id> absent = new HashSet<>();

  /** Notes that what the import calls by one id is in the document by the other. */
  <I extends Id> void put(I incoming, I document) {
    there.put(incoming, document);
  }

  /** Notes that what the import calls by that id is not in the document. */
  void leaveOut(Id incoming) {
    absent.add(incoming);
  }

  /** {@return the id in the document} */
  @SuppressWarnings("unchecked") // An id is only ever replaced by one of its own type.
  <I extends Id> I of(I incoming) {
    return (I) there.getOrDefault(incoming, incoming);
  }

  /** {@return the id in the document; empty where the item stays away} */
  <I extends Id> Optional<I> of(Optional<I> incoming) {
    return incoming.filter(id -> !absent.contains(id)).map(this::of);
  }

  /** {@return the ids in the document, without those of items that stay away, each once} */
  <I extends Id> List<I> of(List<I> incoming) {
    return incoming.stream().filter(id -> !absent.contains(id)).map(this::of).distinct().toList();
  }
}
