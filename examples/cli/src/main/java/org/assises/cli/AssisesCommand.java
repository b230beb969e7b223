package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.cli.folder.FolderLock;
import org.assises.cli.folder.HistoryException;
import org.assises.cli.folder.OccupiedException;
import org.assises.cli.folder.PublishedFolder;
import org.assises.cli.folder.Stray;
import org.assises.cli.folder.WholeFile;
import org.assises.input.InvalidInputException;
import org.assises.json.AssisesJson;
import org.assises.json.JsonSchema;
import org.assises.json.dcat.DcatFormat;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.Forgetting;
import org.assises.model.Id;
import org.assises.model.ItemKind;
import org.assises.publication.Publication;
import org.assises.publication.PublicationRefusedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/**
 * The command {@code assises}: a thin layer over the library, for a city's nightly job.
 *
 * <pre>{@code
 * assises check quimper.json
 * assises publish quimper.json public --at 2024-11-20T08:00:00Z
 * }</pre>
 */
@Command(
    name = "assises",
    mixinStandardHelpOptions = true,
    versionProvider = BuiltVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    header = {"Publishes a city's recurring public assemblies as calendars and feeds.", ""},
    description = {
      "",
      "A document in JSON holds all editions: programme, speakers, proposals and what became of"
          + " them. What is public of it becomes files that calendar apps and open-data portals"
          + " read.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:done",
      " 1:findings block publication",
      " 2:the document cannot be read; every problem is listed with its place",
      " 3:a file or folder cannot be read or written",
      " 4:the last publication is missing, damaged or another one, and cannot be revised",
      "64:the command line is wrong",
      "70:a defect in this program",
      "74:it was done, but standard output cannot be written"
    })
final class AssisesCommand {
  private static final int DONE = 0;
  private static final int BLOCKED = 1;
  private static final int UNREADABLE = 2;
  private static final int TROUBLE = 3;
  private static final int NO_HISTORY = 4;
  private static final int MISUSED = 64;
  private static final int DEFECT = 70;
  private static final int UNTOLD = 74;
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private final Clock clock;
  private final Report report;
  private final Report complaint;

  private AssisesCommand(Clock clock, PrintWriter out, PrintWriter err) {
    this.clock = clock;
    this.report = new Report(out);
    this.complaint = new Report(err);
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    System.exit(run(arguments, Clock.systemUTC(), out, err));
  }

  /** {@return the exit code of one command} */
  static int run(String[] arguments, Clock clock, PrintWriter out, PrintWriter err) {
    AssisesCommand assises = new AssisesCommand(clock, out, err);
    CommandLine commandLine = new CommandLine(assises);
    ImportRun imports = new ImportRun(assises::attempt, assises.report, clock);
    commandLine.addSubcommand(
        new CommandLine(new ImportCommand(imports))
            .addSubcommand(new ImportTableCommand(imports))
            .addSubcommand(new ImportDecidimCommand(imports))
            .addSubcommand(new ImportAgendaCommand(imports)));
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.registerConverter(Path.class, AssisesCommand::path);
    commandLine.registerConverter(Instant.class, AssisesCommand::instant);
    commandLine.registerConverter(URI.class, AssisesCommand::base);
    commandLine.registerConverter(Id.class, AssisesCommand::item);
    commandLine.registerConverter(EditionId.class, ImportCommand::edition);
    commandLine.registerConverter(ZoneId.class, ImportCommand::zone);
    commandLine.setParameterExceptionHandler(AssisesCommand::misused);
    commandLine.setExecutionExceptionHandler((defect, command, parsed) -> assises.failed(defect));
    return assises.told(commandLine.execute(arguments), out);
  }

