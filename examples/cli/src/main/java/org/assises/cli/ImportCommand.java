package org.assises.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.assises.input.ImportedProgramme;
import org.assises.json.schedule.ScheduleJsonReader;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code assises import}: brings what another system has into a document. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "FORMAT",
    header = {"Brings the programme or the proposals of another system into a document.", ""},
    commandListHeading = "%nFormats:%n")
final class ImportCommand {
  private final ImportRun run;

  ImportCommand(ImportRun run) {
    this.run = run;
  }

  static EditionId edition(String id) {
    try {
      return new EditionId(id);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("an id is 1 to 64 of A-Z a-z 0-9 . _ -");
    }
  }

  static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      throw new TypeConversionException("expected a time zone such as Europe/Paris");
    }
  }

  @Command(
      name = "ics",
      mixinStandardHelpOptions = true,
      header = {"Adds the events of a calendar (.ics) to an edition.", ""},
      description = {
        "",
        "The document follows the calendar: run this again, every night, with the same --source."
            + " What changed is taken over, what is gone or withdrawn is cancelled, what was edited"
            + " by hand in the document stays, and an older revision never replaces a newer one."
            + " Prints all of this, and what was left out and why.",
        "",
        "An hour is never guessed: events in a time zone that is not known are left out, and so are"
            + " those without one unless --floating says that the clocks of the document are meant. Of"
            + " events that repeat, each date from --from to --to becomes a session.",
        ""
      })
  int ics(
      @Parameters(paramLabel = "FILE.ics", description = "The calendar.") Path file,
      @Mixin Into into,
      @Mixin CalendarOptions options) {
    return run.programme(file, "ics", target -> calendar(file, target, options), into);
  }

  @Command(
      name = "schedule",
      mixinStandardHelpOptions = true,
      header = {"Adds the sessions of a schedule.json (pretalx, frab) to an edition.", ""},
      description = {
        "",
        "The document follows the schedule: run this again, every night, with the same --source."
            + " What changed is taken over, what is gone is cancelled, and what was edited by hand"
            + " in the document stays. Prints all of this, and what was left out and why.",
        ""
      })
  int schedule(
      @Parameters(paramLabel = "FILE.json", description = "The schedule.") Path file,
      @Mixin Into into) {
    return run.programme(file, "schedule", target -> schedule(file, target), into);
  }

  private static ImportedProgramme schedule(Path file, ImportTarget target) throws IOException {
    Assises assises = target.assises();
    ScheduleJsonReader.Builder reader =
        ScheduleJsonReader.builder().zone(assises.zone()).language(assises.languages().get(0));
    target.venue().ifPresent(reader::venue);
    try (InputStream in = AssisesCommand.open(file)) {
      return reader.build().read(in, target.edition());
    }
  }

  private static ImportedProgramme calendar(Path file, ImportTarget target, CalendarOptions options)
      throws IOException {
    try (InputStream in = AssisesCommand.open(file)) {
      return options.reader(target).read(in, target.edition());
    }
  }
}
