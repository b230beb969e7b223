package org.assises.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.assises.input.ImportOptions;
import org.assises.input.WhenGone;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.SourceId;
import org.assises.model.Text;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say what a programme is brought into. */
final class Into {
  @Option(
      names = "--edition",
      required = true,
      paramLabel = "ID",
      description = "The edition to add to; made if missing.")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  EditionId edition;

  @Option(
      names = "--into",
      required = true,
      paramLabel = "DOCUMENT.json",
      description = "The city's document; made if missing.")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  Path document;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      converter = Name.class,
      description = "What a new document or edition is called.")
  Optional<String> name = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "The time zone of a new document, such as Europe/Paris.")
  Optional<ZoneId> zone = Optional.empty();

  @Option(
      names = "--source",
      paramLabel = "ID",
      converter = SourceName.class,
      description =
          "By which the document remembers what came from this source; the same each time, and"
              + " another for each source. The name of the format unless set.")
  Optional<SourceId> source = Optional.empty();

  @Option(
      names = "--mirror",
      description = "Remove what is gone at the source, instead of cancelling it.")
  boolean mirror;

  @Option(
      names = "--overwrite",
      description =
          "Let the source replace what was edited by hand, and bring back what was removed by"
              + " hand. An older revision never replaces a newer one.")
  boolean overwrite;

  @Option(
      names = "--hold-back",
      description =
          "Hold back texts and links with contact data (e-mail addresses, telephone numbers ...)"
              + " instead of only telling where they are. A title or a name loses the contact data"
              + " alone.")
  boolean holdBack;

  @Option(names = "--dry-run", description = "Tell what would happen, and write nothing.")
  boolean dryRun;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "Of the report: fr or en. That of the document unless set.")
  Optional<String> language = Optional.empty();

  /** What a text may be. */
  static final class Name implements ITypeConverter<String> {
    @Override
    public String convert(String name) {
      try {
        Text.of("fr", name);
        return name;
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("expected a name, such as 'Assises de la ville'");
      }
    }
  }

  /** What the id of a source may be. */
  static final class SourceName implements ITypeConverter<SourceId> {
    @Override
    public SourceId convert(String id) {
      try {
        return new SourceId(id);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("an id is 1 to 64 of A-Z a-z 0-9 . _ -");
      }
    }
  }

  /**
   * {@return how an import follows its source}
   *
   * @param format by which the source is known where it has no name of its own
   */
  ImportOptions options(String format, LocalDate today) {
    return ImportOptions.of(source.orElseGet(() -> new SourceId(format)))
        .withWhenGone(mirror ? WhenGone.REMOVE : WhenGone.CANCEL)
        .withOverwrite(overwrite)
        .withHoldBack(holdBack)
        .withToday(today);
  }

  /** {@return the language of the report on a document} */
  Locale language(Assises document) {
    return language.map(Locale::forLanguageTag).orElse(document.languages().get(0));
  }

  /** {@return what a document that holds this, or nothing yet, is brought to} */
  ImportTarget target(Optional<Assises> existing) {
    return ImportTarget.of(document, existing, edition, name, zone);
  }
}
