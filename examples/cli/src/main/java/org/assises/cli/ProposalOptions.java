package org.assises.cli;

import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.PartialDate;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Text;
import org.assises.model.Visibility;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every import of proposals. */
final class ProposalOptions {
  private static final int LONGEST_NAME = 59;

  @Option(
      names = "--public",
      description =
          "Let proposals be published, but for those in whose texts contact data was found. Drafts"
              + " unless set.")
  boolean isPublic;

  @Option(
      names = "--held",
      paramLabel = "DATE",
      converter = Date.class,
      description =
          "When an edition that is made took place: 2024-11-23, 2024-11 or 2024. Its id where that"
              + " is such a date.")
  Optional<PartialDate> held = Optional.empty();

  @Option(
      names = "--source-title",
      paramLabel = "TITLE",
      converter = Into.Name.class,
      description =
          "What the proposals are drawn from, as it is shown; the file's name unless set.")
  Optional<String> title = Optional.empty();

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      converter = Into.Name.class,
      description = "Who published that, such as 'Ville de Paris (ODbL)'.")
  Optional<String> publisher = Optional.empty();

  /** A date as far as it is known. */
  static final class Date implements ITypeConverter<PartialDate> {
    @Override
    public PartialDate convert(String date) {
      return dateOf(date)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "expected a date such as 2024-11-23, 2024-11 or 2024"));
    }
  }

  static Optional<PartialDate> dateOf(String text) {
    try {
      return Optional.of(PartialDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  Visibility visibility() {
    return isPublic ? Visibility.PUBLIC : Visibility.DRAFT;
  }

  /**
   * {@return what proposals are drawn from} Its id is another than that by which the document
   * remembers what came from it, for both are among the ids of sources.
   */
  Source source(Into into, String format, Path file, Locale language) {
    String name = into.source.map(SourceId::value).orElse(format);
    SourceId id = new SourceId(name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "-data");
    String shown = title.orElseGet(() -> String.valueOf(file.getFileName()));
    Source source = Source.of(id, Text.of(language.toLanguageTag(), shown));
    return publisher.map(source::withPublisher).orElse(source);
  }
}
