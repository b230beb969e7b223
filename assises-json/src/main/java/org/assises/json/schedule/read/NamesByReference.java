package org.assises.json.schedule.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of rooms or tracks, which events may refer to by GUID or slug (version 2). */
final class NamesByReference {
  private static final List<String> REFERENCES = List.of("guid", "slug");

  private final Map<String, String> names = new HashMap<>();

  /** Adds a room or track that the schedule describes. */
  void describe(ReadObject described) {
    ReadObject quiet = described.quiet();
    Optional<String> name = quiet.line("name");
    name.ifPresent(known -> names.put("exactly" + known, known));
    name.ifPresent(known -> names.putIfAbsent("name" + known.toLowerCase(Locale.ROOT), known));
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
      return event.line(member).map(this::resolved);
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

  /** Returns the name that a text means: a name in any case, a GUID or a slug; else the text. */
  private String resolved(String text) {
    return Stream.of(
            "exactly" + text, "name" + text.toLowerCase(Locale.ROOT), "guid" + text, "slug" + text)
        .map(names::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(text);
  }
}
