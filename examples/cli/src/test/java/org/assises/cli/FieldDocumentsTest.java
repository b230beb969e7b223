package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assises.finding.Finding;
import org.assises.ical.ICalendarFormat;
import org.assises.ical.ICalendarReader;
import org.assises.input.ImportOptions;
import org.assises.input.ImportedProgramme;
import org.assises.json.AssisesJson;
import org.assises.json.schedule.ScheduleJsonReader;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Slot;
import org.assises.model.SourceId;
import org.assises.publication.Change;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents and imports that were once published wrongly, in all formats. */
class FieldDocumentsTest {
  private static final Instant AT = Instant.parse("2026-11-28T08:00:00Z");
  private static final Instant LATER = Instant.parse("2026-11-28T09:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"dst-transition", "dst-without-a", "rich", "portal-rich", "portal-dots"})
  void timesAreReadAsTheyWereWritten(String name) throws IOException {
    Publication publication = Publication.of(document(name), AT);

    byte[] calendar = written(ICalendarFormat.create(), publication).getBytes(UTF_8);

    for (Edition edition : publication.assises().editions()) {
      ImportedProgramme read =
          ICalendarReader.builder()
              .zone(publication.assises().zone())
              .build()
              .read(new ByteArrayInputStream(calendar), edition.id());
      assertThat(read.sessions())
          .allMatch(session -> starts(session).equals(start(publication, session)));
    }
  }

  @Test
  void aSessionInTheSecondHourOfTheNightIsWrittenInUtc() {
    String calendar =
        written(ICalendarFormat.create(), Publication.of(document("dst-transition"), AT));

    assertThat(calendar).contains("DTSTART:20241027T010000Z").contains("DTSTART:20241027T013000Z");
  }

  @ParameterizedTest
  @CsvSource({
    "revise-a, revise-balance",
    "revise-a, revise-edtitle",
    "revise-a, revise-lang",
    "revise-a, revise-move",
    "revise-a, revise-territory",
    "retitle-1, retitle-2",
    "retitle-1, retitle-3",
    "portal-rich, portal-onlybalance",
    "portal-rich, portal-twins",
    "portal-b130, portal-onlybalance"
  })
  void whatChangesInAnyFormatIsTold(String before, String after) {
    Publication first = Publication.of(document(before), AT);
    FollowedPublication published = new FollowedPublication(before, first);

    published.step(first.revise(document(after), LATER));

    assertThat(published.faults()).isEmpty();
    assertThat(published.last().changes()).isNotEmpty();
  }

  @Test
  void aSessionKeepsItsUidInAnotherEdition() {
    Publication before = Publication.of(document("revise-a"), AT);
    Publication after = before.revise(document("revise-move"), LATER);

    assertThat(uids(after)).isEqualTo(uids(before));
  }

  @ParameterizedTest
  @ValueSource(strings = {"retitle-2", "retitle-3"})
  void forgottenTitlesAreInNoFormat(String later) {
    Publication corrected =
        Publication.of(document("retitle-1"), AT).revise(document(later), LATER);

    Publication forgotten =
        corrected.forget(List.of(new SessionId("s1"), new SessionId("s2")), LATER.plusSeconds(60));

    assertThat(everything(corrected)).contains("Trividic");
    assertThat(everything(forgotten)).doesNotContain("Kervella", "Trividic");
  }

  @Test
  void aTitleIsNeverKeptInSilenceBecauseItIsForgottenInTheSameSecond() {
    Publication publication = Publication.of(document("retitle-1"), AT);

    assertThatThrownBy(() -> publication.forget(List.of(new SessionId("s1")), AT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one second after");
  }

  @Test
  void everyChangeOfAPreviewIsListed() {
    Publication before = Publication.of(document("portal-rich"), AT);
    Publication after = before.revise(document("portal-onlybalance"), LATER);

    assertThat(after.changes().stream().map(FieldDocumentsTest::described).toList())
        .contains(
            "accueil session-title",
            "enquete session-description",
            "atelier-num session-time",
            "equipe-soir measure-status");
  }

  @Test
  void sharesThatExceedAHundredPercentAreReported() {
    assertThat(Publication.check(document("portal-b130"), AT))
        .extracting(Finding::toString)
        .anyMatch(finding -> finding.startsWith("/balances/2024/shares: no numbers"));
  }

  @Test
  void aScheduleRevealsNoPersonByAnId() throws IOException {
    ImportedProgramme read =
        ScheduleJsonReader.create()
            .read(resource("schedule-ids-from-people.json"), new EditionId("e1"));

    assertThat(everything(imported(read)))
        .doesNotContainIgnoringCase("legoff")
        .doesNotContainIgnoringCase("goff")
        .doesNotContainIgnoringCase("carre")
        .doesNotContainIgnoringCase("riou")
        .doesNotContain("0612345678", "06 12 34 56 78", "orange.fr");
  }

  @Test
  void aCalendarRevealsNothingOfPeopleOrPrivateEvents() throws IOException {
    ImportedProgramme read =
        ICalendarReader.builder()
            .zone(ZoneId.of("Europe/Paris"))
            .build()
            .read(resource("uid-contact.ics"), new EditionId("e1"));

    assertThat(everything(imported(read)))
        .doesNotContain("0612345678", "06 12 34 56 78", "Sophie.Kervella")
        .doesNotContain("guillou.fr", "zoe@x.fr", "secret", "pwd=")
        .doesNotContain("SECRETPRIVE", "LIEUSECRET");
  }

  /** Returns a publication of imported sessions, holding back texts with contact data. */
  private static Publication imported(ImportedProgramme read) {
    ImportOptions options = ImportOptions.of(new SourceId("source")).withHoldBack(true);
    Assises city = document("retitle-1");
    return Publication.of(
        read.into(city.toBuilder().sessions(List.of()).build(), options).assises(), AT);
  }

  private static String described(Change change) {
    return change.item().value() + " " + change.kind();
  }

  private static Optional<Instant> starts(Session session) {
    return session.slot() instanceof Slot.Timed timed
        ? Optional.of(timed.start().toInstant())
        : Optional.empty();
  }

  private static Optional<Instant> start(Publication publication, Session read) {
    return publication.assises().sessions().stream()
        .filter(session -> session.id().equals(read.id()))
        .findFirst()
        .flatMap(FieldDocumentsTest::starts);
  }

  private static List<String> uids(Publication publication) {
    return written(ICalendarFormat.create(), publication)
        .lines()
        .filter(line -> line.startsWith("UID:"))
        .sorted()
        .toList();
  }

  private static String everything(Publication publication) {
    return Formats.of(publication.assises(), Optional.empty()).values().stream()
        .map(format -> written(format, publication))
        .collect(Collectors.joining("\n"));
  }

  private static String written(PublicationFormat format, Publication publication) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(publication, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8).replace("\r\n ", "");
  }

  private static Assises document(String name) {
    try (InputStream in = resource(name + ".json")) {
      return AssisesJson.create().read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return FieldDocumentsTest.class.getResourceAsStream("field/" + name);
  }
}
