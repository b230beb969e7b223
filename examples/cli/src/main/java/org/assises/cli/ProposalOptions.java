package org.assises.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.assises.input.ReaderOptions;
import org.assises.model.Assises;
import org.assises.model.PartialDate;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Text;
import org.assises.model.Visibility;
import picocli.CommandLine.Option;

/** The options of every import of proposals. */
final class ProposalOptions {
  private static final int LONGEST_NAME = 59;

  @Option(names = "--public")
  boolean isPublic;

  @Option(names = "--held", paramLabel = "${bundle:label.date}")
  Optional<PartialDate> held = Optional.empty();

  @Option(
      names = "--source-title",
      paramLabel = "${bundle:label.title}",
      converter = Converters.Name.class)
  Optional<String> title = Optional.empty();

  @Option(
      names = "--publisher",
      paramLabel = "${bundle:label.name}",
      converter = Converters.Name.class)
  Optional<String> publisher = Optional.empty();

  static Optional<PartialDate> dateOf(String text) {
    try {
      return Optional.of(PartialDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
  Optional<LocalDate> asOf = Optional.empty();

  /** {@return the options for reading a file of proposals} */
  ReaderOptions reader(Assises assises, Into into, String format, Path file) {
    ReaderOptions options =
        ReaderOptions.of(assises)
            .withSource(source(into, format, file, assises.languages().get(0)))
            .withVisibility(isPublic ? Visibility.PUBLIC : Visibility.DRAFT);
    return asOf.map(options::withAsOf).orElse(options);
  }

  /**
   * {@return the source of the proposals} Its id differs from the name that the import follows,
   * since both are ids of sources.
   */
  private Source source(Into into, String format, Path file, Locale language) {
    String name = into.source.map(SourceId::value).orElse(format);
    SourceId id = new SourceId(name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "-data");
    String shown = title.orElseGet(() -> String.valueOf(file.getFileName()));
    Source source = Source.of(id, Text.of(language.toLanguageTag(), shown));
    return publisher.map(source::withPublisher).orElse(source);
  }
}
