package org.assises.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.assises.model.EditionId;
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

  @Option(names = "--overwrite", description = "Replace sessions that the document has already.")
  boolean overwrite;

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

  ImportTarget target() throws IOException {
    return ImportTarget.of(document, edition, name, zone);
  }
}
