package org.assises.json.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;

/** The tracks that events name, each once, as themes. */
final class ReadTracks {
  private final String language;
  private final Identifiers ids = new Identifiers();
  private final Map<ThemeId, Theme> themes = new LinkedHashMap<>();

  ReadTracks(Locale language) {
    this.language = language.toLanguageTag();
  }

  ThemeId theme(String track) {
    ThemeId id = new ThemeId(ids.forName(track));
    themes.computeIfAbsent(id, unused -> Theme.of(id, Text.of(language, track)));
    return id;
  }

  List<Theme> all() {
    return List.copyOf(themes.values());
  }
}
