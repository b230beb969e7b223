package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assises.ical.ICalendarReader;
import org.assises.input.ImportOptions;
import org.assises.input.ImportOutcome;
import org.assises.input.ImportReport;
import org.assises.input.ImportResult;
import org.assises.input.ImportedProgramme;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.ImportedItem;
import org.assises.model.PartialDate;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.SourceId;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;

/**
 * A year of nights: each night the calendar of a neighbourhood centre is imported, as its staff
 * left it, and the document is published. No change is lost, and each is told where a person or a
 * program looks for it: in the report of the import, in revisions, changes and Last-Modified.
 */
class NightlyImportsTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final EditionId EDITION = new EditionId("2025");
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
  private static final int NIGHTS = 365;

  private static final Set<ImportOutcome> EDITS =
      Set.of(
          ImportOutcome.ADDED,
          ImportOutcome.CHANGED,
          ImportOutcome.CANCELLED,
          ImportOutcome.REINSTATED,
          ImportOutcome.REMOVED);

  private final List<String> faults = new ArrayList<>();
  private final NeighbourhoodCalendar calendar = new NeighbourhoodCalendar(FIRST_DAY);

  @Test
  void aYearOfImportsAndPublicationsReportsEveryChange() throws IOException {
    Assises document = document();
    Session own = document.sessions().get(0);
    FollowedPublication published =
        new FollowedPublication("the year", Publication.of(document, at(FIRST_DAY)));
    int nightsWithChanges = 0;

    for (int night = 1; night <= NIGHTS; night++) {
      LocalDate day = FIRST_DAY.plusDays(night);
      calendar.editOn(day);
      Assises before = document;
      ImportResult result = imported(before, day);
      document = result.assises();
      checkReport(day, before, document, result.report());
      checkProgramme(day, document);
      Set<String> events = published.written("programme.ics").keySet();
      published.step(published.last().revise(document, at(day)));
      if (!published.written("programme.ics").keySet().containsAll(events)) {
        faults.add(day + ": an event is gone from the published calendar");
      }
      nightsWithChanges += published.last().changes().isEmpty() ? 0 : 1;
    }

    assertThat(Stream.concat(faults.stream(), published.faults().stream()).limit(20)).isEmpty();
    assertThat(published.subscribed()).isEqualTo(published.written("programme.ics"));
    assertThat(document.session(own.id())).isEqualTo(own);
    assertThat(nightsWithChanges).isBetween(100, 300);
    assertThat(calendar.kindsOfEdits()).hasSize(NeighbourhoodCalendar.KINDS_OF_EDITS);
  }

  private static Instant at(LocalDate day) {
    return day.atTime(3, 0).toInstant(ZoneOffset.UTC);
  }

  private ImportResult imported(Assises document, LocalDate day) throws IOException {
    ImportedProgramme read =
        ICalendarReader.builder()
            .zone(PARIS)
            .build()
            .read(new ByteArrayInputStream(calendar.text().getBytes(UTF_8)), EDITION);
    read.losses().forEach(loss -> faults.add(day + ": " + loss.describe()));
    return read.into(document, ImportOptions.of(new SourceId("agenda")).withToday(day));
  }

  /** The report names exactly the sessions that differ. */
  private void checkReport(LocalDate day, Assises before, Assises after, ImportReport report) {
    Set<String> told = new TreeSet<>();
    EDITS.stream()
        .flatMap(outcome -> report.notes(outcome, ImportedItem.Kind.SESSION).stream())
        .forEach(note -> told.add(note.id()));
    Set<Session> were = new HashSet<>(before.sessions());
    Set<Session> are = new HashSet<>(after.sessions());
    Set<String> differ = new TreeSet<>();
    Stream.concat(
            before.sessions().stream().filter(session -> !are.contains(session)),
            after.sessions().stream().filter(session -> !were.contains(session)))
        .forEach(session -> differ.add(session.id().value()));
    if (!differ.equals(told)) {
      faults.add(day + ": " + differ + " differ, but the report tells of " + told);
    }
  }

  /** From today on, the document has what the calendar has, and nothing else. */
  private void checkProgramme(LocalDate day, Assises document) {
    Instant from = day.atTime(LocalTime.MIDNIGHT).atZone(PARIS).toInstant();
    Set<String> expected = calendar.takingPlaceFrom(from);
    Set<String> found = new TreeSet<>();
    for (Session session : document.sessions()) {
      Instant start = ((Slot.Timed) session.slot()).start().toInstant();
      boolean ofTheCity = session.id().value().equals("ville");
      if (!ofTheCity && session.status() != SessionStatus.CANCELLED && !start.isBefore(from)) {
        found.add(start + " " + session.title().byLanguage().get("fr"));
      }
    }
    if (!found.equals(expected)) {
      faults.add(day + ": the calendar has " + expected + ", the document " + found);
    }
  }

  /** What the city itself keeps: a session, and a proposal whose status changes in July. */
  private static Assises document() {
    Session own =
        Session.builder(
                new SessionId("ville"),
                EDITION,
                SessionKind.OTHER,
                Text.of("fr", "Réunion publique"),
                new Slot.Timed(
                    LocalDate.of(2025, 6, 14).atTime(10, 0).atZone(PARIS), Optional.empty()))
            .build();
    Proposal proposal =
        Proposal.builder(new ProposalId("p-1"), EDITION, Text.of("fr", "Des bancs"))
            .followUps(
                List.of(
                    FollowUp.of(LocalDate.of(2025, 1, 1), FollowUpStatus.IN_PROGRESS),
                    FollowUp.of(LocalDate.of(2025, 7, 1), FollowUpStatus.IMPLEMENTED)))
            .build();
    return Assises.builder(new AssisesId("quartier.test"), Text.of("fr", "Le quartier"), PARIS)
        .editions(
            List.of(
                Edition.builder(
                        EDITION,
                        1,
                        Attested.of(Text.of("fr", "2025")),
                        Attested.of(PartialDate.parse("2025")))
                    .build()))
        .sessions(List.of(own))
        .proposals(List.of(proposal))
        .build();
  }
}
