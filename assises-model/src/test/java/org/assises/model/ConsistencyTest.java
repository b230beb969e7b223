package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assises.model.Contribution.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tests that an inconsistent assises is refused. */
class ConsistencyTest {
  private static final EditionId E = new EditionId("e");
  private static final SessionId S = new SessionId("s");
  private static final ProposalId P = new ProposalId("p");
  private static final SourceId NO_SOURCE = new SourceId("x");
  private static final OrganizationId NOBODY = new OrganizationId("x");
  private static final PlaceId NOWHERE = new PlaceId("x");
  private static final ThemeId NO_THEME = new ThemeId("x");
  private static final SpeakerId NO_ONE = new SpeakerId("x");
  private static final SessionId NO_SESSION = new SessionId("x");
  private static final ProposalId NO_PROPOSAL = new ProposalId("x");
  private static final MeasureId NO_MEASURE = new MeasureId("x");
  private static final EditionId NO_EDITION = new EditionId("x");
  private static final Edition EDITION =
      Edition.builder(E, 1, fr("a"), PartialDate.parse("2024")).build();
  private static final Attested<Text> CLAIMED = Attested.of(fr("a")).withClaim(fr("b"), NO_SOURCE);
  private static final Attested<PartialDate> CLAIMED_DATE =
      Attested.of(PartialDate.parse("2024")).withClaim(PartialDate.parse("2024"), NO_SOURCE);
  private static final Attested<Figure> CLAIMED_FIGURE =
      Attested.of(Figure.exactly(1)).withClaim(Figure.exactly(2), NO_SOURCE);
  private static final Broadcast ANNOUNCED = Broadcast.liveOn(fr("a")).withSources(NO_SOURCE);

