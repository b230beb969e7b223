package org.assises.json.schedule.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;

/** The tracks that events name, or point to by their slug, each once, as themes. */
final class ReadTracks {
  private static final Set<String> READ = Set.of("name", "slug", "guid");

  private final String language;
  private final Map<String, String> bySlug = new HashMap<>();
  private final Identifiers ids = new Identifiers();
  private final Map<ThemeId, Theme> themes = new LinkedHashMap<>();

  /**
   * @param described what the schedule says of its tracks in one place
   */
  ReadTracks(Locale language, List<ReadObject> described) {
    this.language = language.toLanguageTag();
    described.forEach(this::describe);
  }

  private void describe(ReadObject track) {
    track.reportOthers(READ, "member-without-place", "thing", "theme");
    Optional<String> slug = track.line("slug");
    track.line("name").ifPresent(name -> slug.ifPresent(known -> bySlug.put(known, name)));
  }

  Optional<ThemeId> theme(ReadObject event) {
    Optional<ReadObject> pointer = event.object("track");
    Optional<String> name = pointer.isEmpty() ? event.line("track") : named(pointer.get());
    return name.map(this::theme);
  }

  private Optional<String> named(ReadObject track) {
    Optional<String> slug = track.line("slug");
    return track.line("name").or(() -> slug.map(known -> bySlug.getOrDefault(known, known)));
  }

  private ThemeId theme(String track) {
    ThemeId id = new ThemeId(ids.forName(track));
    themes.computeIfAbsent(id, unused -> Theme.of(id, Text.of(language, track)));
    return id;
  }

  List<Theme> all() {
    return List.copyOf(themes.values());
  }
}
