package org.assises.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.Figure;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.KeyFigure;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.Name;
import org.assises.model.NamingBasis.Consent;
import org.assises.model.NamingBasis.PublicOffice;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Subject;
import org.assises.model.Succession;
import org.assises.model.Text;
import org.assises.model.Visibility;
import org.assises.publication.Publication;
import org.assises.screening.ContactData;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate DAY = LocalDate.of(2024, 11, 23);
  private static final EditionId EDITION = new EditionId("2024");
  private static final RoomId HALL = new RoomId("hall");
  private static final SpeakerId MAYOR = new SpeakerId("mayor");
  private static final MandateId AS_MAYOR = new MandateId("as-mayor");
  private static final SourceId MINUTES = new SourceId("minutes");

  @Test
  void overlappingSessionsInOneRoomAreFound() {
    Session talk = session("a-talk", at(10, 11)).room(HALL).build();
    Session touching = session("b-touching", at(11, 12)).room(HALL).build();
    Session within = session("c-within", at(10, 11)).room(HALL).build();

    assertThat(findings(assises().sessions(List.of(talk, touching)))).isEmpty();
    assertThat(findings(assises().sessions(List.of(talk, touching, within))))
        .containsExactly(new ProgrammeFinding.RoomUsedTwice(HALL, talk.id(), within.id()));
  }

  @Test
  void everyOverlapIsFound() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Session> sessions = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        int from = 8 + random.nextInt(10);
        sessions.add(session("s" + i, at(from, from + 1 + random.nextInt(3))).room(HALL).build());
      }

      List<Finding> found = findings(assises().sessions(sessions));

      assertThat(found)
          .extracting(finding -> ((ProgrammeFinding.RoomUsedTwice) finding).second())
          .containsExactlyInAnyOrderElementsOf(startingDuringAnother(sessions));
    }
  }

  @Test
  void aClashNamesTheSessionThatStartsFirst() {
    Session first = session("a-first", at(9, 12)).room(HALL).build();
    Session second = session("b-second", at(10, 12)).room(HALL).build();
    Session third = session("c-third", at(11, 12)).room(HALL).build();

    assertThat(findings(assises().sessions(List.of(third, second, first))))
        .containsExactly(
            new ProgrammeFinding.RoomUsedTwice(HALL, first.id(), second.id()),
            new ProgrammeFinding.RoomUsedTwice(HALL, first.id(), third.id()));
  }

  @Test
  void clashesAreInTheOrderOfTheRooms() {
    List<RoomId> rooms = List.of(new RoomId("q"), new RoomId("hall"), new RoomId("b"));
    List<Session> sessions = new ArrayList<>();
    for (RoomId room : rooms) {
      sessions.add(session("one-in-" + room.value(), at(10, 11)).room(room).build());
      sessions.add(session("two-in-" + room.value(), at(10, 11)).room(room).build());
    }

    List<Finding> found =
        findings(
            assises()
                .rooms(
                    rooms.stream()
                        .map(id -> Room.of(id, new PlaceId("place"), Text.of("fr", "Salle")))
                        .toList())
                .sessions(sessions));

    assertThat(found)
        .extracting(finding -> ((ProgrammeFinding.RoomUsedTwice) finding).room().value())
        .containsExactly("b", "hall", "q");
  }

  @Test
  void sessionsWithoutAnEndClashIfTheyStartTogether() {
    Slot six = Slot.Timed.of(DAY.atTime(18, 0), PARIS);
    Session one = session("one", six).room(HALL).build();
    Session two = session("two", six).room(HALL).build();

    assertThat(findings(assises().sessions(List.of(one, two))))
        .contains(new ProgrammeFinding.RoomUsedTwice(HALL, one.id(), two.id()));
  }

  @Test
  void aCancelledSessionHasNoFindings() {
    Session off =
        session("off", Slot.Timed.of(DAY.atTime(18, 0), PARIS))
            .status(SessionStatus.CANCELLED)
            .build();

    assertThat(findings(assises().sessions(List.of(off)))).isEmpty();
  }

  @Test
  void aCancelledSessionDoesNotUseItsRoom() {
    Session talk = session("a-talk", at(10, 11)).room(HALL).build();
    Session off = session("off", at(10, 11)).room(HALL).status(SessionStatus.CANCELLED).build();

    assertThat(findings(assises().sessions(List.of(talk, off)))).isEmpty();
  }

  @Test
  void aSpeakerInTwoPlacesIsFound() {
    Contribution part = Contribution.of(MAYOR, Contribution.Role.SPEAKER);
    Session one = session("one", at(14, 15)).contributions(List.of(part)).build();
    Session two = session("two", at(14, 15)).contributions(List.of(part)).build();

    assertThat(findings(assises().sessions(List.of(one, two))))
        .containsExactly(new ProgrammeFinding.SpeakerInTwoPlaces(MAYOR, one.id(), two.id()));
  }

  @Test
  void aSessionOutsideItsEditionIsFoundUnlessItIsPreparatory() {
    Slot dayAfter = Slot.WholeDay.of(DAY.plusDays(1));
    Session late = session("late", dayAfter).build();
    Session desk = session("desk", dayAfter).kind(SessionKind.SURVEY_DESK).build();

    assertThat(findings(assises().sessions(List.of(late, desk))))
        .containsExactly(new ProgrammeFinding.OutsideEdition(late.id(), EDITION));
  }

  @Test
  void sessionsWithTheSameOrderAreFoundUnlessInDifferentRooms() {
    Slot third = new Slot.PartOfDay(DAY, DayPart.MORNING, 3);
    Session one = session("one", third).build();
    Session two = session("two", third).build();
    Session elsewhere = session("elsewhere", third).room(HALL).build();

    assertThat(findings(assises().sessions(List.of(one, two, elsewhere))))
        .containsExactly(new ProgrammeFinding.SameOrderTwice(one.id(), two.id()));
  }

  @Test
  void aReportOnUnrecordedWorkshopsIsFound() {
    Session results =
        session("results", at(15, 16))
            .subjects(List.of(new Subject.OfWorkshops(EDITION, List.of())))
            .build();
    Session workshop = session("workshop", at(14, 15)).kind(SessionKind.WORKSHOP).build();

    assertThat(findings(assises().sessions(List.of(results))))
        .containsExactly(new ProgrammeFinding.WorkshopsNotRecorded(results.id(), EDITION));
    assertThat(findings(assises().sessions(List.of(workshop, results)))).isEmpty();
  }

  @Test
  void aFunctionNotHeldOnTheDayIsFound() {
    Session opening =
        session("opening", at(9, 10))
            .contributions(
                List.of(Contribution.of(MAYOR, Contribution.Role.SPEAKER).withMandate(AS_MAYOR)))
            .build();
    Mandate over =
        Mandate.of(AS_MAYOR, Text.of("fr", "maire"))
            .withPeriod(PartialDate.parse("2014"), PartialDate.parse("2020-06"));

    assertThat(
            findings(
                assises()
                    .speakers(List.of(Speaker.of(MAYOR, publicName(), over)))
                    .sessions(List.of(opening))))
        .containsExactly(new ProgrammeFinding.MandateNotHeld(opening.id(), MAYOR, AS_MAYOR));
  }

  @Test
  void aSessionWithoutAnEndIsFound() {
    Session reception = session("reception", Slot.Timed.of(DAY.atTime(18, 0), PARIS)).build();

    assertThat(findings(assises().sessions(List.of(reception))))
        .containsExactly(new ProgrammeFinding.EndMissing(reception.id()));
  }

  @Test
  void contactDataInATextBlocksAndIsNotRepeated() {
    Proposal proposal =
        proposal("p1").description(Text.of("fr", "Écrivez à a.person@example.org !")).build();

    List<Finding> found = findings(assises().proposals(List.of(proposal)));

    assertThat(found)
        .containsExactly(
            new TextFinding.ContactDataFound(
                "/proposals/p1/description/fr", ContactData.Kind.EMAIL, 10, 30));
    assertThat(found.get(0).severity()).isEqualTo(Severity.BLOCKS);
    assertThat(found.get(0).describe()).doesNotContain("a.person").doesNotContain("example.org");
  }

  @Test
  void contactDataInAnIdBlocksAndTheIdIsNotRepeated() {
    Proposal first = proposal("p1").build();
    Proposal second = proposal("marie.carre-orange.fr").build();

    List<Finding> found = findings(assises().proposals(List.of(first, second)));

    assertThat(found)
        .containsExactly(
            new TextFinding.ContactDataInCode("/proposals/0/id", ContactData.Kind.EMAIL));
    assertThat(found.get(0).severity()).isEqualTo(Severity.BLOCKS);
  }

  @Test
  void contactDataInADraftDoesNotBlock() {
    Proposal draft =
        proposal("p1")
            .description(Text.of("fr", "a.person@example.org"))
            .visibility(Visibility.DRAFT)
            .build();

    assertThat(findings(assises().proposals(List.of(draft)))).isEmpty();
  }

  @Test
  void deceptiveCharactersBlockAndInvisibleOnesWarn() {
    Session deceiving = session("a", at(9, 10)).title(Text.of("fr", "a\u202eb")).build();
    Session invisible = session("b", at(9, 10)).title(Text.of("fr", "a\u200bb")).build();

    assertThat(findings(assises().sessions(List.of(deceiving, invisible))))
        .extracting(Finding::place, Finding::severity)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("/sessions/a/title/fr", Severity.BLOCKS),
            org.assertj.core.api.Assertions.tuple("/sessions/b/title/fr", Severity.WARNS));
  }

  @Test
  void linksWithoutHttpsAreFound() {
    Session session = session("s", at(9, 10)).page(URI.create("http://www.example.org/")).build();

    assertThat(findings(assises().sessions(List.of(session))))
        .containsExactly(new TextFinding.LinkNotSecure("/sessions/s/page"));
  }

  @Test
  void missingTranslationsAreCountedByLanguage() {
    Session session =
        session("s", at(9, 10)).title(Text.of("fr", "Accueil").with("br", "Degemer")).build();
    Locale breton = Locale.forLanguageTag("br");

    assertThat(
            findings(
                assises().languages(List.of(Locale.FRENCH, breton)).sessions(List.of(session))))
        .singleElement()
        .isInstanceOfSatisfying(
            TextFinding.TranslationMissing.class,
            lack -> {
              assertThat(lack.language()).isEqualTo(breton);
              assertThat(lack.texts()).isEqualTo(2);
              assertThat(lack.place()).isEqualTo("/name");
              assertThat(lack.severity()).isEqualTo(Severity.INFORMS);
            });
  }

  @Test
  void contradictingClaimsWithoutAReasonAreFound() {
    Attested<Figure> participants =
        Attested.of(Figure.exactly(63))
            .withClaim(Figure.exactly(62), MINUTES)
            .withClaim(Figure.exactly(63), MINUTES);

    assertThat(findings(withParticipants(participants)))
        .containsExactly(new FactFinding.ClaimsContradict("/editions/2024/keyFigures"));
    assertThat(findings(withParticipants(participants.withReason(Text.of("fr", "La somme.")))))
        .isEmpty();
  }

  @Test
  void claimsOfDifferentPrecisionDoNotContradictEachOther() {
    Attested<Figure> respondents =
        Attested.of(Figure.nearly(1_200))
            .withClaim(Figure.nearly(1_200), MINUTES)
            .withClaim(Figure.exactly(1_100), MINUTES);

    assertThat(findings(withParticipants(respondents))).isEmpty();
  }

  @Test
  void aMonthInOneSourceDoesNotContradictTheDayInAnother() {
    Attested<PartialDate> date =
        Attested.of(PartialDate.of(DAY)).withClaim(PartialDate.parse("2024-11"), MINUTES);
    Edition attested = edition().startDate(date).build();

    assertThat(findings(assises().editions(List.of(attested)))).isEmpty();
  }

  @Test
  void anImpossibleBalanceIsFound() {
    assertThat(
            findings(
                assises()
                    .balances(
                        List.of(
                            declared(
                                2,
                                DeclaredShare.percent(33, FollowUpStatus.IN_PROGRESS),
                                DeclaredShare.percent(67, FollowUpStatus.PENDING))))))
        .containsExactly(new FactFinding.BalanceImpossible(EDITION));
  }

  @Test
  void aDeclaredBalanceIsComparedIfAllProposalsAreRecorded() {
    Proposal done =
        proposal("p1").followUps(List.of(FollowUp.of(DAY, FollowUpStatus.IMPLEMENTED))).build();
    DeclaredShare allPending = DeclaredShare.count(1, FollowUpStatus.PENDING);
    DeclaredShare allDone = DeclaredShare.count(1, FollowUpStatus.IMPLEMENTED);

    assertThat(
            findings(assises().proposals(List.of(done)).balances(List.of(declared(1, allPending)))))
        .containsExactly(new FactFinding.BalanceDiffers(EDITION));
    assertThat(findings(assises().proposals(List.of(done)).balances(List.of(declared(1, allDone)))))
        .isEmpty();
    assertThat(
            findings(
                assises()
                    .proposals(List.of(done))
                    .balances(
                        List.of(declared(2, DeclaredShare.count(2, FollowUpStatus.PENDING))))))
        .isEmpty();
  }

  @Test
  void aDeclaredPercentageThatIsOnePointOffIsFound() {
    Proposal done =
        proposal("p1").followUps(List.of(FollowUp.of(DAY, FollowUpStatus.IMPLEMENTED))).build();
    List<Proposal> aThirdDone = List.of(done, proposal("p2").build(), proposal("p3").build());

    assertThat(findings(withDone(aThirdDone, 34))).isEmpty();
    assertThat(findings(withDone(aThirdDone, 35)))
        .contains(new FactFinding.BalanceDiffers(EDITION));
    Proposal alsoDone = proposal("p2").followUps(done.followUps()).build();
    assertThat(findings(withDone(List.of(done, alsoDone), 100))).isEmpty();
    assertThat(findings(withDone(List.of(done), 99)))
        .contains(new FactFinding.BalanceDiffers(EDITION));
  }

  private static Assises.Builder withDone(List<Proposal> proposals, int percent) {
    DeclaredShare share = DeclaredShare.percent(percent, FollowUpStatus.IMPLEMENTED);
    return assises().proposals(proposals).balances(List.of(declared(proposals.size(), share)));
  }

  @Test
  void namesThatAreNotPublishedAreFound() {
    Name noBasis = new Name("A. Person", Optional.empty());
    Name withdrawn =
        Name.of("B. Person", Consent.of(DAY.minusDays(9)).withWithdrawnOn(DAY.minusDays(1)));
    Proposal proposal =
        proposal("p1")
            .author(new Author.Inhabitant(Optional.of(withdrawn), Optional.empty()))
            .build();

    Session opening =
        session("opening", at(10, 11))
            .contributions(List.of(Contribution.of(MAYOR, Contribution.Role.SPEAKER)))
            .build();

    assertThat(
            findings(
                assises()
                    .speakers(List.of(Speaker.of(MAYOR, noBasis)))
                    .sessions(List.of(opening))
                    .proposals(List.of(proposal))))
        .containsExactly(
            new FactFinding.NameWithheld(MAYOR),
            new FactFinding.AuthorsWithheld("/proposals/p1/author", 1));
  }

  @Test
  void onlyAuthorsWithWithheldNamesAreCounted() {
    Name named = Name.of("A. Person", Consent.of(DAY.minusDays(9)));
    Name withheld = new Name("B. Person", Optional.empty());

    assertThat(
            findings(
                assises()
                    .proposals(
                        List.of(
                            proposal("p1").author(inhabitant(Optional.of(named))).build(),
                            proposal("p2").author(inhabitant(Optional.empty())).build(),
                            proposal("p3").author(inhabitant(Optional.of(withheld))).build(),
                            proposal("p4").build()))))
        .containsExactly(new FactFinding.AuthorsWithheld("/proposals/p3/author", 1));
  }

  private static Author inhabitant(Optional<Name> name) {
    return new Author.Inhabitant(name, Optional.empty());
  }

  @Test
  void aFollowUpInTheFutureIsFound() {
    FollowUp today = FollowUp.of(DAY, FollowUpStatus.PENDING);
    FollowUp tomorrow = FollowUp.of(DAY.plusDays(1), FollowUpStatus.IN_PROGRESS);
    FollowUp nextYear = FollowUp.of(DAY.plusYears(1), FollowUpStatus.IMPLEMENTED);
    Proposal current = proposal("current").followUps(List.of(today)).build();
    Proposal planned = proposal("planned").followUps(List.of(today, tomorrow, nextYear)).build();

    assertThat(findings(assises().proposals(List.of(current, planned))))
        .containsExactly(
            new FactFinding.FollowUpInFuture(planned.id(), PartialDate.of(DAY.plusDays(1))));
  }

  @Test
  void anEditionHeldInTheFutureIsFound() {
    Edition today = edition().status(EditionStatus.HELD).build();
    Edition tomorrow =
        Edition.builder(
                EDITION,
                2,
                Attested.of(Text.of("fr", "Assises")),
                Attested.of(PartialDate.of(DAY.plusDays(1))))
            .status(EditionStatus.HELD)
            .build();

    assertThat(findings(assises().editions(List.of(today)))).isEmpty();
    assertThat(findings(assises().editions(List.of(tomorrow))))
        .containsExactly(new FactFinding.HeldInFuture(EDITION));
  }

  @Test
  void aProposalSubmittedInTheFutureIsFound() {
    Proposal today = proposal("today").submittedOn(DAY).build();
    Proposal tomorrow = proposal("tomorrow").submittedOn(DAY.plusDays(1)).build();

    assertThat(findings(assises().proposals(List.of(today, tomorrow))))
        .containsExactly(new FactFinding.DateInFuture("/proposals/tomorrow/submittedOn"));
  }

  @Test
  void proposalsNotRetainedWithoutAReasonAreFound() {
    FollowUp bare = FollowUp.of(DAY, FollowUpStatus.NOT_RETAINED);
    FollowUp reasoned =
        FollowUp.builder(DAY, FollowUpStatus.NOT_RETAINED)
            .reason(FollowUp.Reason.TOO_COSTLY)
            .build();
    FollowUp noted =
        FollowUp.builder(DAY, FollowUpStatus.NOT_RETAINED).note(Text.of("fr", "Non.")).build();
    List<Proposal> proposals =
        List.of(
            proposal("a").followUps(List.of(reasoned)).build(),
            proposal("b").followUps(List.of(bare)).build(),
            proposal("c").followUps(List.of(noted)).build(),
            proposal("d").followUps(List.of(bare)).build());

    assertThat(findings(assises().proposals(proposals)))
        .containsExactly(new FactFinding.RefusedWithoutReason("/proposals/b/followUps", 2));
  }

  @Test
  void proposalsThatSucceedThemselvesAreFound() {
    Proposal one = proposal("p1").successions(List.of(mergedInto("p2"))).build();
    Proposal two = proposal("p2").successions(List.of(mergedInto("p1"))).build();
    Proposal before = proposal("p0").successions(List.of(mergedInto("p1"))).build();
    Proposal after = proposal("p3").build();

    assertThat(findings(assises().proposals(List.of(before, one, two, after))))
        .containsExactly(new IdFinding.SuccessionInCircle(one.id()));
    assertThat(
            findings(
                assises()
                    .proposals(
                        List.of(
                            proposal("p1").successions(List.of(mergedInto("p3"))).build(), after))))
        .isEmpty();
  }

  @Test
  void findingsThatBlockComeFirst() {
    Session session =
        session("s", Slot.Timed.of(DAY.atTime(18, 0), PARIS))
            .page(URI.create("http://www.example.org/"))
            .description(Text.of("fr", "a.person@example.org"))
            .build();

    assertThat(findings(assises().sessions(List.of(session))))
        .extracting(Finding::severity)
        .containsExactly(Severity.BLOCKS, Severity.WARNS, Severity.INFORMS);
  }

  private static List<SessionId> startingDuringAnother(List<Session> sessions) {
    List<Session> inOrder =
        sessions.stream()
            .sorted(
                java.util.Comparator.comparing(
                        (Session session) -> ((Slot.Timed) session.slot()).start())
                    .thenComparing(session -> session.id().value()))
            .toList();
    List<SessionId> late = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      Slot slot = inOrder.get(i).slot();
      if (inOrder.subList(0, i).stream().anyMatch(before -> before.slot().overlaps(slot))) {
        late.add(inOrder.get(i).id());
      }
    }
    return late;
  }

  private static List<Finding> findings(Assises.Builder assises) {
    return Publication.check(assises.build(), DAY.atStartOfDay(PARIS).toInstant());
  }

  private static Assises.Builder withParticipants(Attested<Figure> participants) {
    return assises()
        .editions(
            List.of(
                edition()
                    .keyFigures(List.of(new KeyFigure(Text.of("fr", "participants"), participants)))
                    .build()));
  }

  private static Assises.Builder assises() {
    PlaceId place = new PlaceId("place");
    Mandate mayor =
        Mandate.of(AS_MAYOR, Text.of("fr", "maire")).withAttestation(PartialDate.of(DAY), MINUTES);
    return Assises.builder(new AssisesId("assises.example"), Text.of("fr", "Assises"), PARIS)
        .sources(
            List.of(
                new Source(
                    MINUTES,
                    Text.of("fr", "Compte rendu"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())))
        .places(List.of(Place.of(place, Text.of("fr", "Maison"))))
        .rooms(List.of(Room.of(HALL, place, Text.of("fr", "Salle"))))
        .speakers(List.of(Speaker.of(MAYOR, publicName(), mayor)))
        .editions(List.of(edition().build()));
  }

  private static Edition.Builder edition() {
    return Edition.builder(
        EDITION, 2, Attested.of(Text.of("fr", "Assises")), Attested.of(PartialDate.of(DAY)));
  }

  private static Name publicName() {
    return Name.of("A. Mayor", new PublicOffice());
  }

  private static Succession mergedInto(String id) {
    return new Succession(Succession.Kind.MERGED_INTO, new ProposalId(id));
  }

  private static DeclaredBalance declared(int total, DeclaredShare... shares) {
    return new DeclaredBalance(
        EDITION, PartialDate.of(DAY), total, List.of(shares), Optional.empty(), List.of());
  }

  private static Proposal.Builder proposal(String id) {
    return Proposal.builder(new ProposalId(id), EDITION, Text.of("fr", id));
  }

  private static Session.Builder session(String id, Slot slot) {
    return Session.builder(new SessionId(id), EDITION, SessionKind.TALK, Text.of("fr", id), slot);
  }

  private static Slot at(int from, int until) {
    LocalDateTime start = DAY.atTime(from, 0);
    return Slot.Timed.of(start, PARIS).withLength(Duration.ofHours(until - from));
  }
}
