package org.assises.json.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.assises.model.Text;

/** Reads texts of records in the languages of the assises. Machine translations are never read. */
public final class LocalText {
  private final List<Locale> languages;
  private final CellText texts;
  private final Losses losses;
  private final Function<Cell, Optional<String>> choice;

  /** Creates a reader of whole texts. */
  public LocalText(Intake intake) {
    this(intake, cell -> Optional.of(cell.text()));
  }

  /**
   * Creates a reader of parts of texts.
   *
   * @param choice returns the part to read; empty if nothing is read
   */
  public LocalText(Intake intake, Function<Cell, Optional<String>> choice) {
    this.languages = intake.options().languages();
    this.texts = intake.texts();
    this.losses = intake.losses();
    this.choice = choice;
  }

  /** {@return the text of that name in all its languages; empty if there is none} */
  public Optional<Text> text(SourceRecord record, String name) {
    return read(record, name, text -> text);
  }

  /** {@return the text of that name in all its languages, on one line; empty if there is none} */
  public Optional<Text> title(SourceRecord record, String name) {
    return read(record, name, CellText::onOneLine);
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
      losses.column(name + "/machine_translations", "decidim-machine");
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new Text(found));
  }

  private Optional<String> plain(SourceRecord record, String path) {
    return record
        .cell(path)
        .flatMap(cell -> choice.apply(cell).map(cell::with))
        .flatMap(texts::plain);
  }
}
