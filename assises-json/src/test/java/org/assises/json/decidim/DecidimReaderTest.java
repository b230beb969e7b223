package org.assises.json.decidim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assises.input.ImportedProgramme;
import org.assises.input.ImportedProposals;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.input.ReaderOptions;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Measure;
import org.assises.model.MeasureId;
import org.assises.model.Origin;
import org.assises.model.PartialDate;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.model.Visibility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecidimReaderTest {
  private static final EditionId EDITION = new EditionId("2025");
  private static final String SITE =
      "https://participer.example.org/processes/ville/f/3/proposals/";
  private static final String HEAD =
      "id;author/name;author/email;title/fr;title/machine_translations/en;body/fr;state;state_published_at;"
          + "answer/fr;answered_at;votes;published_at;url;is_amend;withdrawn;comments\n";

  private static String proposal(int id, String state, String rest) {
    return id
        + ";Anne X;anne@example.org;Titre "
        + id
        + ";Title;<p>Corps</p>;"
        + state
        + ";"
        + rest
        + "\n";
  }

  private static String published(int id, String state) {
    return proposal(
        id,
        state,
        "2025-02-11 08:00:00 UTC;Réponse;2025-02-10 23:30:00 UTC;42;2025-01-05 09:00:00 UTC;"
            + SITE
            + id
            + ";false;false;3");
  }

  private static ImportedProposals read(DecidimReader.Builder reader, String... files)
      throws IOException {
    List<InputStream> streams =
        Arrays.stream(files)
            .map(file -> (InputStream) new ByteArrayInputStream(file.getBytes(UTF_8)))
            .toList();
    return reader.build().read(streams, EDITION);
  }

  private static List<String> messages(List<Problem> losses) {
    return losses.stream().map(loss -> loss.place() + ": " + loss.message()).toList();
  }

  private static FollowUpStatus status(Proposal proposal) {
    return proposal.followUps().get(proposal.followUps().size() - 1).status();
  }

  @Test
  void aProposalOfTheOpenDataIsReadWithItsAnswer() throws IOException {
    ImportedProposals read = read(DecidimReader.builder(), HEAD + published(101, "accepted"));

    Proposal proposal = read.proposals().get(0);
    assertThat(proposal.id()).isEqualTo(new ProposalId("decidim-101"));
    assertThat(proposal.title()).isEqualTo(Text.of("fr", "Titre 101"));
    assertThat(proposal.description()).contains(Text.of("fr", "Corps"));
    assertThat(proposal.supporters()).contains(42);
    assertThat(proposal.page())
        .hasValueSatisfying(page -> assertThat(page).hasToString(SITE + 101));
    assertThat(proposal.author()).isEmpty();
    assertThat(proposal.origin()).contains(new Origin.Through(Origin.Channel.ONLINE));
    assertThat(proposal.visibility()).isEqualTo(Visibility.DRAFT);
    FollowUp followUp = proposal.followUps().get(0);
    assertThat(followUp.status()).isEqualTo(FollowUpStatus.PENDING);
    assertThat(followUp.date()).hasToString("2025-02-11");
    assertThat(followUp.note()).contains(Text.of("fr", "Réponse"));
  }

  @Test
  void peopleAndMachineTranslationsAreNotReadAndReportedOncePerColumn() throws IOException {
    ImportedProposals read =
        read(
            DecidimReader.builder(),
            HEAD + published(101, "accepted") + published(102, "rejected"));

    assertThat(read.toString()).doesNotContain("Anne", "anne@");
    assertThat(messages(read.losses()))
        .containsExactly(
            "author/email: not read, because this column is about people or may be",
            "author/name: not read, because this column is about people or may be",
            "title/machine_translations: not read, because a machine translated it",
            "comments: not read, because it is not known what this column means for a proposal");
  }

  @Nested
  class States {
    private Proposal one(DecidimReader.Builder reader, String state) throws IOException {
      return read(reader, HEAD + published(1, state)).proposals().get(0);
    }

    @Test
    void ofThePlatformHaveAKnownMeaning() throws IOException {
      assertThat(one(DecidimReader.builder(), "not_answered").followUps()).isEmpty();
      assertThat(one(DecidimReader.builder(), "").followUps()).isEmpty();
      assertThat(status(one(DecidimReader.builder(), "accepted")))
          .isEqualTo(FollowUpStatus.PENDING);
      assertThat(status(one(DecidimReader.builder(), "evaluating")))
          .isEqualTo(FollowUpStatus.PENDING);
      assertThat(status(one(DecidimReader.builder(), "rejected")))
          .isEqualTo(FollowUpStatus.NOT_RETAINED);
    }

    @Test
    void ofTheCitysOwnNeedAMeaningFromTheHost() throws IOException {
      DecidimReader.Builder told =
          DecidimReader.builder().word("chantier_lance", FollowUpStatus.IN_PROGRESS);

      assertThat(one(DecidimReader.builder(), "chantier_lance").followUps()).isEmpty();
      assertThat(status(one(told, "chantier_lance"))).isEqualTo(FollowUpStatus.IN_PROGRESS);
    }

    @Test
    void canMeanThatAProposalIsNotRetainedForAReason() throws IOException {
      DecidimReader.Builder told =
          DecidimReader.builder().word("hors_competence", FollowUp.Reason.OUTSIDE_COMPETENCE);

      FollowUp followUp = one(told, "hors_competence").followUps().get(0);

      assertThat(followUp.status()).isEqualTo(FollowUpStatus.NOT_RETAINED);
      assertThat(followUp.reason()).contains(FollowUp.Reason.OUTSIDE_COMPETENCE);
    }

    @Test
    void thatAreNotPublishedYetGiveNoFollowUp() throws IOException {
      String row = published(1, "accepted").replace("2025-02-11 08:00:00 UTC", "");

      ImportedProposals read = read(DecidimReader.builder(), HEAD + row);

      assertThat(read.proposals().get(0).followUps()).isEmpty();
      assertThat(messages(read.losses()))
          .contains("state: not read, because the answer is not published on the platform");
    }
  }

  @Test
  void amendmentsWithdrawnAndUnpublishedProposalsAreLeftOut() throws IOException {
    String amendment = published(2, "").replace("false;false", "true;false");
    String withdrawn = published(3, "").replace("false;false", "false;true");
    String unpublished = published(4, "").replace("2025-01-05 09:00:00 UTC", "");

    ImportedProposals read =
        read(
            DecidimReader.builder(), HEAD + published(1, "") + amendment + withdrawn + unpublished);

    assertThat(read.proposals()).hasSize(1);
    assertThat(messages(read.losses()))
        .contains(
            ": left out, because an amendment is not a proposal (1 row)",
            ": left out, because it was withdrawn (1 row)",
            ": left out, because it is not published on the platform (1 row)");
  }

  @Nested
  class Results {
    private static final String RESULTS =
        """
        id;parent/id;title/fr;status/key;progress;updated_at;proposal_urls;children_count
        31;;Axe;;0.0;2025-03-01 09:00:00 UTC;;2
        """;

    private ImportedProposals with(String... results) throws IOException {
      return read(
          DecidimReader.builder(),
          HEAD + published(1, "accepted") + published(2, "accepted") + published(3, "rejected"),
          RESULTS + String.join("", results));
    }

    @Test
    void areMeasuresUnderTheOrientationThatGroupsThem() throws IOException {
      ImportedProposals read =
          with(
              "32;31;Mesure;ongoing;40.0;2025-09-30 15:00:00 UTC;" + SITE + "1, " + SITE + "2;0\n");

      assertThat(read.orientations()).extracting(o -> o.id().value()).containsExactly("decidim-31");
      Measure measure = read.measures().get(0);
      assertThat(measure.status()).contains(FollowUpStatus.IN_PROGRESS);
      assertThat(measure.orientations()).extracting(o -> o.value()).containsExactly("decidim-31");
      assertThat(measure.proposals())
          .containsExactly(new ProposalId("decidim-1"), new ProposalId("decidim-2"));
      FollowUp followUp = read.proposals().get(0).followUps().get(1);
      assertThat(followUp.status()).isEqualTo(FollowUpStatus.IN_PROGRESS);
      assertThat(followUp.progress()).contains(40);
      assertThat(followUp.measures()).containsExactly(new MeasureId("decidim-32"));
      assertThat(followUp.date()).hasToString("2025-09-30");
    }

    @Test
    void giveAProposalNoFollowUpIfSeveralAnswerIt() throws IOException {
      ImportedProposals read =
          with(
              "32;;Une;done;100.0;2025-09-30 15:00:00 UTC;" + SITE + "1;0\n",
              "33;;Deux;ongoing;10.0;2025-09-30 15:00:00 UTC;" + SITE + "1;0\n");

      assertThat(read.proposals().get(0).followUps()).hasSize(1);
      assertThat(messages(read.losses())).anyMatch(loss -> loss.contains("several results"));
    }

    @Test
    void doNotContradictTheAnswer() throws IOException {
      ImportedProposals read = with("32;;Une;done;100.0;2025-09-30 15:00:00 UTC;" + SITE + "3;0\n");

      assertThat(status(read.proposals().get(2))).isEqualTo(FollowUpStatus.NOT_RETAINED);
      assertThat(messages(read.losses())).anyMatch(loss -> loss.contains("contradict the answer"));
    }

    @Test
    void findProposalsOnlyByTheirWholeLinks() throws IOException {
      ImportedProposals read =
          with(
              "32;;Une;planned;;2025-09-30 15:00:00 UTC;https://autre.example.net/proposals/1;0\n");

      assertThat(read.measures().get(0).proposals()).isEmpty();
      assertThat(read.measures().get(0).status()).isEmpty();
      assertThat(messages(read.losses())).anyMatch(loss -> loss.contains("not in these files"));
    }
  }

  @Test
  void theJsonOfTheAdministrationIsReadLikeItsCsv() throws IOException {
    String json =
        """
        [{"id": 101, "author": {"name": ["Anne X"], "email": ["anne@example.org"]},
          "title": {"fr": "Titre 101", "machine_translations": {"en": "Title"}},
          "body": {"fr": "<p>Corps</p>"}, "state": "accepted",
          "state_published_at": "2025-02-11 08:00:00 UTC", "answer": {"fr": "Réponse"},
          "answered_at": "2025-02-10 23:30:00 UTC", "votes": 42,
          "published_at": "2025-01-05 09:00:00 UTC", "url": "%s", "is_amend": false,
          "withdrawn": false, "comments": 3}]
        """
            .formatted(SITE + 101);

    ImportedProposals csv = read(DecidimReader.builder(), HEAD + published(101, "accepted"));

    assertThat(read(DecidimReader.builder(), json).proposals()).isEqualTo(csv.proposals());
  }

  private static Assises withMeeting(String id) {
    Text title = Text.of("fr", "Atelier");
    return Assises.builder(new AssisesId("assises.test"), title, ZoneId.of("Europe/Paris"))
        .languages(List.of(Locale.FRENCH, Locale.forLanguageTag("br")))
        .editions(
            List.of(
                Edition.builder(
                        EDITION, 1, Attested.of(title), Attested.of(PartialDate.parse("2024")))
                    .build()))
        .sessions(
            List.of(
                Session.builder(
                        new SessionId(id),
                        EDITION,
                        SessionKind.WORKSHOP,
                        title,
                        new Slot.Unscheduled())
                    .build()))
        .build();
  }

  @Test
  void aResponseOfTheApiIsReadWithItsMilestones() throws IOException {
    String answer =
        """
        {"data": {"participatoryProcess": {"components": [
          {"proposals": {"pageInfo": {"hasNextPage": true}, "nodes": [
            {"id": "1", "title": {"translations": [{"locale": "fr", "text": "Un"},
               {"locale": "br", "text": "Unan"}, {"locale": "en", "text": "One", "machineTranslated": true}]},
             "body": {"translation": "Corps"}, "state": "accepted", "answeredAt": "2025-02-10T16:20:00+00:00",
             "voteCount": 7, "meeting": {"id": "9"}, "withdrawn": false}]}},
          {"results": {"edges": [{"node":
            {"id": "32", "title": {"translation": "Mesure"}, "progress": 40.4, "proposals": [{"id": "1"}],
             "milestones": [{"entryDate": "2025-06-12"}, {"entryDate": "2025-09-30"}]}}]}}]}}}
        """;

    ImportedProposals read =
        read(
            DecidimReader.builder().options(ReaderOptions.of(withMeeting("decidim-meeting-9"))),
            answer);

    Proposal proposal = read.proposals().get(0);
    assertThat(proposal.title()).isEqualTo(Text.of("fr", "Un").with("br", "Unan"));
    assertThat(proposal.supporters()).contains(7);
    assertThat(proposal.origin())
        .contains(new Origin.InSession(new SessionId("decidim-meeting-9")));
    assertThat(proposal.followUps().get(1).date()).hasToString("2025-09-30");
    assertThat(proposal.followUps().get(1).progress()).contains(40);
    assertThat(messages(read.losses())).anyMatch(loss -> loss.contains("not the last page"));
  }

  @Test
  void answersToQuestionsAreReadOnlyByTheLabelsThatTheHostNames() throws IOException {
    String fields =
        "<xml><dl class=\"\"decidim_awesome-custom_fields\"\"><dt>Le constat</dt><dd><div>Noir</div></dd>"
            + "<dt>Votre téléphone</dt><dd><div>06 12 34 56 78</div></dd></dl></xml>";
    String row = published(1, "").replace("<p>Corps</p>", "\"" + fields + "\"");

    Proposal none = read(DecidimReader.builder(), HEAD + row).proposals().get(0);
    Proposal named =
        read(DecidimReader.builder().customField("le constat"), HEAD + row).proposals().get(0);

    assertThat(none.description()).isEmpty();
    assertThat(named.description().get().in(List.of()).lines().filter(line -> !line.isBlank()))
        .containsExactly("Le constat", "Noir");
  }

  @Test
  void textsThatLookLikeFormulasLoseTheirApostrophe() throws IOException {
    String row = published(1, "").replace("Titre 1", "'-20 km/h");

    assertThat(read(DecidimReader.builder(), HEAD + row).proposals().get(0).title())
        .isEqualTo(Text.of("fr", "-20 km/h"));
  }

  @Test
  void meetingsAreSessions() throws IOException {
    String meetings =
        """
        id;author/name;title/fr;description/fr;start_time;end_time;attendees;address;location/fr;published;private_meeting
        7;Anne X;Atelier;<p>Nuit</p>;2024-11-23 13:00:00 UTC;2024-11-23 14:30:00 UTC;38;1 place X;Le Pavillon;true;false
        8;;Privée;;2024-11-23 13:00:00 UTC;2024-11-23 14:30:00 UTC;;;;true;true
        9;;Sans heure;;;;;;;true;false
        """;

    ImportedProgramme read =
        DecidimReader.create(ReaderOptions.standard().withSessionKind(SessionKind.WORKSHOP))
            .readMeetings(new ByteArrayInputStream(meetings.getBytes(UTF_8)), EDITION);

    assertThat(read.sessions())
        .singleElement()
        .satisfies(
            session -> {
              assertThat(session.id().value()).isEqualTo("decidim-meeting-7");
              assertThat(session.kind()).isEqualTo(SessionKind.WORKSHOP);
              assertThat(session.attendance().get().value().value()).isEqualTo(38);
              Slot.Timed slot = (Slot.Timed) session.slot();
              assertThat(slot.start().getZone()).isEqualTo(ZoneId.of("Europe/Paris"));
              assertThat(slot.start()).hasToString("2024-11-23T14:00+01:00[Europe/Paris]");
            });
    assertThat(read.places())
        .extracting(place -> place.name().in(List.of()))
        .containsExactly("Le Pavillon");
    assertThat(messages(read.losses()))
        .contains(
            ": left out, because the meeting is private (1 row)",
            "start_time: left out, because its start and end cannot be read");
  }

  @Test
  void aFileOfSomethingElseIsRefused() {
    assertThatThrownBy(() -> read(DecidimReader.builder(), "N°;Proposition\n1;Des bancs\n"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("contains no proposals, results or meetings of Decidim");
    assertThatThrownBy(() -> read(DecidimReader.builder(), "{\"type\": \"FeatureCollection\"}"))
        .hasMessageContaining("contains no proposals, results or meetings of Decidim");
  }

  @Test
  void meetingsAreRefusedWhereProposalsAreExpectedAndLeftOutBesideThem() throws IOException {
    String meetings = "id;title/fr;start_time;end_time\n7;Atelier;2024-11-23 13:00:00 UTC;\n";

    assertThatThrownBy(() -> read(DecidimReader.builder(), meetings))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("meetings are imported separately");
    assertThat(messages(read(DecidimReader.builder(), HEAD + published(1, ""), meetings).losses()))
        .contains(
            ": left out, because meetings are imported separately from proposals and results"
                + " (1 row)");
  }

  @Test
  void anExportWithoutRecordsHasNone() throws IOException {
    assertThat(read(DecidimReader.builder(), HEAD).proposals()).isEmpty();
    assertThat(read(DecidimReader.builder(), "[]").proposals()).isEmpty();
  }

  @Test
  void theReportIsInFrenchOnRequest() throws IOException {
    ImportedProposals read = read(DecidimReader.builder(), HEAD + published(1, "chantier_lance"));

    assertThat(read.losses())
        .extracting(loss -> loss.message(Locale.FRENCH))
        .contains(
            "état inconnu, qui ne donne aucune suite\u00a0: indiquer ce que ce mot signifie (1 ligne)");
  }
}
