package org.assises.json.decidim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.assises.json.intake.CellText;
import org.assises.json.intake.Losses;
import org.assises.model.Text;

/** Texts of records in the languages of the assises; what a machine translated is never read. */
final class LocalText {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final List<Locale> languages;
  private final CellText texts;
  private final CustomFields fields;
  private final Losses losses;

  LocalText(List<Locale> languages, CellText texts, CustomFields fields, Losses losses) {
    this.languages = languages;
    this.texts = texts;
    this.fields = fields;
    this.losses = losses;
  }

  Optional<Text> text(SourceRecord record, String name) {
    return read(record, name, text -> text);
  }

  Optional<Text> title(SourceRecord record, String name) {
    return read(record, name, text -> BLANKS.matcher(text).replaceAll(" "));
  }

  private Optional<Text> read(SourceRecord record, String name, Function<String, String> shape) {
    Map<String, String> found = new TreeMap<>();
    for (Locale language : languages) {
      String tag = language.toLanguageTag();
      plain(record, name + "/" + tag).ifPresent(text -> found.put(tag, shape.apply(text)));
    }
    if (found.isEmpty()) {
      String first = languages.get(0).toLanguageTag();
      plain(record, name).ifPresent(text -> found.put(first, shape.apply(text)));
    }
    if (record.paths().stream()
        .anyMatch(path -> path.startsWith(name + "/machine_translations/"))) {
      losses.column(name + "/machine_translations", "decidim.machine");
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new Text(found));
  }

  private Optional<String> plain(SourceRecord record, String path) {
    return record
        .value(path)
        .flatMap(text -> fields.chosen(record, path, text))
        .flatMap(text -> texts.plain(record.line(), record.place(path), text));
  }
}
