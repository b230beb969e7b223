package org.assises.json.codec;

import jakarta.json.stream.JsonLocation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assises.json.wording.JsonMessages;
import org.assises.model.Id;
import org.assises.model.ItemKind;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/** The ids that a document defines, and those that it refers to, with their locations. */
final class References {
  private final Map<ItemKind, Map<String, Id>> given = new EnumMap<>(ItemKind.class);
  private final List<Reference> references = new ArrayList<>();
  private boolean collected;

  private record Reference(IdCodec<?> codec, String id, String pointer, JsonLocation at) {}

  /** Starts to collect ids, for an object that must define every id that it refers to. */
  void collect() {
    collected = true;
  }

  /** Adds the id of an item, or a problem if another item has it. */
  void give(IdCodec<?> codec, Id id, Reading in) {
    if (collected
        && given.computeIfAbsent(codec.kind(), k -> new HashMap<>()).putIfAbsent(id.value(), id)
            != null) {
      in.problem(JsonMessages.of("id-repeated", "kind", codec.name()));
    }
  }

  /** Returns the id of an item that was already read; null if there is none. */
  @Nullable Id find(IdCodec<?> codec, String id) {
    return given(codec).get(id);
  }

  private Map<String, Id> given(IdCodec<?> codec) {
    return given.getOrDefault(codec.kind(), Map.of());
  }

  /** Adds a reference to an item that was not read yet. */
  void refer(IdCodec<?> codec, String id, Reading in) {
    if (collected) {
      references.add(new Reference(codec, id, in.pointer(), in.location()));
    }
  }

  /** Adds a problem for each reference to an item that does not exist. */
  void check(Problems problems) {
    for (Reference reference : references) {
      Set<String> there = given(reference.codec()).keySet();
      if (!there.contains(reference.id())) {
        Message message = JsonMessages.of("id-unknown", "kind", reference.codec().name());
        problems.add(
            reference.pointer(), reference.at(), Suggestion.in(message, reference.id(), there));
      }
    }
  }
}
