package org.assises.json.decidim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assises.json.intake.CellText;
import org.assises.json.intake.Losses;
import org.assises.json.intake.NamedThings;
import org.assises.json.intake.SourceRecord;
import org.assises.model.Theme;
import org.assises.model.ThemeId;

/** Reads the taxonomies, or the category, of records as themes. */
final class RecordThemes {
  private static final List<String> NAMES = List.of("taxonomies", "category");

  private final NamedThings<Theme> themes;
  private final List<Locale> languages;
  private final CellText texts;
  private final Losses losses;

  RecordThemes(NamedThings<Theme> themes, List<Locale> languages, CellText texts, Losses losses) {
    this.themes = themes;
    this.languages = languages;
    this.texts = texts;
    this.losses = losses;
  }

  List<Theme> made() {
    return themes.made();
  }

  List<ThemeId> of(SourceRecord record) {
    Set<ThemeId> found = new LinkedHashSet<>();
    for (String name : NAMES) {
      for (Locale language : languages) {
        String path = name + "/name/" + language.toLanguageTag();
        if (record.value(path).isPresent()) {
          names(record, name, path).forEach(text -> add(record, path, text, found));
          break;
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * Returns the names in a cell. Names may contain the comma that separates them, so they are split
   * only if there are as many names as ids.
   */
  private static List<String> names(SourceRecord record, String name, String path) {
    List<String> names = new ArrayList<>(record.list(path));
    int ids = record.list(name + "/id").size();
    return names.size() == ids || ids == 0 ? names : record.value(path).stream().toList();
  }

  private void add(SourceRecord record, String path, String text, Set<ThemeId> found) {
    texts
        .title(record.line(), record.place(path), text)
        .map(name -> name.byLanguage().values().iterator().next())
        .flatMap(
            name ->
                themes.named(
                    name,
                    key -> losses.counted(record.line(), record.place(path), key, "cell-spelling")))
        .ifPresent(theme -> found.add(theme.id()));
  }
}
