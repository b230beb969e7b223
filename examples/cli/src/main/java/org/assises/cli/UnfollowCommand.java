package org.assises.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.assises.model.Assises;
import org.assises.model.ImportRecord;
import org.assises.model.SourceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code assises unfollow}: stops following a source, and keeps what came from it. */
@Command(name = "unfollow", mixinStandardHelpOptions = true)
final class UnfollowCommand implements Callable<Integer> {
  private final CommandRun run;

  @Parameters(index = "0", paramLabel = "${bundle:label.document}", descriptionKey = "document")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  private Path document;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "${bundle:label.source}",
      descriptionKey = "source-id")
  private List<SourceId> sources = new ArrayList<>();

  UnfollowCommand(CommandRun run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.attempt(document, sources.isEmpty() ? this::list : this::unfollow);
  }

  private void list() throws IOException {
    List<ImportRecord> records = run.read(document).imports();
    run.report().say(records.isEmpty() ? "followed.none" : "followed", "document", document);
    for (ImportRecord record : records) {
      String source = record.source().value();
      run.report()
          .item(run.texts().count("followed.source", record.items().size(), "source", source));
    }
  }

  private void unfollow() throws IOException {
    List<ImportRecord> ended;
    try (CityDocument city = CityDocument.open(document)) {
      Assises assises = city.existing();
      ended = sources.stream().map(source -> record(source, assises)).toList();
      List<ImportRecord> rest = new ArrayList<>(assises.imports());
      rest.removeAll(ended);
      city.write(assises.toBuilder().imports(rest).build());
    }
    for (ImportRecord record : ended) {
      String source = record.source().value();
      run.report()
          .count("unfollowed", record.items().size(), "document", document, "source", source);
    }
  }

  private static ImportRecord record(SourceId source, Assises assises) {
    return assises.imports().stream()
        .filter(record -> record.source().equals(source))
        .findFirst()
        .orElseThrow(() -> unknown(source, assises));
  }

  private static Misuse unknown(SourceId source, Assises assises) {
    List<String> known = assises.imports().stream().map(record -> record.source().value()).toList();
    return new Misuse(
        "source-unknown", "source", source.value(), "known", String.join(", ", known));
  }
}
