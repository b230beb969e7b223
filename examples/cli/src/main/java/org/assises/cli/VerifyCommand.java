package org.assises.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.assises.json.FolderIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code assises verify}: checks a published folder. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final CommandRun run;

  @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "folder")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  private Path folder;

  VerifyCommand(CommandRun run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.attempt(
        folder,
        () -> {
          FolderIndex index = FolderCheck.check(folder, run);
          run.report()
              .say(
                  "verified",
                  "folder",
                  folder,
                  "assises",
                  index.assises().value(),
                  "at",
                  index.publishedAt(),
                  "count",
                  index.files().size());
        });
  }
}
