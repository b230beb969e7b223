package org.assises.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.assises.input.ImportedProgramme;
import org.assises.input.ReaderOptions;
import org.assises.json.openagenda.OpenAgendaReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assises import openagenda}: adds the events of an agenda to a document. */
@Command(name = "openagenda", mixinStandardHelpOptions = true)
final class ImportAgendaCommand implements Callable<Integer> {
  private final ImportRun imports;

  @Parameters(paramLabel = "${bundle:label.json}", descriptionKey = "file")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  private Path file;

  @Mixin
  @SuppressWarnings("NullAway.Init") // Set before the command runs.
  private Into into;

  ImportAgendaCommand(ImportRun imports) {
    this.imports = imports;
  }

  @Override
  public Integer call() {
    return imports.programme(file, "openagenda", this::read, into);
  }

  private ImportedProgramme read(InputStream in, ImportTarget target) throws IOException {
    return OpenAgendaReader.create(ReaderOptions.of(target.assises())).read(in, target.edition());
  }
}
