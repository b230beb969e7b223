package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final String CALENDAR =
      """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:12
      SUMMARY:Ouverture
      DTSTART;TZID=Europe/Paris:20241123T090000
      DTEND;TZID=Europe/Paris:20241123T100000
      LOCATION:Mairie
      END:VEVENT
      BEGIN:VEVENT
      UID:floating
      SUMMARY:Atelier
      DTSTART:20241124T140000
      DTEND:20241124T150000
      END:VEVENT
      END:VCALENDAR
      """;

  /** The options that create a document. */
  private static final List<String> NEW =
      List.of(
          "--name",
          "Assises",
          "--zone",
          "Europe/Paris",
          "--languages",
          "fr",
          "--licence",
          "etalab-2.0");

  @TempDir private Path folder;
  private Path calendar;
  private Path document;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeTheCalendar() throws IOException {
    calendar = Files.writeString(folder.resolve("programme.ics"), CALENDAR);
    document = folder.resolve("ville.json");
  }

  @Test
  void aMissingDocumentIsCreatedAndCanBePublished() throws IOException {
    int code = create();

    assertThat(code).as(err.toString()).isZero();
    assertThat(Files.readString(document))
        .contains("\"Ouverture\"", "\"2024-11-23\"", "\"Mairie\"");
    assertThat(out.toString()).contains("1 added", "VCALENDAR/VEVENT[2]/DTSTART");
    assertThat(
            AssisesCommand.run(
                new String[] {"check", document.toString()},
                Clock.systemUTC(),
                new PrintWriter(out),
                new PrintWriter(err)))
        .isZero();
  }

  @Test
  void floatingTimesAreReadOnRequest() throws IOException {
    create("--floating");

    assertThat(Files.readString(document)).contains("\"Atelier\"");
  }

  @Test
  void whatWasEditedByHandIsNotOverwrittenUnlessAskedFor() throws IOException {
    create();
    Files.writeString(
        document, Files.readString(document).replace("\"Ouverture\"", "\"Ouverture publique\""));
    Files.writeString(calendar, CALENDAR.replace("Ouverture", "Nouveau titre"));

    run("--lang", "en");
    assertThat(Files.readString(document))
        .contains("\"Ouverture publique\"")
        .doesNotContain("Nouveau titre");
    assertThat(out.toString())
        .contains(
            "Not overwritten, because it was edited by hand",
            "  12 \"Ouverture publique\" (title)");

    run("--overwrite");
    assertThat(Files.readString(document))
        .contains("\"Nouveau titre\"")
        .doesNotContain("\"Ouverture");
  }

  @Test
  void anAddressInADescriptionIsReportedAndHeldBackOnRequest() throws IOException {
    Files.writeString(
        calendar,
        CALENDAR.replace(
            "LOCATION:Mairie", "LOCATION:Mairie\nDESCRIPTION:Contact : a.person@example.org"));

    create("--lang", "en");
    assertThat(Files.readString(document)).contains("a.person@example.org");
    assertThat(out.toString())
        .contains(
            "import again with --hold-back",
            "/sessions/12/description/fr: contains an e-mail address")
        .doesNotContain("a.person");

    run("--hold-back", "--lang", "en");
    assertThat(Files.readString(document)).contains("\"Ouverture\"").doesNotContain("a.person");
    assertThat(out.toString())
        .contains("/sessions/12/description/fr: held back because it contains an e-mail address");
  }

  @Test
  void aDryRunReportsWhatItWouldDoAndWritesNothing() throws IOException {
    create();
    String before = Files.readString(document);
    Files.writeString(calendar, CALENDAR.replace("Ouverture", "Nouveau titre"));

    run("--dry-run", "--lang", "en");

    assertThat(Files.readString(document)).isEqualTo(before);
    assertThat(out.toString())
        .contains("1 changed", "12 \"Nouveau titre\" (title)", "this was a dry run");
  }

  @Test
  void missingOptionsAreReportedAndNothingIsWritten() {
    assertThat(run()).isEqualTo(64);
    assertThat(err.toString())
        .startsWith(
            "assises: the document %s does not exist yet; to create it,".formatted(document))
        .contains("--languages", "--licence");
    assertThat(document).doesNotExist();
  }

  @Test
  void whatIsNoCalendarLeavesTheDocumentAsItWas() throws IOException {
    create();
    String before = Files.readString(document);
    Files.writeString(calendar, "no calendar");

    assertThat(run()).isEqualTo(2);
    assertThat(Files.readString(document)).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(calendar, document);
    }
  }

  @Test
  void aScheduleWithoutReadableEventsIsReportedWithTheReason() throws IOException {
    Files.writeString(
        calendar,
        """
        {"schedule": {"conference": {"days": []}, "events": [{"guid": "a", "title": "Atelier"}]}}
        """);

    assertThat(run("schedule", NEW)).isEqualTo(2);
    assertThat(err.toString())
        .contains("no event could be read")
        .contains("/schedule/events/0: left out, because it has no date that can be read");
    assertThat(document).doesNotExist();
  }

  @Test
  void theDocumentKeepsItsPermissionsAndLinks() throws IOException {
    create();
    assertThat(Files.getPosixFilePermissions(document))
        .isEqualTo(Files.getPosixFilePermissions(calendar));

    Files.setPosixFilePermissions(document, PosixFilePermissions.fromString("rw-rw-r--"));
    Path file = document;
    document = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("ville.json"));
    run("--overwrite", "--floating");

    assertThat(document).isSymbolicLink();
    assertThat(file).content().contains("\"Atelier\"");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void aFileNameOfAnyKindMakesAnId() throws IOException {
    for (String name : List.of(".json", "é".repeat(70) + ".json")) {
      document = folder.resolve(name);

      assertThat(create()).as(name).isZero();
    }
    assertThat(folder.resolve(".json")).content().contains("\"id\": \"assises\"");
  }

  @Test
  void aBlankNameIsMisuse() {
    assertThat(
            run(
                "--name",
                " ",
                "--zone",
                "Europe/Paris",
                "--languages",
                "fr",
                "--licence",
                "etalab-2.0"))
        .isEqualTo(64);
    assertThat(err.toString()).contains("--name: expected a name");
  }

  @Test
  void problemsOfTheDocumentAreNotReportedForTheCalendar() throws IOException {
    Files.writeString(document, "{");

    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).startsWith(document + " cannot be read:\n");
  }

  @Test
  void aFolderIsNoCalendar() {
    calendar = folder;

    assertThat(create()).isEqualTo(3);
    assertThat(err).hasToString("assises: " + folder + ": this is a folder\n");
  }

  @Test
  void aSessionOfAnotherEditionIsNeverOverwritten() throws IOException {
    create();
    Files.writeString(calendar, CALENDAR.replace("Ouverture", "Nouveau titre"));

    int exit = runInto("2026", "--overwrite", "--floating", "--name", "Assises 2026");

    assertThat(exit).as(err.toString()).isZero();
    assertThat(document).content().contains("\"Ouverture\"").doesNotContain("Nouveau titre");
    assertThat(out.toString()).contains("of another edition");
  }

  @Test
  void aRoomThatTheDocumentHasElsewhereIsAnotherRoom() throws IOException {
    Files.writeString(
        document,
        Samples.DOCUMENT
            .replace("\"editions\": [", PLACES + "\"editions\": [")
            .replace(
                "\"status\": \"announced\"", "\"status\": \"announced\", \"venue\": \"halle\""));

    assertThat(run()).as(err.toString()).isZero();
    assertThat(document).content().contains("\"mairie-ics\"", "\"Salle Mairie\"");
  }

  private static final String PLACES =
      """
      "places": [
        {"id": "annexe", "name": {"fr": "Annexe"}},
        {"id": "halle", "name": {"fr": "Halle"}}
      ],
      "rooms": [
        {"id": "mairie", "place": "annexe", "name": {"fr": "Salle Mairie"}}
      ],
      """;

  private int create(String... more) {
    return run("ics", Stream.concat(NEW.stream(), Stream.of(more)).toList());
  }

  private int run(String... options) {
    return run("ics", List.of(options));
  }

  private int runInto(String edition, String... options) {
    return run("ics", edition, List.of(options));
  }

  private int run(String format, List<String> options) {
    return run(format, "2024", options);
  }

  private int run(String format, String edition, List<String> options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "import",
                format,
                calendar.toString(),
                "--edition",
                edition,
                "--into",
                document.toString()));
    arguments.addAll(options);
    return AssisesCommand.run(
        arguments.toArray(String[]::new),
        Clock.systemUTC(),
        new PrintWriter(out, true),
        new PrintWriter(err, true));
  }
}
