package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assises.cli.folder.WholeFile;
import org.assises.json.AssisesJson;
import org.assises.json.JsonSchema;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.model.Visibility;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assises init}: writes a first document, its schema, and a page that explains it. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private final CommandRun run;

  @Parameters(paramLabel = "${bundle:label.document}", descriptionKey = "document")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  private Path document;

  @Option(names = "--name", paramLabel = "${bundle:label.name}", converter = Converters.Name.class)
  private Optional<String> name = Optional.empty();

  @Option(names = "--zone", paramLabel = "${bundle:label.zone}")
  private ZoneId zone = ZoneId.of("Europe/Paris");

  @Option(names = "--edition", paramLabel = "${bundle:label.id}")
  private Optional<EditionId> edition = Optional.empty();

  @Option(names = "--held", paramLabel = "${bundle:label.date}")
  private Optional<PartialDate> held = Optional.empty();

  InitCommand(CommandRun run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.attempt(document, this::write);
  }

  private void write() throws IOException {
    Path schema = document.resolveSibling(JsonSchema.ASSISES.fileName());
    Path page = document.resolveSibling(ImportTarget.id(document).value() + ".md");
    for (Path file : List.of(document, page)) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(file.toString());
      }
    }
    Assises assises = example();
    byte[] text = page().getBytes(UTF_8);
    WholeFile.write(document, out -> AssisesJson.create().write(assises, out));
    WholeFile.write(schema, JsonSchema.ASSISES::write);
    WholeFile.write(page, out -> out.write(text));
    Report report = run.report();
    report.say("made");
    report.item("made.document", "file", document);
    report.item("made.schema", "file", schema);
    report.item("made.page", "file", page);
    report.say("made.next", "document", document);
  }

  private String page() throws IOException {
    String file = "init_" + run.texts().language().getLanguage() + ".md";
    try (InputStream in = requireNonNull(InitCommand.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), UTF_8)
          .replace("{document}", String.valueOf(document.getFileName()));
    }
  }

  private Assises example() {
    PartialDate date = held.orElseGet(this::thisYear);
    EditionId id = edition.orElseGet(() -> new EditionId(date.toString().substring(0, 4)));
    Text title = name.map(this::text).orElseGet(() -> words("name"));
    Place place = Place.of(new PlaceId("mairie"), words("place"));
    return Assises.builder(ImportTarget.id(document), title, zone)
        .languages(List.of(run.texts().language()))
        .places(List.of(place))
        .editions(List.of(Edition.builder(id, 1, title, date).venue(place.id()).build()))
        .sessions(List.of(session(id, date)))
        .proposals(
            List.of(
                Proposal.builder(new ProposalId("proposition-1"), id, words("proposal"))
                    .visibility(Visibility.DRAFT)
                    .build()))
        .build();
  }

  private Session session(EditionId edition, PartialDate date) {
    Slot slot =
        date.day()
            .<Slot>map(day -> Slot.Timed.of(day.atTime(9, 0), day.atTime(9, 30), zone))
            .orElseGet(Slot.Unscheduled::new);
    return Session.builder(
            new SessionId("ouverture"), edition, SessionKind.OPENING, words("session"), slot)
        .visibility(Visibility.DRAFT)
        .build();
  }

  private PartialDate thisYear() {
    LocalDate today = LocalDate.ofInstant(run.instant(Optional.empty()), zone);
    return PartialDate.of(Year.from(today));
  }

  private Text words(String key) {
    return text(run.texts().say("init." + key));
  }

  private Text text(String text) {
    return Text.of(run.texts().language().toLanguageTag(), text);
  }
}
