package org.assises.json.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assises.model.Accessibility;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Broadcast;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.Document;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.Figure;
import org.assises.model.KeyFigure;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.OnBehalfOf;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Registration;
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
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.assises.publication.Fact;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.ShownSession;
import org.assises.wording.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each optional part of a session or an edition is recognized separately. */
class SessionPartTest {
  private static final EditionId EDITION = new EditionId("2026");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
  private static final SpeakerId NAMED = new SpeakerId("nom");
  private static final SpeakerId FUNCTION = new SpeakerId("fonction");
  private static final SpeakerId NEITHER = new SpeakerId("rien");
  private static final URI PAGE = URI.create("https://example.org/");

  private static final Assises ASSISES =
      Assises.builder(new AssisesId("assises"), Text.of("fr", "Assises"), ZoneId.of("Europe/Paris"))
          .languages(List.of(Locale.FRENCH))
          .speakers(
              List.of(
                  Speaker.of(NAMED, Name.of("Anne", new NamingBasis.PublicOffice())),
                  new Speaker(
                      FUNCTION,
                      Optional.empty(),
                      List.of(
                          Mandate.of(new MandateId("m"), Text.of("fr", "maire"))
                              .withPeriod(PartialDate.parse("2020"), PartialDate.parse("2032"))),
                      Optional.empty(),
                      Optional.empty()),
                  new Speaker(
                      NEITHER, Optional.empty(), List.of(), Optional.empty(), Optional.empty())))
          .organizations(List.of(Organization.of(new OrganizationId("o"), Text.of("fr", "Club"))))
          .places(List.of(Place.of(new PlaceId("p"), Text.of("fr", "Halle"))))
          .rooms(List.of(Room.of(new RoomId("r"), new PlaceId("p"), Text.of("fr", "Salle"))))
          .themes(
              List.of(
                  Theme.of(new ThemeId("a"), Text.of("fr", "Vert")),
                  Theme.of(new ThemeId("b"), Text.of("fr", "Bleu"))))
          .sources(List.of(Source.of(new SourceId("x"), Text.of("fr", "Compte rendu"))))
          .editions(List.of(edition().build()))
          .build();

  private static Set<SessionPart> said(UnaryOperator<Session.Builder> saying) {
    Session session =
        saying
            .apply(
                Session.builder(
                    new SessionId("s"),
                    EDITION,
                    SessionKind.TALK,
                    Text.of("fr", "Titre"),
                    Slot.WholeDay.of(DAY)))
            .build();
    ShownSession shown =
        Publication.of(ASSISES.with(session), Instant.parse("2026-03-01T08:00:00Z")).shown(session);
    Set<SessionPart> said = EnumSet.noneOf(SessionPart.class);
    Arrays.stream(SessionPart.values())
        .filter(part -> part != SessionPart.KIND && part.isSaidBy(shown))
        .forEach(said::add);
    return said;
  }

  private static Set<SessionPart> saidBy(Contribution contribution) {
    return said(session -> session.contributions(List.of(contribution)));
  }

  private static Contribution speaking(SpeakerId speaker) {
    return Contribution.of(speaker, Contribution.Role.SPEAKER);
  }

  /** Facts that every feed carries need no part. A new fact fails this test until it has one. */
  @Test
  void everyFactOfASessionIsAPart() {
    List<Fact> carried = List.of(Fact.STATUS, Fact.EDITION, Fact.TIME, Fact.TITLE, Fact.PLACE);
    List<String> parts = Arrays.stream(SessionPart.values()).map(Enum::name).toList();

    assertThat(ShownSession.facts())
        .filteredOn(fact -> !carried.contains(fact))
        .allSatisfy(fact -> assertThat(parts).contains(fact.name()));
  }

  static List<String> languages() {
    return Message.LANGUAGES;
  }

  /** The loss of a part without a sentence would consist of its code. */
  @ParameterizedTest
  @MethodSource("languages")
  void everyPartHasASentenceInEveryLanguage(String language) {
    Locale locale = Locale.forLanguageTag(language);

    assertThat(SessionPart.values())
        .allSatisfy(
            part ->
                assertThat(Loss.of(new SessionId("s"), part.code()).message(locale))
                    .isNotEqualTo(part.code()));
  }

