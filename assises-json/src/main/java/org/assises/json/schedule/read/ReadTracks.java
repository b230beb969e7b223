package org.assises.json.schedule.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;

/** The tracks that events name or refer to by slug, as themes. */
final class ReadTracks {
  private static final Set<String> READ = Set.of("name", "slug", "guid");

  private final String language;
  private final NamesByReference names = new NamesByReference();
  private final Identifiers ids = new Identifiers();
  private final Map<ThemeId, Theme> themes = new LinkedHashMap<>();

  /**
   * @param described the descriptions of tracks that are shared by all events
   */
  ReadTracks(Locale language, List<ReadObject> described) {
    this.language = language.toLanguageTag();
    described.forEach(this::describe);
  }

  private void describe(ReadObject track) {
    track.reportOthers(READ, "member-without-place", "thing", "theme");
    names.describe(track);
  }

  Optional<ThemeId> theme(ReadObject event) {
    return names.named(event, "track", "track-unknown").map(this::theme);
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
