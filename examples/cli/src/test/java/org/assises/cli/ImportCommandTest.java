package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportCommandTest extends CommandTest {
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

  private Path calendar;
  private Path document;

  @BeforeEach
  void writeTheCalendar() throws IOException {
    calendar = Files.writeString(home.resolve("programme.ics"), CALENDAR);
    document = home.resolve("ville.json");
  }

  @Test
  void aMissingDocumentIsCreatedAndCanBePublished() throws IOException {
    int code = create();

    assertThat(code).as(err()).isZero();
    assertThat(Files.readString(document))
        .contains("\"Ouverture\"", "\"2024-11-23\"", "\"Mairie\"");
    assertThat(out()).contains("1 added", "VCALENDAR/VEVENT[2]/DTSTART");
    assertThat(run("check", document)).isZero();
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

    ics("--lang", "en");
    assertThat(Files.readString(document))
        .contains("\"Ouverture publique\"")
        .doesNotContain("Nouveau titre");
    assertThat(out())
        .contains(
            "Not overwritten, because it was edited by hand",
            "  12 \"Ouverture publique\" (title)");

    ics("--overwrite");
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
    assertThat(out())
        .contains(
            "import again with --hold-back",
            "/sessions/12/description/fr: contains an e-mail address")
        .doesNotContain("a.person");

    ics("--hold-back", "--lang", "en");
    assertThat(Files.readString(document)).contains("\"Ouverture\"").doesNotContain("a.person");
    assertThat(out())
        .contains("/sessions/12/description/fr: held back because it contains an e-mail address");
  }

  @Test
  void aDryRunReportsWhatItWouldDoAndWritesNothing() throws IOException {
    create();
    String before = Files.readString(document);
    Files.writeString(calendar, CALENDAR.replace("Ouverture", "Nouveau titre"));

    ics("--dry-run", "--lang", "en");

    assertThat(Files.readString(document)).isEqualTo(before);
    assertThat(out()).contains("1 changed", "12 \"Nouveau titre\" (title)", "this was a dry run");
  }

  @Test
  void missingOptionsAreReportedAndNothingIsWritten() {
    assertThat(ics()).isEqualTo(64);
    assertThat(err())
        .startsWith("assises: the document ville.json does not exist yet; to create it,")
        .contains("--languages", "--licence");
    assertThat(document).doesNotExist();
  }

  @Test
  void whatIsNoCalendarLeavesTheDocumentAsItWas() throws IOException {
    create();
    String before = Files.readString(document);
    Files.writeString(calendar, "no calendar");

    assertThat(ics()).isEqualTo(2);
    assertThat(Files.readString(document)).isEqualTo(before);
    try (Stream<Path> files = Files.list(home)) {
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

    assertThat(into("2024", "schedule", NEW_DOCUMENT)).isEqualTo(2);
    assertThat(err())
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
    document = Files.createSymbolicLink(home.resolve("link.json"), Path.of("ville.json"));
    ics("--overwrite", "--floating");

    assertThat(document).isSymbolicLink();
    assertThat(file).content().contains("\"Atelier\"");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void aFileNameOfAnyKindMakesAnId() throws IOException {
    for (String name : List.of(".json", "é".repeat(70) + ".json")) {
      document = home.resolve(name);

      assertThat(create()).as(name).isZero();
    }
    assertThat(home.resolve(".json")).content().contains("\"id\": \"assises\"");
  }

  @Test
  void aBlankNameIsMisuse() {
    assertThat(
            ics(
                "--name",
                " ",
                "--zone",
                "Europe/Paris",
                "--languages",
                "fr",
                "--licence",
                "etalab-2.0"))
        .isEqualTo(64);
    assertThat(err()).contains("--name: expected a name");
  }

  @Test
  void problemsOfTheDocumentAreNotReportedForTheCalendar() throws IOException {
    Files.writeString(document, "{");

    assertThat(ics()).isEqualTo(2);
    assertThat(err()).startsWith("ville.json cannot be read:\n");
  }

  @Test
  void aFolderIsNoCalendar() {
    calendar = home;

    assertThat(create()).isEqualTo(3);
    assertThat(err()).isEqualTo("assises: " + home + ": this is a folder\n");
  }

  @Test
  void aSessionOfAnotherEditionIsNeverOverwritten() throws IOException {
    create();
    Files.writeString(calendar, CALENDAR.replace("Ouverture", "Nouveau titre"));

    int exit = into("2026", "ics", "--overwrite", "--floating", "--name", "Assises 2026");

    assertThat(exit).as(err()).isZero();
    assertThat(document).content().contains("\"Ouverture\"").doesNotContain("Nouveau titre");
    assertThat(out()).contains("of another edition");
  }

  @Test
  void aRoomThatTheDocumentHasElsewhereIsAnotherRoom() throws IOException {
    Files.writeString(
        document,
        Samples.DOCUMENT
            .replace("\"editions\": [", PLACES + "\"editions\": [")
            .replace(
                "\"status\": \"announced\"", "\"status\": \"announced\", \"venue\": \"halle\""));

    assertThat(ics()).as(err()).isZero();
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

  private int create(Object... more) {
    return ics(NEW_DOCUMENT, List.of(more));
  }

  private int ics(Object... options) {
    return into("2024", "ics", options);
  }

  private int into(String edition, String format, Object... options) {
    return run(
        List.of("import", format, calendar, "--edition", edition, "--into", document),
        List.of(options));
  }
}
