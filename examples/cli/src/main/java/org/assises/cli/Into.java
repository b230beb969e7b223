package org.assises.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.input.ImportOptions;
import org.assises.input.WhenGone;
import org.assises.model.EditionId;
import org.assises.model.SourceId;
import picocli.CommandLine.Option;

/** The options that select the target of an import. */
final class Into {
  @Option(names = "--edition", required = true, paramLabel = "${bundle:label.id}")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  EditionId edition;

  @Option(names = "--into", required = true, paramLabel = "${bundle:label.document}")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  Path document;

  @Option(names = "--name", paramLabel = "${bundle:label.name}", converter = Converters.Name.class)
  Optional<String> name = Optional.empty();

  @Option(names = "--zone", paramLabel = "${bundle:label.zone}")
  Optional<ZoneId> zone = Optional.empty();

  @Option(
      names = "--languages",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "${bundle:label.languages}",
      converter = Converters.LanguageTag.class)
  List<Locale> languages = List.of();

  @Option(names = "--licence", paramLabel = "${bundle:label.licence}")
  Optional<String> licence = Optional.empty();

  @Option(names = "--source", paramLabel = "${bundle:label.id}")
  Optional<SourceId> source = Optional.empty();

  @Option(names = "--mirror")
  boolean mirror;

  @Option(names = "--overwrite")
  boolean overwrite;

  @Option(names = "--hold-back")
  boolean holdBack;

  @Option(names = "--dry-run")
  boolean dryRun;

  @Option(names = "--all")
  boolean all;

  /**
   * Returns the options for following the source.
   *
   * @param format the name of the source unless the options name it
   */
  ImportOptions options(String format, LocalDate today) {
    return ImportOptions.of(source.orElseGet(() -> new SourceId(format)))
        .withWhenGone(mirror ? WhenGone.REMOVE : WhenGone.CANCEL)
        .withOverwrite(overwrite)
        .withHoldBack(holdBack)
        .withToday(today);
  }
}
