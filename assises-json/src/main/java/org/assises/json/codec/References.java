package org.assises.json.codec;

import jakarta.json.stream.JsonLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assises.model.Id;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/** The ids that a document gives, and those it refers to, with their places. */
final class References {
  private final Map<IdCodec<?>, Map<String, Id>> given = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private boolean collected;

  private record Reference(IdCodec<?> kind, String id, Path path, JsonLocation at) {}

  /** Collects from here on: what is read is complete in itself. */
  void collect() {
    collected = true;
  }

  /** Notes that the id stood on is that of a thing; a problem if another has it. */
  void give(IdCodec<?> kind, Id id, Reading in) {
    if (collected
        && given.computeIfAbsent(kind, k -> new HashMap<>()).putIfAbsent(id.value(), id) != null) {
      in.problem(Message.of("id-repeated", "kind", kind.kind()));
    }
  }

  /** {@return the id of a thing, as it was given before; null if it was not} */
  @Nullable Id find(IdCodec<?> kind, String id) {
    return given.getOrDefault(kind, Map.of()).get(id);
  }

  /** Notes that the id stood on refers to a thing that was not given yet. */
  void refer(IdCodec<?> kind, String id, Reading in) {
    if (collected) {
      references.add(new Reference(kind, id, in.path(), in.location()));
    }
  }

  /** Notes a problem for each reference to what is not there. */
  void check(Problems problems) {
    for (Reference reference : references) {
      Set<String> there = given.getOrDefault(reference.kind(), Map.of()).keySet();
      if (!there.contains(reference.id())) {
        Message message = Message.of("id-unknown", "kind", reference.kind().kind());
        problems.add(
            reference.path().pointer(),
            reference.at(),
            Suggestion.in(message, reference.id(), there));
      }
    }
  }
}