  @Test
  void aSessionWithOnlyATitleAndADayHasNoParts() {
    assertThat(said(session -> session)).isEmpty();
    assertThat(said(session -> session.status(SessionStatus.CANCELLED))).isEmpty();
  }

  @Test
  void eachPartIsRecognizedSeparately() {
    assertThat(said(s -> s.status(SessionStatus.TENTATIVE))).containsExactly(SessionPart.TENTATIVE);
    assertThat(said(s -> s.slot(new Slot.PartOfDay(DAY, DayPart.MORNING, 1))))
        .containsExactly(SessionPart.PART_OF_DAY);
    assertThat(said(s -> s.description(Text.of("fr", "x"))))
        .containsExactly(SessionPart.DESCRIPTION);
    assertThat(said(s -> s.room(new RoomId("r")))).containsExactly(SessionPart.ROOM);
    assertThat(said(s -> s.themes(List.of(new ThemeId("a"))))).containsExactly(SessionPart.THEMES);
    assertThat(said(s -> s.themes(List.of(new ThemeId("a"), new ThemeId("b")))))
        .containsExactly(SessionPart.THEMES, SessionPart.FURTHER_THEMES);
    assertThat(said(s -> s.subjects(List.of(new Subject.OfBalance(EDITION)))))
        .containsExactly(SessionPart.SUBJECTS);
    assertThat(said(s -> s.openFloor(true))).containsExactly(SessionPart.OPEN_FLOOR);
    assertThat(said(s -> s.languages(List.of(Locale.FRENCH))))
        .containsExactly(SessionPart.LANGUAGES);
    assertThat(said(s -> s.accessibility(List.of(Accessibility.WHEELCHAIR))))
        .containsExactly(SessionPart.ACCESSIBILITY);
    assertThat(said(s -> s.documents(List.of(Document.of(Text.of("fr", "x"), PAGE)))))
        .containsExactly(SessionPart.DOCUMENTS);
    assertThat(said(s -> s.broadcasts(List.of(Broadcast.live(PAGE)))))
        .containsExactly(SessionPart.BROADCASTS);
    assertThat(said(s -> s.broadcasts(List.of(Broadcast.liveOn(Text.of("fr", "TV"))))))
        .containsExactly(SessionPart.BROADCASTS, SessionPart.UNLINKED_BROADCASTS);
    assertThat(said(s -> s.attendance(Attested.of(Figure.exactly(1)))))
        .containsExactly(SessionPart.ATTENDANCE);
    assertThat(said(s -> s.page(PAGE))).containsExactly(SessionPart.PAGE);
    assertThat(said(s -> s.sources(List.of(new SourceId("x")))))
        .containsExactly(SessionPart.SOURCES);
  }

  @Test
  void peopleHavePartsForNameFunctionAndRole() {
    assertThat(saidBy(speaking(NAMED))).containsExactly(SessionPart.PEOPLE);
    assertThat(saidBy(speaking(FUNCTION)))
        .containsExactly(SessionPart.PEOPLE, SessionPart.UNNAMED_PEOPLE, SessionPart.FUNCTIONS);
    assertThat(saidBy(speaking(NEITHER)))
        .containsExactly(
            SessionPart.PEOPLE, SessionPart.UNNAMED_PEOPLE, SessionPart.UNKNOWN_PEOPLE);
    assertThat(saidBy(Contribution.of(NAMED, Contribution.Role.MODERATOR)))
        .containsExactly(SessionPart.PEOPLE, SessionPart.ROLES);
    assertThat(saidBy(speaking(NAMED).withOnBehalfOf(new OnBehalfOf.Body(new OrganizationId("o")))))
        .containsExactly(SessionPart.PEOPLE, SessionPart.ON_BEHALF_OF);
  }

