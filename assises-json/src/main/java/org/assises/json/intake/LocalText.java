package org.assises.json.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.assises.model.Text;

/** Reads texts of records in the languages of the assises. Machine translations are never read. */
public final class LocalText {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final List<Locale> languages;
  private final CellText texts;
  private final Choice choice;
  private final Losses losses;

  /** Chooses the part of a text that is read. */
  @FunctionalInterface
  public interface Choice {
    /** {@return the part to read; empty if nothing is read} */
    Optional<String> of(SourceRecord record, String path, String text);
  }

  /** Creates a reader of whole texts. */
  public LocalText(List<Locale> languages, CellText texts, Losses losses) {
    this(languages, texts, losses, (record, path, text) -> Optional.of(text));
  }

  /** Creates a reader of the chosen parts of texts. */
  public LocalText(List<Locale> languages, CellText texts, Losses losses, Choice choice) {
    this.languages = languages;
    this.texts = texts;
    this.losses = losses;
    this.choice = choice;
  }

  /** {@return the text of that name in all its languages; empty if there is none} */
  public Optional<Text> text(SourceRecord record, String name) {
    return read(record, name, text -> text);
  }

  /** {@return the text of that name in all its languages, on one line; empty if there is none} */
  public Optional<Text> title(SourceRecord record, String name) {
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
      losses.column(name + "/machine_translations", "decidim-machine");
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new Text(found));
  }

  private Optional<String> plain(SourceRecord record, String path) {
    return record
        .value(path)
        .flatMap(text -> choice.of(record, path, text))
        .flatMap(text -> texts.plain(record.line(), record.place(path), text));
  }
}
