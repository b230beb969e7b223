package org.assises.json.decidim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.json.intake.Cell;
import org.assises.json.intake.Intake;
import org.assises.json.intake.SourceRecord;
import org.assises.model.Theme;
import org.assises.model.ThemeId;

/** Reads the taxonomies, or the category, of records as themes. */
final class RecordThemes {
  private static final List<String> NAMES = List.of("taxonomies", "category");

  private final Intake intake;

  RecordThemes(Intake intake) {
    this.intake = intake;
  }

  List<ThemeId> of(SourceRecord record) {
    return NAMES.stream()
        .flatMap(name -> names(record, name))
        .flatMap(name -> intake.themes().named(name).stream())
        .map(Theme::id)
        .distinct()
        .toList();
  }

  /**
   * Returns the names in the first language that has some. Names may contain the comma that
   * separates them, so they are split only if there are as many names as ids.
   */
  private Stream<Cell> names(SourceRecord record, String name) {
    for (Locale language : intake.options().languages()) {
      String path = name + "/name/" + language.toLanguageTag();
      Optional<Cell> cell = record.cell(path);
      if (cell.isPresent()) {
        List<String> names = record.list(path);
        int ids = record.list(name + "/id").size();
        return names.size() == ids || ids == 0
            ? names.stream().map(cell.get()::with)
            : cell.stream();
      }
    }
    return Stream.of();
  }
}
