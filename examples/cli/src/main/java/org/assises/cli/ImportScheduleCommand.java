package org.assises.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.assises.input.ImportedProgramme;
import org.assises.json.schedule.ScheduleJsonReader;
import org.assises.model.Assises;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assises import schedule}: adds the sessions of a schedule.json to a document. */
@Command(name = "schedule", mixinStandardHelpOptions = true)
final class ImportScheduleCommand implements Callable<Integer> {
  private final ImportRun imports;

  @Parameters(paramLabel = "${bundle:label.json}", descriptionKey = "file")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  private Path file;

  @Mixin
  @SuppressWarnings("NullAway.Init") // Set before the command runs.
  private Into into;

  ImportScheduleCommand(ImportRun imports) {
    this.imports = imports;
  }

  @Override
  public Integer call() {
    return imports.programme(file, "schedule", this::read, into);
  }

  private ImportedProgramme read(InputStream in, ImportTarget target) throws IOException {
    Assises assises = target.assises();
    ScheduleJsonReader.Builder reader =
        ScheduleJsonReader.builder().zone(assises.zone()).language(assises.languages().get(0));
    target.venue().ifPresent(reader::venue);
    return reader.build().read(in, target.edition());
  }
}
