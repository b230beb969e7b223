package org.assises.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.assises.cli.folder.WholeFile;
import org.assises.json.JsonSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code assises schemas}: writes the JSON Schemas of documents and feeds. */
@Command(name = "schemas", mixinStandardHelpOptions = true)
final class SchemasCommand implements Callable<Integer> {
  private final CommandRun run;

  @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "folder")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  private Path folder;

  SchemasCommand(CommandRun run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.attempt(
        folder,
        () -> {
          Files.createDirectories(folder);
          run.report().say("schemas");
          for (JsonSchema schema : JsonSchema.values()) {
            Path file = folder.resolve(schema.fileName());
            WholeFile.write(file, schema::write);
            run.report().item(file.toString());
          }
        });
  }
}
