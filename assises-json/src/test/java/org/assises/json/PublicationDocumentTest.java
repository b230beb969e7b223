package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.assises.input.InvalidInputException;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.PartialDate;
import org.assises.model.PlaceId;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.SpeakerId;
import org.assises.model.Text;
import org.assises.publication.Change;
import org.assises.publication.Publication;
import org.assises.publication.Snapshot;
import org.junit.jupiter.api.Test;

class PublicationDocumentTest {
  private static final Instant FIRST = Instant.parse("2025-02-01T08:00:00Z");

  private final AssisesJson json = AssisesJson.create();
  private final Assises assises = json.read(Samples.bytes("published.json"));

  @Test
  void keepsAllThatIsNeededToReviseAPublication() throws Exception {
    Publication publication =
        Publication.of(assises, FIRST).revise(changed(), FIRST.plusSeconds(60));

    Publication kept = json.readPublication(new ByteArrayInputStream(write(publication)));

    assertThat(kept.snapshot()).isEqualTo(publication.snapshot());
    assertThat(write(kept)).isEqualTo(write(publication));
    Instant later = FIRST.plusSeconds(120);
    assertThat(kept.revise(assises, later).snapshot())
        .isEqualTo(publication.revise(assises, later).snapshot());
  }

  @Test
  void keepsEveryKindOfChange() throws Exception {
    Snapshot first = Publication.of(assises, FIRST).snapshot();
    List<Change> history = everyChange(first.at());
    Publication publication =
        Publication.from(
            new Snapshot(
                first.assises(),
                first.at(),
                first.lastModified(),
                first.sessions(),
                first.proposals(),
                first.tombstones(),
                history));

    Publication kept = json.readPublication(new ByteArrayInputStream(write(publication)));

    assertThat(history.stream().<Object>map(Object::getClass).toList())
        .containsExactlyInAnyOrder((Object[]) Change.class.getPermittedSubclasses());
    assertThat(kept.history()).isEqualTo(history);
  }

  private static List<Change> everyChange(Instant at) {
    EditionId edition = new EditionId("2022");
    SessionId session = new SessionId("atelier");
    ProposalId proposal = new ProposalId("prop-1");
    Slot timed = Slot.Timed.of(LocalDateTime.of(2024, 7, 1, 9, 0), ZoneId.of("Europe/Paris"));
    Slot elsewhere = Slot.Timed.of(LocalDateTime.of(2024, 7, 1, 9, 0), ZoneId.of("Asia/Tokyo"));
    return List.of(
        new Change.EditionAdded(at, edition),
        new Change.EditionMoved(
            at, edition, PartialDate.parse("2022-10"), PartialDate.parse("2022-10-08")),
        new Change.EditionStatusChanged(at, edition, EditionStatus.ANNOUNCED, EditionStatus.HELD),
        new Change.EditionAmended(at, edition),
        new Change.SessionAdded(at, session),
        new Change.SessionMoved(at, session, timed, elsewhere),
        new Change.SessionRelocated(
            at, session, Optional.of(new PlaceId("halle")), Optional.empty()),
        new Change.SessionRetitled(at, session, Text.of("fr", "Avant"), Text.of("fr", "Après")),
        new Change.SpeakersReplaced(
            at, session, List.of(new SpeakerId("p1")), List.of(new SpeakerId("p2"))),
        new Change.SessionCancelled(at, session),
        new Change.SessionReinstated(at, session),
        new Change.SessionAmended(at, session),
        new Change.ProposalAdded(at, proposal),
        new Change.ProposalFollowedUp(
            at, proposal, FollowUp.of(LocalDate.of(2025, 1, 1), FollowUpStatus.IN_PROGRESS)),
        new Change.ProposalAmended(at, proposal),
        new Change.ProposalRemoved(at, proposal));
  }

  @Test
  void refusesRevisionsThatBelongToNothing() {
    String document = new String(write(Publication.of(assises, FIRST)), UTF_8);
    String broken = document.replaceFirst("\"id\": \"prop-3\"", "\"id\": \"prop-9\"");

    assertThatThrownBy(() -> json.readPublication(new ByteArrayInputStream(broken.getBytes(UTF_8))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("each proposal that is published has one revision");
  }

  @Test
  void refusesASecondRevisionOfTheSame() {
    String document = new String(write(Publication.of(assises, FIRST)), UTF_8);
    String twice =
        document.replaceFirst("\\{\\s*\"id\": \"prop-3\",\\s*\"number\"[^}]*\\}", "$0, $0");

    assertThatThrownBy(() -> json.readPublication(new ByteArrayInputStream(twice.getBytes(UTF_8))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("prop-3 has two revisions");
  }

  @Test
  void refusesAnotherZoneThanThatOfTheAssises() {
    String document = new String(write(Publication.of(assises, FIRST)), UTF_8);
    String elsewhere = document.replaceFirst("\"Europe/Paris\"", "\"Europe/Brussels\"");

    assertThatThrownBy(
            () -> json.readPublication(new ByteArrayInputStream(elsewhere.getBytes(UTF_8))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the time zone is not that of the assises");
  }

  /** One session called off, one renamed, one proposal gone. */
  private Assises changed() {
    return assises.toBuilder()
        .sessions(assises.sessions().stream().map(PublicationDocumentTest::changed).toList())
        .proposals(
            assises.proposals().stream()
                .filter(proposal -> !proposal.id().equals(new ProposalId("prop-4")))
                .toList())
        .build();
  }

  private static Session changed(Session session) {
    return switch (session.id().value()) {
      case "atelier" -> session.toBuilder().status(SessionStatus.CANCELLED).build();
      case "ouverture" -> session.toBuilder().title(Text.of("fr", "Accueil")).build();
      default -> session;
    };
  }

  private byte[] write(Publication publication) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      json.writePublication(publication, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
