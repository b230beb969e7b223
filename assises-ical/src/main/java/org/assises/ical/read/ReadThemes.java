package org.assises.ical.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;

/** Collects the themes that calendars name in CATEGORIES, each once, at most 10,000. */
final class ReadThemes {
  private static final int MOST = 10_000;

  private final IdMaker ids = new IdMaker();
  private final Map<ThemeId, Theme> themes = new LinkedHashMap<>();

  List<Theme> all() {
    return new ArrayList<>(themes.values());
  }

  /** Returns the id of the theme with this name; empty if there are already 10,000 themes. */
  Optional<ThemeId> named(String language, String name) {
    return themes.size() < MOST
        ? add(new ThemeId(ids.forName(name)), language, name)
        : Optional.empty();
  }

  /** Returns the id, after adding the theme; empty if there are already 10,000 others. */
  Optional<ThemeId> add(ThemeId id, String language, String name) {
    if (themes.size() < MOST) {
      themes.computeIfAbsent(id, unused -> Theme.of(id, Text.of(language, name)));
    }
    return Optional.of(id).filter(themes::containsKey);
  }
}
