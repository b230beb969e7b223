package org.assises.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assises import ics}: adds the events of a calendar to a document. */
@Command(name = "ics", mixinStandardHelpOptions = true)
final class ImportCalendarCommand implements Callable<Integer> {
  private final ImportRun imports;

  @Parameters(paramLabel = "${bundle:label.calendar}", descriptionKey = "file")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  private Path file;

  @Mixin
  @SuppressWarnings("NullAway.Init") // Set before the command runs.
  private Into into;

  @Mixin
  @SuppressWarnings("NullAway.Init") // Set before the command runs.
  private CalendarOptions options;

  ImportCalendarCommand(ImportRun imports) {
    this.imports = imports;
  }

  @Override
  public Integer call() {
    return imports.programme(
        file, "ics", (in, target) -> options.reader(target).read(in, target.edition()), into);
  }
}