  @TestFactory
  Stream<DynamicTest> aReferenceToAMissingItemIsRefused() {
    Map<String, UnaryOperator<Assises.Builder>> dangling = new TreeMap<>();
    dangling.putAll(ofPeopleAndPlaces());
    dangling.putAll(ofEditionsAndSurveys());
    dangling.putAll(ofSessions());
    dangling.putAll(ofProposals());
    return dangling.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> refused(entry.getValue(), entry.getKey() + ", which does not exist")));
  }

  private static Map<String, UnaryOperator<Assises.Builder>> ofPeopleAndPlaces() {
    Mandate mandate = Mandate.of(new MandateId("m"), fr("a"));
    Name recorded = Name.of("A", new NamingBasis.PublicRecord(NO_SOURCE));
    return Map.of(
        "assises a refers to the organization x",
        a -> a.organizer(NOBODY),
        "organization o refers to the organization x",
        a ->
            a.organizations(
                List.of(Organization.of(new OrganizationId("o"), fr("a")).withPartOf(NOBODY))),
        "room r refers to the place x",
        a -> a.rooms(List.of(Room.of(new RoomId("r"), NOWHERE, fr("a")))),
        "speaker k refers to the source x",
        a -> a.speakers(List.of(Speaker.of(new SpeakerId("k"), recorded))),
        "speaker f refers to the organization x",
        a -> a.speakers(List.of(speaker("f", mandate.withOrganization(NOBODY)))),
        "speaker g refers to the source x",
        a ->
            a.speakers(
                List.of(
                    speaker("g", mandate.withAttestation(PartialDate.parse("2024"), NO_SOURCE)))));
  }

  private static Map<String, UnaryOperator<Assises.Builder>> ofEditionsAndSurveys() {
    Survey survey = Survey.builder(new SurveyId("y"), E, fr("a")).build();
    return Map.of(
        "edition e refers to the place x",
        a -> a.editions(List.of(EDITION.toBuilder().venue(NOWHERE).build())),
        "edition e refers to the organization x",
        a -> a.editions(List.of(EDITION.toBuilder().organizer(NOBODY).build())),
        "edition e refers to the theme x",
        a -> a.editions(List.of(EDITION.toBuilder().themes(List.of(NO_THEME)).build())),
        "survey y refers to the edition x",
        a -> a.surveys(List.of(Survey.builder(survey.id(), NO_EDITION, fr("a")).build())),
        "survey y refers to the organization x",
        a -> a.surveys(List.of(survey.toBuilder().conductedBy(NOBODY).build())),
        "edition x refers to the edition x",
        a -> a.balances(List.of(balance(NO_EDITION, List.of()))),
        "edition e refers to the source x",
        a -> a.balances(List.of(balance(E, List.of(NO_SOURCE)))));
  }

  @Test
  void aMissingSourceOfAnEditionOrSurveyIsRefused() {
    KeyFigure figure = new KeyFigure(fr("a"), CLAIMED_FIGURE);
    String of = "edition e refers to the source x, which does not exist";
    editionRefused(of, Edition.builder(E, 1, CLAIMED, EDITION.startDate()));
    editionRefused(of, Edition.builder(E, 1, EDITION.title(), CLAIMED_DATE));
    editionRefused(of, EDITION.toBuilder().endDate(CLAIMED_DATE));
    editionRefused(of, EDITION.toBuilder().keyFigures(List.of(figure)));
    editionRefused(of, EDITION.toBuilder().broadcasts(List.of(ANNOUNCED)));
    editionRefused(of, EDITION.toBuilder().sources(List.of(NO_SOURCE)));
    SurveyResult result = new SurveyResult(new ResultId("r"), fr("a"), Optional.of(CLAIMED_FIGURE));
    surveyRefused(Survey.builder(new SurveyId("y"), E, fr("a")).startDate(CLAIMED_DATE));
    surveyRefused(Survey.builder(new SurveyId("y"), E, fr("a")).endDate(CLAIMED_DATE));
    surveyRefused(Survey.builder(new SurveyId("y"), E, fr("a")).respondents(List.of(figure)));
    surveyRefused(Survey.builder(new SurveyId("y"), E, fr("a")).results(List.of(result)));
    surveyRefused(Survey.builder(new SurveyId("y"), E, fr("a")).sources(List.of(NO_SOURCE)));
  }

  private static void editionRefused(String message, Edition.Builder edition) {
    refused(a -> a.editions(List.of(edition.build())), message);
  }

  private static void surveyRefused(Survey.Builder survey) {
    refused(
        a -> a.surveys(List.of(survey.build())),
        "survey y refers to the source x, which does not exist");
  }

  private static Map<String, UnaryOperator<Assises.Builder>> ofSessions() {
    Contribution part = Contribution.of(new SpeakerId("k"), Role.SPEAKER);
    return Map.ofEntries(
        session("the place x", s -> s.place(NOWHERE)),
        session("the room x", s -> s.room(new RoomId("x"))),
        session("the theme x", s -> s.themes(List.of(NO_THEME))),
        session(
            "the speaker x", s -> s.contributions(List.of(Contribution.of(NO_ONE, Role.SPEAKER)))),
        session(
            "the mandate x", s -> s.contributions(List.of(part.withMandate(new MandateId("x"))))),
        session(
            "the organization x",
            s -> s.contributions(List.of(part.withOnBehalfOf(new OnBehalfOf.Body(NOBODY))))),
        session("the survey x", s -> s.subjects(List.of(new Subject.OfSurvey(new SurveyId("x"))))),
        session("the edition x", s -> s.subjects(List.of(new Subject.OfBalance(NO_EDITION)))),
        session(
            "the session x",
            s -> s.subjects(List.of(new Subject.OfWorkshops(E, List.of(NO_SESSION))))),
        session("the source x", s -> s.sources(List.of(NO_SOURCE))));
  }

  private static Map.Entry<String, UnaryOperator<Assises.Builder>> session(
      String what, UnaryOperator<Session.Builder> change) {
    return Map.entry(
        "session s refers to " + what, a -> a.sessions(List.of(change.apply(session()).build())));
  }

  @Test
  void everyReferenceOfASessionIsChecked() {
    Contribution part = Contribution.of(new SpeakerId("k"), Role.SPEAKER);
    Session elsewhere =
        Session.builder(S, NO_EDITION, SessionKind.TALK, fr("a"), new Slot.Unscheduled()).build();

    refused(
        a -> a.sessions(List.of(elsewhere)),
        "session s refers to the edition x, which does not exist");
    sessionRefused(
        "the speaker x",
        s -> s.contributions(List.of(part.withOnBehalfOf(new OnBehalfOf.Person(NO_ONE)))));
    sessionRefused(
        "the edition x", s -> s.subjects(List.of(new Subject.OfWorkshops(NO_EDITION, List.of()))));
    sessionRefused("the source x", s -> s.broadcasts(List.of(ANNOUNCED)));
    sessionRefused("the source x", s -> s.attendance(CLAIMED_FIGURE));
  }

  private static void sessionRefused(String what, UnaryOperator<Session.Builder> change) {
    refused(
        a -> a.sessions(List.of(change.apply(session()).build())),
        "session s refers to " + what + ", which does not exist");
  }

  private static Map<String, UnaryOperator<Assises.Builder>> ofProposals() {
    FollowUp followUp = FollowUp.of(LocalDate.of(2024, 1, 1), FollowUpStatus.IN_PROGRESS);
    Measure.Builder measure = Measure.builder(new MeasureId("m"), E, fr("a"));
    Author employed =
        new Author.Professional(Optional.empty(), Optional.empty(), Optional.of(NOBODY));
    return Map.ofEntries(
        proposal("the session x", p -> p.origin(new Origin.InSession(NO_SESSION))),
        proposal("the organization x", p -> p.author(employed)),
        proposal("the theme x", p -> p.themes(List.of(NO_THEME))),
        proposal("the result x", p -> p.diagnoses(List.of(new ResultId("x")))),
        proposal(
            "the measure x",
            p -> p.followUps(List.of(followUp.toBuilder().measures(List.of(NO_MEASURE)).build()))),
        proposal(
            "the proposal x",
            p -> p.successions(List.of(new Succession(Succession.Kind.MERGED_INTO, NO_PROPOSAL)))),
        proposal("the source x", p -> p.sources(List.of(NO_SOURCE))),
        Map.entry(
            "orientation o refers to the edition x",
            a -> a.orientations(List.of(orientation(NO_EDITION, List.of(), List.of())))),
        Map.entry(
            "orientation o refers to the proposal x",
            a -> a.orientations(List.of(orientation(E, List.of(NO_PROPOSAL), List.of())))),
        Map.entry(
            "orientation o refers to the theme x",
            a -> a.orientations(List.of(orientation(E, List.of(), List.of(NO_THEME))))),
        Map.entry(
            "measure m refers to the orientation x",
            a ->
                a.measures(
                    List.of(measure.orientations(List.of(new OrientationId("x"))).build()))));
  }

  private static Map.Entry<String, UnaryOperator<Assises.Builder>> proposal(
      String what, UnaryOperator<Proposal.Builder> change) {
    return Map.entry(
        "proposal p refers to " + what,
        a -> a.proposals(List.of(change.apply(proposal()).build())));
  }

  @Test
  void everyReferenceOfProposalsAndMeasuresIsChecked() {
    FollowUp.Builder followUp =
        FollowUp.builder(LocalDate.of(2024, 1, 1), FollowUpStatus.IN_PROGRESS);
    Name recorded = Name.of("A", new NamingBasis.PublicRecord(NO_SOURCE));
    MeasureId m = new MeasureId("m");

    refused(
        a -> a.proposals(List.of(Proposal.builder(P, NO_EDITION, fr("a")).build())),
        "proposal p refers to the edition x, which does not exist");
    proposalRefused("the session x", p -> p.insights(List.of(NO_SESSION)));
    proposalRefused(
        "the organization x", p -> p.followUps(List.of(followUp.responsible(NOBODY).build())));
    proposalRefused(
        "the source x",
        p -> p.author(new Author.Inhabitant(Optional.of(recorded), Optional.empty())));
    measureRefused("the edition x", Measure.builder(m, NO_EDITION, fr("a")));
    measureRefused(
        "the proposal x", Measure.builder(m, E, fr("a")).proposals(List.of(NO_PROPOSAL)));
    measureRefused("the organization x", Measure.builder(m, E, fr("a")).responsible(NOBODY));
    measureRefused("the source x", Measure.builder(m, E, fr("a")).sources(List.of(NO_SOURCE)));
  }

  private static void proposalRefused(String what, UnaryOperator<Proposal.Builder> change) {
    refused(
        a -> a.proposals(List.of(change.apply(proposal()).build())),
        "proposal p refers to " + what + ", which does not exist");
  }

  private static void measureRefused(String what, Measure.Builder measure) {
    refused(
        a -> a.measures(List.of(measure.build())),
        "measure m refers to " + what + ", which does not exist");
  }

  @Test
  void aDuplicateIdIsRefused() {
    twice("source i", a -> a.sources(two(Source.of(new SourceId("i"), fr("a")))));
    twice(
        "organization i",
        a -> a.organizations(two(Organization.of(new OrganizationId("i"), fr("a")))));
    twice("place i", a -> a.places(two(Place.of(new PlaceId("i"), fr("a")))));
    twice("theme i", a -> a.themes(two(Theme.of(new ThemeId("i"), fr("a")))));
    twice("speaker i", a -> a.speakers(two(speaker("i"))));
    twice("survey i", a -> a.surveys(two(Survey.builder(new SurveyId("i"), E, fr("a")).build())));
    twice("session s", a -> a.sessions(two(session().build())));
    twice("proposal p", a -> a.proposals(two(proposal().build())));
    twice("orientation o", a -> a.orientations(two(orientation(E, List.of(), List.of()))));
    twice(
        "measure i", a -> a.measures(two(Measure.builder(new MeasureId("i"), E, fr("a")).build())));
    PlaceId hall = new PlaceId("hall");
    twice(
        "room i",
        a ->
            a.places(List.of(Place.of(hall, fr("a"))))
                .rooms(two(Room.of(new RoomId("i"), hall, fr("a")))));
  }

  @Test
  void aDuplicateMandateOrSurveyResultIsRefused() {
    Mandate mandate = Mandate.of(new MandateId("m"), fr("a"));
    SurveyResult result = new SurveyResult(new ResultId("r"), fr("a"), Optional.empty());

    twice("mandate m", a -> a.speakers(List.of(speaker("a", mandate), speaker("b", mandate))));
    twice("result r", a -> a.surveys(List.of(survey("y", result), survey("z", result))));
  }

  @Test
  void idsOfDifferentKindsMayHaveTheSameValue() {
    Assises assises =
        assises()
            .themes(List.of(Theme.of(new ThemeId("e"), fr("a"))))
            .speakers(List.of(speaker("e")))
            .build();

    assertThat(assises.theme(new ThemeId("e")).name()).isEqualTo(fr("a"));
    assertThat(assises.edition(E)).isEqualTo(EDITION);
  }

  @Test
  void editionsOutOfOrderAreRefused() {
    Edition second =
        Edition.builder(new EditionId("f"), 2, fr("a"), PartialDate.parse("2026")).build();
    Edition alsoSecond =
        Edition.builder(new EditionId("g"), 2, fr("a"), PartialDate.parse("2026")).build();

    refused(
        a -> a.editions(List.of(second, EDITION)),
        "edition e is out of order; sort the editions by their ordinals");
    refused(
        a -> a.editions(List.of(EDITION, second, alsoSecond)),
        "edition g is out of order; sort the editions by their ordinals");
  }

  @Test
  void aRoomInAnotherPlaceThanTheSessionIsRefused() {
    Place hall = Place.of(new PlaceId("hall"), fr("a"));
    Place annex = Place.of(new PlaceId("annex"), fr("a"));
    Room room = Room.of(new RoomId("r"), annex.id(), fr("a"));
    Assises.Builder house = assises().places(List.of(hall, annex)).rooms(List.of(room));

    assertThat(house.sessions(List.of(session().room(room.id()).place(annex.id()).build())).build())
        .isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                house.sessions(List.of(session().room(room.id()).place(hall.id()).build())).build())
        .withMessage("session s has a room that is not in its place; correct one of them");
  }

  @Test
  void aMandateOfAnotherSpeakerIsRefused() {
    Mandate mandate = Mandate.of(new MandateId("m"), fr("a"));
    Contribution borrowed =
        Contribution.of(new SpeakerId("b"), Role.SPEAKER).withMandate(mandate.id());

    refused(
        a ->
            a.speakers(List.of(speaker("a", mandate), speaker("b")))
                .sessions(List.of(session().contributions(List.of(borrowed)).build())),
        "session s: speaker b does not have the mandate m");
  }

  @Test
  void onlyOrganizationsInACircleAreReported() {
    Organization a = organization("a", "b");
    Organization b = organization("b", "c");
    Organization c = organization("c", "b");

    refused(
        assises -> assises.organizations(List.of(a, b, c)),
        "organization b is part of itself through other organizations; correct one of them");
  }

  @Test
  void eachCircleIsReported() {
    refused(
        assises ->
            assises.organizations(
                List.of(
                    organization("a", "b"),
                    organization("b", "a"),
                    organization("c", "d"),
                    organization("d", "c"))),
        "organization a is part of itself through other organizations; correct one of them; "
            + "organization c is part of itself through other organizations; correct one of them");
  }

  @Test
  void aLongChainOfOrganizationsIsFollowedOnce() {
    List<Organization> chain =
        IntStream.range(0, 100_000)
            .mapToObj(
                i ->
                    i == 0
                        ? Organization.of(new OrganizationId("0"), fr("a"))
                        : organization("" + i, "" + (i - 1)))
            .toList();

    assertThat(assises().organizations(chain).build().organizations()).hasSize(100_000);
  }

  @Test
  void allProblemsAreListedTogether() {
    refused(
        a ->
            a.organizer(NOBODY)
                .sessions(List.of(session().themes(List.of(NO_THEME)).place(NOWHERE).build())),
        "assises a refers to the organization x, which does not exist; "
            + "session s refers to the place x, which does not exist; "
            + "session s refers to the theme x, which does not exist");
  }

  @Test
  void after20ProblemsTheOthersAreCounted() {
    List<ThemeId> themes = IntStream.range(0, 25).mapToObj(i -> new ThemeId("t" + i)).toList();

    Throwable refusal =
        catchThrowable(() -> assises().sessions(List.of(session().themes(themes).build())).build());

    assertThat(refusal)
        .hasMessageContaining("theme t19, which does not exist; and 5 more")
        .hasMessageNotContaining("t20");
  }

  @Test
  void exactly20ProblemsAreAllListed() {
    List<ThemeId> themes = IntStream.range(0, 20).mapToObj(i -> new ThemeId("t" + i)).toList();

    Throwable refusal =
        catchThrowable(() -> assises().sessions(List.of(session().themes(themes).build())).build());

    assertThat(refusal).message().endsWith("theme t19, which does not exist");
  }

  private static void twice(String what, UnaryOperator<Assises.Builder> change) {
    refused(change, "the id of the " + what + " is used twice");
  }

  private static void refused(UnaryOperator<Assises.Builder> change, String message) {
    Assises.Builder builder = change.apply(assises());
    assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
  }

  private static Assises.Builder assises() {
    return Assises.builder(new AssisesId("a"), fr("a"), ZoneId.of("Europe/Paris"))
        .speakers(List.of(speaker("k")))
        .editions(List.of(EDITION));
  }

  private static Session.Builder session() {
    return Session.builder(S, E, SessionKind.TALK, fr("a"), new Slot.Unscheduled());
  }

  private static Proposal.Builder proposal() {
    return Proposal.builder(P, E, fr("a"));
  }

  private static Speaker speaker(String id, Mandate... mandates) {
    return Speaker.of(new SpeakerId(id), Name.of("A", new NamingBasis.PublicOffice()), mandates);
  }

  private static Survey survey(String id, SurveyResult result) {
    return Survey.builder(new SurveyId(id), E, fr("a")).results(List.of(result)).build();
  }

  private static Organization organization(String id, String whole) {
    return Organization.of(new OrganizationId(id), fr("a")).withPartOf(new OrganizationId(whole));
  }

  private static Orientation orientation(
      EditionId edition, List<ProposalId> proposals, List<ThemeId> themes) {
    return new Orientation(
        new OrientationId("o"), edition, fr("a"), Optional.empty(), proposals, themes);
  }

  private static DeclaredBalance balance(EditionId edition, List<SourceId> sources) {
    return new DeclaredBalance(
        edition,
        PartialDate.parse("2024"),
        1,
        List.of(DeclaredShare.percent(1, FollowUpStatus.IMPLEMENTED)),
        Optional.empty(),
        sources);
  }

  private static <T> List<T> two(T thing) {
    return List.of(thing, thing);
  }

  private static Text fr(String text) {
    return Text.of("fr", text);
  }
}
