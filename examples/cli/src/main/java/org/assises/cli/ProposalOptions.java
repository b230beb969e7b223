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

  Visibility visibility() {
    return isPublic ? Visibility.PUBLIC : Visibility.DRAFT;
  }

  /**
   * {@return the source of the proposals} Its id differs from the name that the import follows,
   * since both are ids of sources.
   */
  Source source(Into into, String format, Path file, Locale language) {
    String name = into.source.map(SourceId::value).orElse(format);
    SourceId id = new SourceId(name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "-data");
    String shown = title.orElseGet(() -> String.valueOf(file.getFileName()));
    Source source = Source.of(id, Text.of(language.toLanguageTag(), shown));
    return publisher.map(source::withPublisher).orElse(source);
  }
}
