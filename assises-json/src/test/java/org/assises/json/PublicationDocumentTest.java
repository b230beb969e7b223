package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.input.InvalidInputException;
import org.assises.json.fuzz.Sealed;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.PlaceId;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.publication.Change;
import org.assises.publication.Fact;
import org.assises.publication.Publication;
import org.assises.publication.ShownValue;
import org.assises.publication.Snapshot;
import org.junit.jupiter.api.Test;

class PublicationDocumentTest {
  private static final Instant FIRST = Instant.parse("2025-02-01T08:00:00Z");

  private final AssisesJson json = AssisesJson.create();
  private final Assises assises = json.read(Samples.bytes("published.json"));

  @Test
  void keepsEverythingThatIsNeededToReviseAPublication() throws Exception {
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
                first.modificationTimes(),
                first.sessions(),
                first.proposals(),
                first.formerSlots(),
                first.firstEditions(),
                first.zoneRules(),
                first.tombstones(),
                history));

    Publication kept = json.readPublication(new ByteArrayInputStream(write(publication)));

    assertThat(history.stream().<Object>map(Object::getClass).toList())
        .contains((Object[]) Change.class.getPermittedSubclasses());
    assertThat(everyValue().stream().<Object>map(Object::getClass).toList())
        .containsExactlyInAnyOrder((Object[]) ShownValue.class.getPermittedSubclasses());
    assertThat(kept.history()).isEqualTo(history);
  }

  private static List<Change> everyChange(Instant at) {
    SessionId session = new SessionId("atelier");
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.Added(at, session));
    changes.add(new Change.Affected(at, session, new EditionId("2022")));
    changes.add(new Change.Removed(at, new ProposalId("prop-1")));
    changes.add(new Change.Forgotten(at, session));
    changes.add(new Change.Changed(at, session, Fact.OTHER, Optional.empty(), Optional.empty()));
    for (ShownValue value : everyValue()) {
      changes.add(
          new Change.Changed(at, session, Fact.OTHER, Optional.of(value), Optional.of(value)));
    }
    return changes;
  }

  private static List<ShownValue> everyValue() {
    Slot elsewhere = Slot.Timed.of(LocalDateTime.of(2024, 7, 1, 9, 0), ZoneId.of("Asia/Tokyo"));
    ShownValue count = new ShownValue.Count(12);
    return List.of(
        count,
        new ShownValue.Words(Text.of("fr", "Avant").with("br", "A-raok")),
        new ShownValue.Line("1, place de la Mairie"),
        new ShownValue.Time(elsewhere),
        new ShownValue.Day(PartialDate.parse("2022-23")),
        new ShownValue.Moment(LocalDateTime.of(2024, 7, 1, 9, 0).atZone(ZoneId.of("Europe/Paris"))),
        new ShownValue.Flag(true),
        new ShownValue.Code("cancelled"),
        new ShownValue.Link(URI.create("https://ville.example/")),
        new ShownValue.Reference(new PlaceId("halle")),
        new ShownValue.Many(List.of(count, new ShownValue.Flag(false))),
        new ShownValue.Parts(Map.of("size", count)));
  }

  @Test
  void refusesRevisionsOfUnknownItems() {
    String document = new String(write(Publication.of(assises, FIRST)), UTF_8);
    String broken = document.replaceFirst("\"id\":\"prop-3\"", "\"id\":\"prop-9\"");

    assertThatThrownBy(() -> readEdited(broken))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("each published proposal must have a revision");
  }

  @Test
  void refusesASecondRevisionOfAnItem() {
    String document = new String(write(Publication.of(assises, FIRST)), UTF_8);
    String twice = document.replaceFirst("\\{\"id\":\"prop-3\",\"revision\"[^}]*\\}\\}", "$0,$0");

    assertThatThrownBy(() -> readEdited(twice))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("prop-3 has two revisions");
  }

  @Test
  void refusesAZoneThatDiffersFromThatOfTheAssises() {
    String document = new String(write(Publication.of(assises, FIRST)), UTF_8);
    String elsewhere = document.replaceFirst("\"Europe/Paris\"", "\"Europe/Brussels\"");

    assertThatThrownBy(() -> readEdited(elsewhere))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the time zone differs from that of the assises");
  }

  @Test
  void refusesADocumentThatIsCutShortAnywhere() {
    byte[] document = write(Publication.of(assises, FIRST));
    for (int length = 0; length < document.length; length += 7) {
      byte[] prefix = Arrays.copyOf(document, length);

      assertThatThrownBy(() -> json.readPublication(new ByteArrayInputStream(prefix)))
          .isInstanceOf(InvalidInputException.class);
    }
  }

  @Test
  void refusesADocumentWithAnySingleBitChanged() {
    byte[] document = write(Publication.of(assises, FIRST));
    for (int bit = 0; bit < 8 * document.length; bit++) {
      document[bit / 8] ^= (byte) (1 << (bit % 8));

      assertThatThrownBy(() -> json.readPublication(new ByteArrayInputStream(document)))
          .as("bit %d", bit)
          .isInstanceOf(InvalidInputException.class);

      document[bit / 8] ^= (byte) (1 << (bit % 8));
    }
  }

  @Test
  void refusesAnythingAfterTheEnd() {
    byte[] document = write(Publication.of(assises, FIRST));
    byte[] longer = Arrays.copyOf(document, document.length + 1);
    longer[document.length] = '\n';

    assertThatThrownBy(() -> json.readPublication(new ByteArrayInputStream(longer)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("truncated or was edited");
  }

  @Test
  void readsOnlyTheBeginningOfADocumentThatIsNotAPublication() throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[100_000]);

    assertThatThrownBy(() -> json.readPublication(in))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("expected a kept publication, as this library writes it");

    assertThat(in.available()).isGreaterThan(99_000);
  }

  @Test
  void readsTimesWhoseOffsetTheirZoneNoLongerHas() throws Exception {
    Publication publication = Publication.of(timed(), FIRST);
    String document = new String(write(publication), UTF_8);
    String formerRules =
        document
            .replace("2025-07-01T09:00:00+02:00", "2025-07-01T10:00:00+03:00")
            .replace("2025-07-01T10:30:00+02:00", "2025-07-01T11:30:00+03:00");

    Publication kept = readEdited(formerRules);

    assertThat(formerRules).isNotEqualTo(document);
    assertThat(kept.snapshot()).isEqualTo(publication.snapshot());
    assertThat(kept.revise(timed(), FIRST.plusSeconds(60)).changes()).isEmpty();
  }

  @Test
  void readsSessionsWhoseOrderChangesUnderNewZoneRules() throws Exception {
    Publication publication = Publication.of(timed(), FIRST);
    String document = new String(write(publication), UTF_8);
    String formerRules =
        document
            .replace("2025-07-01T09:00:00+02:00", "2025-07-01T09:00:00-12:00")
            .replace("2025-07-01T10:30:00+02:00", "2025-07-01T10:30:00-12:00");

    Publication kept = readEdited(formerRules);

    assertThat(kept.assises().sessions()).hasSameSizeAs(publication.assises().sessions());
  }

  @Test
  void readsAZoneThatThisJavaDoesNotKnow() throws Exception {
    Publication publication = Publication.of(timed(), FIRST);
    String gone = new String(write(publication), UTF_8).replace("Europe/Paris", "Europe/Atlantis");

    Publication kept = readEdited(gone);

    Slot.Timed slot = (Slot.Timed) session(kept, "timed").slot();
    assertThat(slot.start().toInstant()).isEqualTo(Instant.parse("2025-07-01T07:00:00Z"));
    Publication next = kept.revise(timed(), FIRST.plusSeconds(60));
    assertThat(next.revision(new SessionId("timed")).number()).isEqualTo(1);
  }

  /** The assises with two more sessions at times in a zone. */
  private Assises timed() {
    ZoneId paris = ZoneId.of("Europe/Paris");
    LocalDateTime nine = LocalDateTime.of(2025, 7, 1, 9, 0);
    Session any = assises.sessions().get(0);
    List<Session> sessions = new ArrayList<>(assises.sessions());
    sessions.add(session(any, "timed", Slot.Timed.of(nine, nine.plusMinutes(90), paris)));
    sessions.add(session(any, "later", Slot.Timed.of(nine.plusHours(2), paris)));
    return assises.toBuilder().sessions(sessions).build();
  }

  private static Session session(Session any, String id, Slot slot) {
    Text title = Text.of("fr", "Une séance à son heure");
    return Session.builder(new SessionId(id), any.edition(), SessionKind.TALK, title, slot).build();
  }

  private static Session session(Publication publication, String id) {
    return publication.assises().session(new SessionId(id));
  }

  /** Reads an edited document with a checksum that fits it. */
  private Publication readEdited(String document) throws IOException {
    return json.readPublication(new ByteArrayInputStream(Sealed.of(document.getBytes(UTF_8))));
  }

  /** One session is cancelled, one renamed, and one proposal removed. */
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
