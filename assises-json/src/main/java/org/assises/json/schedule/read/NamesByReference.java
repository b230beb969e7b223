package org.assises.json.schedule.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of rooms or tracks, which events may refer to by GUID or slug (version 2). */
final class NamesByReference {
  private static final List<String> REFERENCES = List.of("guid", "slug");

  private final Map<String, String> names = new HashMap<>();

  /** Adds a room or track that the schedule describes. */
  void describe(ReadObject described) {
    ReadObject quiet = described.quiet();
    Optional<String> name = quiet.line("name");
    for (String reference : REFERENCES) {
      quiet
          .line(reference)
          .ifPresent(id -> name.ifPresent(known -> names.putIfAbsent(reference + id, known)));
    }
  }

  /**
   * Returns the name that an event states, or that of the room or track it refers to, or else the
   * slug.
   *
   * @param unknown the code to report if an object has none of these
   */
  Optional<String> named(ReadObject event, String member, String unknown) {
    Optional<ReadObject> object = event.object(member);
    if (object.isEmpty()) {
      return event.line(member);
    }
    Optional<String> name = object.get().line("name");
    for (String reference : REFERENCES) {
      Optional<String> id = object.get().line(reference);
      name = name.or(() -> id.map(known -> names.get(reference + known)));
    }
    name = name.or(() -> object.get().line("slug"));
    if (name.isEmpty() && event.says(member)) {
      event.report(member, unknown);
    }
    return name;
  }
}
