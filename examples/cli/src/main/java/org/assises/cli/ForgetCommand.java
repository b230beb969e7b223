package org.assises.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assises.model.Assises;
import org.assises.model.Forgetting;
import org.assises.model.Id;
import org.assises.model.ItemId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assises forget}: requests that former texts of items be forgotten. */
@Command(name = "forget", mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {
  private final CommandRun run;

  @Parameters(index = "0", paramLabel = "${bundle:label.document}", descriptionKey = "document")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  private Path document;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "${bundle:label.item}",
      descriptionKey = "item")
  private List<Id> items = new ArrayList<>();

  @Option(names = "--before", paramLabel = "${bundle:label.instant}")
  private Optional<Instant> before = Optional.empty();

  ForgetCommand(CommandRun run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.attempt(
        document,
        () -> {
          Instant until = run.instant(before).truncatedTo(ChronoUnit.SECONDS);
          Assises assises;
          try (CityDocument city = CityDocument.open(document)) {
            assises = city.existing();
            List<Forgetting> all = new ArrayList<>(assises.forgettings());
            items.forEach(item -> all.add(new Forgetting(item, until)));
            city.write(assises.toBuilder().forgettings(all).build());
          }
          run.report().say("forgotten", "document", document);
          for (Id item : items) {
            String key = isIn(assises, item) ? "forgotten.item" : "forgotten.absent";
            run.report().item(key, "item", item.kind().code() + "/" + item.value());
          }
          run.report().say("forgotten.next");
        });
  }

  /** Returns whether the document contains an item. Mandates and survey results are not checked. */
  private static boolean isIn(Assises assises, Id id) {
    return !(id instanceof ItemId<?> item) || assises.find(item).isPresent();
  }
}
