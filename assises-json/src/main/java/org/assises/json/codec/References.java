package org.assises.json.codec;

import jakarta.json.stream.JsonLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids that a document gives, and those it refers to, with their places. */
final class References {
  private final Map<IdCodec<?>, Set<String>> given = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private boolean collected;

  private record Reference(IdCodec<?> kind, String id, Path path, JsonLocation at) {}

  /** Collects from here on: what is read is complete in itself. */
  void collect() {
    collected = true;
  }

  /** Notes that the id stood on is that of a thing; a problem if another has it. */
  void give(IdCodec<?> kind, String id, Reading in) {
    if (collected && !given.computeIfAbsent(kind, k -> new HashSet<>()).add(id)) {
      in.problem("another " + kind.kind() + " has this id");
    }
  }

  /**
   * Notes that the id stood on refers to a thing, given before it or after; the place is kept only
   * where it was not given before.
   */
  void refer(IdCodec<?> kind, String id, Reading in) {
    if (collected && !given.getOrDefault(kind, Set.of()).contains(id)) {
      references.add(new Reference(kind, id, in.path(), in.location()));
    }
  }

  /** Notes a problem for each reference to what is not there. */
  void check(Problems problems) {
    for (Reference reference : references) {
      Set<String> there = given.getOrDefault(reference.kind(), Set.of());
      if (!there.contains(reference.id())) {
        String message = "there is no " + reference.kind().kind() + " of this id";
        String suggestion = Suggestion.of(reference.id(), there);
        problems.add(reference.path().pointer(), reference.at(), message + suggestion);
      }
    }
  }
}