  @Test
  void aRegistrationHasTermsUnlessItIsAPageOnly() {
    Optional<URI> page = Optional.of(PAGE);

    assertThat(registered(new Registration(false, page, Optional.empty(), Optional.empty())))
        .containsExactly(SessionPart.REGISTRATION);
    for (Registration terms :
        List.of(
            new Registration(true, page, Optional.empty(), Optional.empty()),
            new Registration(false, Optional.empty(), Optional.empty(), Optional.empty()),
            new Registration(false, page, Optional.of(9), Optional.empty()),
            new Registration(false, page, Optional.empty(), Optional.of(DAY)))) {
      assertThat(registered(terms))
          .containsExactly(SessionPart.REGISTRATION, SessionPart.REGISTRATION_TERMS);
    }
  }

  private static Set<SessionPart> registered(Registration registration) {
    return said(session -> session.registration(registration));
  }

  private static Edition.Builder edition() {
    return Edition.builder(EDITION, 1, Text.of("fr", "Édition"), PartialDate.parse("2026-03-14"));
  }

  private static List<String> programme(UnaryOperator<Edition.Builder> saying) {
    return EditionLosses.besideTheProgramme(saying.apply(edition()).build())
        .map(Loss::message)
        .toList();
  }

  private static List<String> title(UnaryOperator<Edition.Builder> saying) {
    return EditionLosses.besideTheTitle(saying.apply(edition()).build())
        .map(Loss::message)
        .toList();
  }

  @Test
  void eachFactOfAnEditionIsReportedSeparately() {
    Attested<PartialDate> date = Attested.of(PartialDate.parse("2026-03-14"));
    Attested<Text> text = Attested.of(Text.of("fr", "Édition"));
    SourceId source = new SourceId("x");
    String claimed = "what sources say about its title and dates";

    assertThat(programme(e -> e)).isEmpty();
    assertThat(programme(e -> e.status(EditionStatus.HELD))).isEmpty();
    assertThat(programme(e -> e.status(EditionStatus.CANCELLED)))
        .containsExactly("its status, cancelled");
    assertThat(
            programme(
                e ->
                    e.status(EditionStatus.POSTPONED)
                        .formerDates(List.of(PartialDate.parse("2025")))))
        .containsExactly("its former dates", "its status, postponed");
    assertThat(programme(e -> e.startDate(date.withClaim(PartialDate.parse("2026"), source))))
        .containsExactly(claimed);
    assertThat(programme(e -> e.title(text.withReason(Text.of("fr", "affiche")))))
        .containsExactly(claimed);
    assertThat(programme(e -> e.endDate(date))).containsExactly("what is known about its last day");
    assertThat(programme(e -> e.endDate(date.withReason(Text.of("fr", "affiche")))))
        .containsExactly(claimed, "what is known about its last day");
    assertThat(programme(e -> e.formerDates(List.of(PartialDate.parse("2025")))))
        .containsExactly("its former dates");
    assertThat(programme(e -> e.organizer(new OrganizationId("o"))))
        .containsExactly("its organizer");
    assertThat(programme(e -> e.objectives(List.of(Text.of("fr", "x")))))
        .containsExactly("its objectives");
    assertThat(programme(e -> e.method(List.of(Text.of("fr", "x"))))).containsExactly("its method");
    assertThat(
            programme(
                e ->
                    e.keyFigures(
                        List.of(
                            new KeyFigure(Text.of("fr", "x"), Attested.of(Figure.exactly(1)))))))
        .containsExactly("its key figures");
    assertThat(programme(e -> e.sources(List.of(source)))).containsExactly("the sources");
  }

  @Test
  void aFormatThatCarriesOnlyTheTitleReportsTheRest() {
    assertThat(title(e -> e)).isEmpty();
    assertThat(title(e -> e.sources(List.of(new SourceId("x"))))).containsExactly("the sources");
    assertThat(title(e -> e.venue(new PlaceId("p")))).containsExactly("its venue");
    assertThat(title(e -> e.description(Text.of("fr", "x")))).containsExactly("its description");
    assertThat(title(e -> e.themes(List.of(new ThemeId("a"))))).containsExactly("the themes");
    assertThat(title(e -> e.broadcasts(List.of(Broadcast.live(PAGE)))))
        .containsExactly("the broadcasts");
    assertThat(title(e -> e.documents(List.of(Document.of(Text.of("fr", "x"), PAGE)))))
        .containsExactly("the documents");
    assertThat(title(e -> e.page(PAGE))).containsExactly("its web page");
  }
}
