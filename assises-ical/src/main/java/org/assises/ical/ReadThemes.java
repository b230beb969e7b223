package org.assises.ical;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;

/** The themes that calendars name in CATEGORIES, each once. */
final class ReadThemes {
  private final IdMaker ids = new IdMaker();
  private final Map<ThemeId, Theme> themes = new LinkedHashMap<>();

  List<Theme> all() {
    return new ArrayList<>(themes.values());
  }

  ThemeId named(String language, String name) {
    return add(new ThemeId(ids.forName(name)), language, name);
  }

  ThemeId add(ThemeId id, String language, String name) {
    themes.computeIfAbsent(id, unused -> Theme.of(id, Text.of(language, name)));
    return id;
  }
}
