package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.assises.model.Assises;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of one source, imported one after the other, as a nightly job does. */
class FollowingImportTest {
  private static final Instant NIGHT = Instant.parse("2025-01-02T02:00:00Z");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();

  @Test
  void aChangedCalendarMovesSessionsAndCancelsRemovedOnes() throws IOException {
    Assises assises = imported("ics", "resync-v1.ics", "resync-v2.ics");

    assertThat(assises.sessions())
        .extracting(session -> session.id().value(), Session::status, this::day)
        .containsExactly(
            tuple("sy-a", SessionStatus.CONFIRMED, "2025-03-17"),
            tuple("sy-b", SessionStatus.CANCELLED, "2025-03-10"),
            tuple("sy-c", SessionStatus.CANCELLED, "2025-03-10"));
    assertThat(lastReport())
        .isEqualTo(
            """
            From the source "ics" into ville.json:
              1 changed, 2 cancelled, 0 unchanged
            Changed at the source, and therefore here:
              sy-a "A déplacé" (slot)
            Cancelled, because the source cancelled it or no longer has it:
              sy-c "C annulé"
              sy-b "B disparu"
            """);
  }

  @Test
  void aMirrorImportRemovesMissingAndWithdrawnSessions() throws IOException {
    imported("ics", "resync-v1.ics");
    Assises assises = imported("ics", List.of("--mirror"), "resync-v2.ics");

    assertThat(assises.sessions()).extracting(s -> s.id().value()).containsExactly("sy-a");
  }

  @Test
  void anOlderCalendarChangesNothingEvenWhenOverwriting() throws IOException {
    Assises newer = imported("ics", "resync-v1.ics", "resync-v2.ics");

    Assises assises = imported("ics", List.of("--overwrite"), "resync-older.ics");

    assertThat(assises).isEqualTo(newer);
    assertThat(lastReport()).contains("1 older and ignored", "older than the last one imported");
  }

  @Test
  void aCalendarImportedTwiceChangesNothing() throws IOException {
    Assises once = imported("ics", "resync-v2.ics");

    assertThat(imported("ics", "resync-v2.ics")).isEqualTo(once);
    assertThat(lastReport()).contains("2 unchanged", "Nothing changed.");
  }

  @Test
  void anEventWithoutUidThatMovesIsRecognisedByItsTitle() throws IOException {
    Assises assises = imported("ics", "resync-nouid-v1.ics", "resync-nouid-v2.ics");

    assertThat(assises.sessions()).extracting(this::day).containsExactly("2025-03-17");
    assertThat(lastReport()).contains("Recognized by start and title");
  }

  @Test
  void anEventWhoseUidChangesOnEachExportIsImportedOnce() throws IOException {
    Assises first = imported("ics", "uid-changes-v1.ics");

    Assises second = imported("ics", "uid-changes-v2.ics");

    assertThat(first.sessions()).hasSize(1);
    assertThat(second.sessions())
        .extracting(Session::id)
        .containsExactly(first.sessions().get(0).id());
    assertThat(lastReport()).contains("Recognized by start and title");
  }

  @Test
  void aChangedScheduleMovesSessionsAndCancelsMissingOnes() throws IOException {
    Assises assises = imported("schedule", "reimport-1.json", "reimport-2.json");

    assertThat(assises.sessions())
        .extracting(session -> session.title().byLanguage().get("fr"), Session::status)
        .containsExactly(
            tuple("Reste", SessionStatus.CONFIRMED),
            tuple("Sera retirée", SessionStatus.CANCELLED),
            tuple("Sera déplacée", SessionStatus.CONFIRMED));
    assertThat(lastReport()).contains("1 changed, 1 cancelled, 1 unchanged");
  }

  @Test
  void whatWasEditedByHandInTheDocumentSurvives() throws IOException {
    imported("ics", "resync-v1.ics");
    Path document = folder.resolve("ville.json");
    Files.writeString(
        document, Files.readString(document).replace("\"A déplacé\"", "\"Assemblée\""));

    Assises assises = imported("ics", "resync-v2.ics");

    assertThat(assises.sessions().get(0).title().byLanguage()).containsEntry("fr", "Assemblée");
    assertThat(this.day(assises.sessions().get(0))).isEqualTo("2025-03-17");
    assertThat(lastReport()).contains("1 kept as edited by hand", "sy-a \"Assemblée\" (title)");
  }

  private String day(Session session) {
    return session.slot().firstDay().map(Object::toString).orElse("");
  }

  private String lastReport() {
    String all = out.toString().replace(folder + "/", "");
    return all.substring(all.lastIndexOf("From the source"));
  }

  private Assises imported(String format, String... files) throws IOException {
    return imported(format, List.of(), files);
  }

  private Assises imported(String format, List<String> options, String... files)
      throws IOException {
    Path document = folder.resolve("ville.json");
    for (String file : files) {
      List<String> arguments =
          new ArrayList<>(
              List.of("import", format, copy(file), "--edition", "2025", "--name", "Assises"));
      arguments.addAll(
          List.of(
              "--zone",
              "Europe/Paris",
              "--languages",
              "fr",
              "--licence",
              "etalab-2.0",
              "--lang",
              "en"));
      arguments.addAll(List.of("--into", document.toString()));
      arguments.addAll(options);
      int exit =
          AssisesCommand.run(
              arguments.toArray(String[]::new),
              Clock.fixed(NIGHT, ZoneOffset.UTC),
              new PrintWriter(out, true),
              new PrintWriter(out, true));
      assertThat(exit).as(out.toString()).isZero();
    }
    return Samples.read(document);
  }

  private String copy(String file) throws IOException {
    try (InputStream in =
        requireNonNull(FollowingImportTest.class.getResourceAsStream("imports/" + file))) {
      return Files.writeString(folder.resolve(file), new String(in.readAllBytes(), UTF_8))
          .toString();
    }
  }
}