  /** {@return the exit code, or another where nobody could be told what was done} */
  private int told(int code, PrintWriter out) {
    if (!out.checkError() || code != DONE) {
      return code;
    }
    complaint.untold();
    return UNTOLD;
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "this locale has no such file names; one in UTF-8 has, such as LC_ALL=C.UTF-8");
    }
  }

  private static Instant instant(String text) {
    try {
      Instant instant = Instant.parse(text);
      if (!instant.isBefore(FIRST) && instant.isBefore(END)) {
        return instant;
      }
    } catch (DateTimeParseException e) {
      // Refused as one of a year that no calendar has.
    }
    throw new TypeConversionException("expected an instant such as 2024-11-20T08:00:00Z");
  }

  private static Id item(String text) {
    int slash = text.indexOf('/');
    for (ItemKind kind : ItemKind.values()) {
      if (slash > 0 && kind.code().equals(text.substring(0, slash))) {
        try {
          return kind.id(text.substring(slash + 1));
        } catch (IllegalArgumentException e) {
          break; // Refused below, with an example.
        }
      }
    }
    throw new TypeConversionException("expected a kind and an id such as session/opening");
  }

  private static URI base(String text) {
    try {
      DcatFormat.builder(new URI(text));
      return new URI(text);
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new TypeConversionException("expected an https address that ends in /");
    }
  }

  private static int misused(ParameterException misuse, String[] arguments) {
    CommandLine command = misuse.getCommandLine();
    command.getErr().println("assises: " + misuse.getMessage());
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println("Try '" + name + " --help' to see how it is used.");
    return MISUSED;
  }

  @Command(
      name = "publish",
      mixinStandardHelpOptions = true,
      header = {"Writes the calendars and feeds of a document into a folder.", ""},
      description = {
        "",
        "Writes programme.ics with all editions, programme-EDITION.ics, edition-EDITION.json and"
            + " schedule-EDITION.json for each of them, the proposals (proposals.ndjson), the events"
            + " for OpenAgenda (openagenda.json) and for search engines (schema-org.jsonld), what"
            + " changed (changes.json), and index.json, which lists all these with media type, ETag"
            + " and size. Prints what was written, what a format could not carry, and what to look"
            + " at.",
        "",
        "What the folder shows already is revised: calendar apps take up a change only with a higher"
            + " revision, and what is gone stays as cancelled. If that publication is missing,"
            + " damaged, of another assises or a later one, nothing is published (exit code 4), and"
            + " what to do is told.",
        "",
        "All or nothing: readers of the folder find the files of the publication before until the"
            + " new ones are whole, and whatever goes wrong leaves the folder as it was. Other"
            + " files in it are left alone; one that has the name of a published file is refused."
            + " The names are symbolic links into the folder .assises; the file system and the web"
            + " server have to support these.",
        ""
      })
  int publish(
      @Parameters(paramLabel = "DOCUMENT.json", description = "The city's document.") Path document,
      @Parameters(paramLabel = "FOLDER", description = "Where to publish; made if missing.")
          Path folder,
      @Option(
              names = "--at",
              paramLabel = "INSTANT",
              description =
                  "The instant of publication, such as 2024-11-20T08:00:00Z; now if not given. The same"
                      + " document, instant and previous publication give the same bytes.")
          Optional<Instant> at,
      @Option(
              names = "--base",
              paramLabel = "ADDRESS",
              description =
                  "Where the files can be fetched, such as https://data.example.org/assises/. With it,"
                      + " catalogue.jsonld is written too: the DCAT-AP catalogue for data portals.")
          Optional<URI> base,
      @Mixin History history) {
    return attempt(
        document,
        () -> {
          Assises assises = read(document);
          PublishedFolder shown = PublishedFolder.at(folder);
          try (FolderLock lock = shown.lock()) {
            Instant instant = at.orElseGet(clock::instant);
            PublishedFiles files = PublishedFiles.of(history.next(assises, instant, folder), base);
            List<Stray> strays = shown.show(files.contents(), lock);
            if (history.anew) {
              report.anew();
            }
            report.published(files, folder);
            report.strays(strays);
          }
        });
  }

  @Command(
      name = "forget",
      mixinStandardHelpOptions = true,
      header = {"Has the former texts of items forgotten, such as a name in a title.", ""},
      description = {
        "",
        "Writes into the document that what the items said until now is to be forgotten. The next"
            + " publication drops these texts from the history, from changes.json and from what is"
            + " kept; a session that is gone stays as cancelled, without its title. Correct first"
            + " what the items say now: that stays. Whoever copied the feeds is told to delete the"
            + " former texts, and cannot be made to.",
        ""
      })
  int forget(
      @Parameters(paramLabel = "DOCUMENT.json", description = "The city's document.") Path document,
      @Parameters(
              paramLabel = "ITEM",
              arity = "1..*",
              description = "Which items, such as session/opening or proposal/prop-12.")
          List<Id> items,
      @Option(
              names = "--before",
              paramLabel = "INSTANT",
              description =
                  "What was published before this instant is forgotten; now if not given.")
          Optional<Instant> before) {
    return attempt(
        document,
        () -> {
          Instant until = before.orElseGet(clock::instant).truncatedTo(ChronoUnit.SECONDS);
          try (CityDocument city = CityDocument.open(document)) {
            Assises assises =
                city.read().orElseThrow(() -> new NoSuchFileException(document.toString()));
            List<Forgetting> all = new ArrayList<>(assises.forgettings());
            items.forEach(item -> all.add(new Forgetting(item, until)));
            city.write(assises.toBuilder().forgettings(all).build());
          }
          report.forgotten(items, document);
        });
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      header = {"Reads a document and tells what is wrong with it; writes nothing.", ""})
  int check(
      @Parameters(paramLabel = "DOCUMENT.json", description = "The city's document.") Path document,
      @Option(
              names = "--at",
              paramLabel = "INSTANT",
              description =
                  "The instant to publish it at, such as 2024-11-20T08:00:00Z; now if not given.")
          Optional<Instant> at) {
    return attempt(
        document,
        () ->
            report.passed(document, Publication.of(read(document), at.orElseGet(clock::instant))));
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      header = {"Checks a published folder as somebody who fetches it would.", ""},
      description = {
        "",
        "Reads index.json, compares each file with the size and the ETag that it lists, and reads"
            + " each feed strictly: lines of proposals, editions, calendars, JSON. Lists every"
            + " problem with its file and place, up to a hundred.",
        ""
      })
  int verify(
      @Parameters(paramLabel = "FOLDER", description = "The published folder.") Path folder) {
    return attempt(folder, () -> report.verified(folder, FolderCheck.check(folder)));
  }

  @Command(
      name = "schemas",
      mixinStandardHelpOptions = true,
      header = {"Writes the JSON Schemas of documents and feeds into a folder.", ""})
  int schemas(
      @Parameters(paramLabel = "FOLDER", description = "Where to write; made if missing.")
          Path folder) {
    return attempt(
        folder,
        () -> {
          Files.createDirectories(folder);
          for (JsonSchema schema : JsonSchema.values()) {
            WholeFile.write(folder.resolve(schema.fileName()), schema::write);
          }
          report.schemas(folder);
        });
  }

  /** Says what no input should lead to, and nothing of the input. */
  private int failed(Exception defect) {
    Throwable cause = defect instanceof ExecutionException ? defect.getCause() : defect;
    complaint.defect(requireNonNullElse(cause, defect));
    return DEFECT;
  }

  private int attempt(Path document, Job job) {
    try {
      job.run();
      return DONE;
    } catch (InvalidInputException e) {
      complaint.unreadable(document, e.problems());
      return UNREADABLE;
    } catch (PublicationRefusedException e) {
      complaint.findings(document + " must not be published:", e.findings());
      return BLOCKED;
    } catch (HistoryException e) {
      complaint.history(e);
      return NO_HISTORY;
    } catch (OccupiedException e) {
      complaint.occupied(e);
      return TROUBLE;
    } catch (IOException e) {
      complaint.trouble(e);
      return TROUBLE;
    }
  }

  static Assises read(Path document) throws IOException {
    try (InputStream in = open(document)) {
      return AssisesJson.create().read(in);
    }
  }

  static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "this is a folder");
    }
    return Files.newInputStream(file);
  }

  /** What a command does. */
  interface Job {
    void run() throws IOException;
  }
}
