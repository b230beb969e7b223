package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.ANNA;
import static org.assises.publication.SmallTown.DAY;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.HALL;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.LOIC;
import static org.assises.publication.SmallTown.ROOM;
import static org.assises.publication.SmallTown.WORKSHOP;
import static org.assises.publication.SmallTown.fr;
import static org.assises.publication.SmallTown.part;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assises.model.Area;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.Broadcast;
import org.assises.model.Claim;
import org.assises.model.Coordinates;
import org.assises.model.Cost;
import org.assises.model.CouncilDecision;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;
import org.assises.model.Document;
import org.assises.model.Figure;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Id;
import org.assises.model.KeyFigure;
import org.assises.model.Location;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.Measure;
import org.assises.model.MeasureId;
import org.assises.model.Money;
import org.assises.model.Name;
import org.assises.model.NamingBasis.PublicOffice;
import org.assises.model.OnBehalfOf;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.Orientation;
import org.assises.model.OrientationId;
import org.assises.model.Origin;
import org.assises.model.PartialDate;
import org.assises.model.Registration;
import org.assises.model.ResultId;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Speaker;
import org.assises.model.Subject;
import org.assises.model.Succession;
import org.assises.model.Survey;
import org.assises.model.SurveyId;
import org.assises.model.SurveyResult;
import org.assises.model.Territory;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the description of each kind of value, with all its parts, in English. */
class ValuesTest {
  private static final URI PAGE = URI.create("https://ville.example/page");
  private static final Source MINUTES = Source.of(new SourceId("minutes"), fr("Procès-verbal"));
  private static final Organization CITY = Organization.of(new OrganizationId("city"), fr("Ville"));
  private static final Mandate DEPUTY = function("deputy");
  private static final SurveyResult RESULT = result("dark");
  private static final Survey SURVEY =
      Survey.builder(new SurveyId("survey"), EDITION.id(), fr("Enquête"))
          .results(List.of(RESULT))
          .build();
  private static final Measure LAMPS =
      Measure.builder(new MeasureId("lamps"), EDITION.id(), fr("Lampadaires")).build();
  private static final Theme STREETS = Theme.of(new ThemeId("streets"), fr("Rues"));
  private static final Orientation SAFE =
      new Orientation(
          new OrientationId("safe"),
          EDITION.id(),
          fr("Une ville sûre"),
          Optional.empty(),
          List.of(),
          List.of());
  private static final Document REPORT =
      new Document(fr("Rapport"), PAGE, Optional.of("application/pdf"), Optional.of(Locale.FRENCH));

  private static ChangeTexts texts() {
    return new ChangeTexts(
        SmallTown.assises()
            .sources(List.of(MINUTES))
            .organizations(List.of(CITY))
            .themes(List.of(STREETS))
            .speakers(List.of(Speaker.of(ANNA.id(), ANNA.name().orElseThrow(), DEPUTY), LOIC))
            .surveys(List.of(SURVEY))
            .sessions(List.of(WORKSHOP))
            .proposals(List.of(LIGHTS))
            .orientations(List.of(SAFE))
            .measures(List.of(LAMPS))
            .build(),
        List.of(Locale.ENGLISH, Locale.FRENCH));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void aValueIsDescribedWithAllItsParts(Fact fact, Supplier<ShownValue> value, String described) {
    String line = texts().line(fact, value.get());

    assertThat(line).isEqualTo(described);
  }

  static Stream<Arguments> aValueIsDescribedWithAllItsParts() {
    return Stream.of(plain(), attested(), ofSessions(), ofProposals(), ofSurveys())
        .flatMap(values -> values);
  }

  private static Stream<Arguments> plain() {
    return Stream.of(
        value(Fact.SIREN, () -> Values.line("217500016"), "SIREN number: 217500016"),
        value(Fact.SUBMITTED, () -> Values.day(DAY), "Date of submission: 23 November 2024"),
        value(Fact.PAGE, () -> Values.link(PAGE), "Page: https://ville.example/page"),
        value(
            Fact.COORDINATES,
            () -> Values.coordinates(new Coordinates(48, -4.1)),
            "Coordinates: 48.0, -4.1"),
        value(
            Fact.TERRITORY,
            () ->
                Values.territory(
                    new Territory("29232", fr("Quimper"), Optional.of(fr("Finistère")))),
            "Commune: Quimper, 29232, Finistère"),
        value(
            Fact.DOCUMENTS,
            () -> Values.document(REPORT),
            "Documents: Rapport, https://ville.example/page, application/pdf, fr"));
  }

  private static Stream<Arguments> attested() {
    Attested<PartialDate> date = Attested.of(PartialDate.of(DAY));
    PartialDate claimed = PartialDate.parse("2024-12");
    return Stream.of(
        value(Fact.START, () -> date(date), "Date: 23 November 2024"),
        value(
            Fact.START,
            () -> date(date.withClaim(claimed, MINUTES.id())),
            "Date: 23 November 2024"),
        value(Fact.START, () -> date(date.withReason(fr("Vérifié"))), "Date: 23 November 2024"),
        value(Fact.ATTENDANCE, () -> Values.figure(Figure.exactly(120)), "Attendance: 120"),
        value(
            Fact.ATTENDANCE,
            () -> Values.figure(Figure.moreThan(120)),
            "Attendance: more than, 120"),
        value(
            Fact.KEY_FIGURES,
            () -> Values.keyFigure(new KeyFigure(fr("Habitants"), Attested.of(Figure.about(64)))),
            "Key figures: Habitants, about, 64"));
  }

  private static ShownValue date(Attested<PartialDate> date) {
    return Values.<PartialDate>attested(Values::date).apply(date);
  }

  private static Stream<Arguments> ofSessions() {
    return Stream.of(
        value(
            Fact.BROADCASTS,
            () ->
                Values.broadcast(
                    new Broadcast(
                        Broadcast.Kind.LIVE,
                        Optional.of(PAGE),
                        Optional.of(fr("Chaîne")),
                        Optional.of(DAY.atTime(9, 10).atZone(ZoneId.of("Europe/Paris"))),
                        List.of(MINUTES.id()))),
            "Broadcasts: live, https://ville.example/page, Chaîne, 23 November 2024, 9:10,"
                + " Procès-verbal"),
        value(
            Fact.REGISTRATION,
            () ->
                Values.registration(
                    new Registration(true, Optional.of(PAGE), Optional.of(40), Optional.of(DAY))),
            "Registration: required, https://ville.example/page, 40, 23 November 2024"),
        value(
            Fact.REGISTRATION,
            () ->
                Values.registration(
                    new Registration(false, Optional.empty(), Optional.of(40), Optional.empty())),
            "Registration: 40"),
        value(
            Fact.PEOPLE,
            () ->
                Values.contribution(
                    part(ANNA)
                        .withMandate(DEPUTY.id())
                        .withOnBehalfOf(new OnBehalfOf.Person(LOIC.id()))),
            "People: Personne anna, speaker, Adjointe, Personne loic"),
        value(
            Fact.PEOPLE,
            () -> Values.contribution(part(ANNA).withOnBehalfOf(new OnBehalfOf.Body(CITY.id()))),
            "People: Personne anna, speaker, Ville"),
        value(
            Fact.SUBJECTS,
            () -> Values.subject(new Subject.OfSurvey(SURVEY.id())),
            "Topics: Enquête"),
        value(
            Fact.SUBJECTS,
            () -> Values.subject(new Subject.OfWorkshops(EDITION.id(), List.of(WORKSHOP.id()))),
            "Topics: Assises locales de la sécurité, Séance workshop"),
        value(
            Fact.SUBJECTS,
            () -> Values.subject(new Subject.OfBalance(EDITION.id())),
            "Topics: Assises locales de la sécurité"),
        value(
            Fact.FUNCTIONS,
            () -> Values.mandate(DEPUTY),
            "Functions: Adjointe, Ville, May 2020, 2026, 2021, Procès-verbal, p. 3"));
  }

  private static Mandate function(String id) {
    return new Mandate(
        new MandateId(id),
        fr("Adjointe"),
        Optional.of(CITY.id()),
        Optional.of(PartialDate.parse("2020-05")),
        Optional.of(PartialDate.parse("2026")),
        List.of(new Claim<>(PartialDate.parse("2021"), MINUTES.id(), Optional.of(fr("p. 3")))));
  }

  private static Stream<Arguments> ofProposals() {
    Optional<Name> name = Optional.of(Name.of("Jeanne", new PublicOffice()));
    return Stream.of(
        value(
            Fact.ORIGIN,
            () -> Values.origin(new Origin.InSession(WORKSHOP.id())),
            "Origin: Séance workshop"),
        value(
            Fact.ORIGIN,
            () -> Values.origin(new Origin.Through(Origin.Channel.PAPER)),
            "Origin: on paper"),
        value(
            Fact.AUTHOR,
            () -> Values.author(new Author.Inhabitant(name, Optional.of(fr("Centre")))),
            "Author: inhabitants, named, Centre"),
        value(
            Fact.AUTHOR,
            () ->
                Values.author(
                    new Author.Professional(
                        Optional.empty(), Optional.of(fr("Médiatrice")), Optional.of(CITY.id()))),
            "Author: professionals, Médiatrice, Ville"),
        value(
            Fact.AUTHOR,
            () -> Values.author(new Author.Collective(fr("École"), Optional.of(24))),
            "Author: groups, École, 24"),
        value(
            Fact.COSTS,
            () -> Values.cost(Cost.of(Cost.Kind.VOTED, Money.euros(12_000))),
            "Cost: voted, 12000 EUR"),
        value(
            Fact.LOCATIONS,
            () -> Values.location(everywhere()),
            "Where it applies: Kerfeunteun, Q3, Rue Kéréon, Halle, 48.0, -4.1"),
        value(
            Fact.SUCCESSIONS,
            () -> Values.succession(new Succession(Succession.Kind.MERGED_INTO, LIGHTS.id())),
            "Successors: merged into, Proposition lights"),
        value(
            Fact.FOLLOW_UP,
            () -> Values.followUp(refused()),
            "Follow-up: Not retained, 23 November 2024, outside the city’s competence, Hors des"
                + " compétences, 2025-17, 23 November 2024, https://ville.example/page"),
        value(
            Fact.FOLLOW_UP,
            () -> Values.followUp(begun()),
            "Follow-up: In progress, 23 November 2024, 50%, Ville, Lampadaires, Photo,"
                + " https://ville.example/page, correction"));
  }

  private static Location everywhere() {
    return new Location(
        Optional.of(new Area(fr("Kerfeunteun"), Optional.of("Q3"))),
        Optional.of(fr("Rue Kéréon")),
        Optional.of(HALL.id()),
        Optional.of(new Coordinates(48, -4.1)));
  }

  private static FollowUp refused() {
    return FollowUp.builder(DAY, FollowUpStatus.NOT_RETAINED)
        .reason(FollowUp.Reason.values()[0])
        .note(fr("Hors des compétences"))
        .decision(new CouncilDecision("2025-17", Optional.of(DAY), Optional.of(PAGE)))
        .build();
  }

  private static FollowUp begun() {
    return FollowUp.builder(DAY, FollowUpStatus.IN_PROGRESS)
        .progress(50)
        .responsible(CITY.id())
        .measures(List.of(LAMPS.id()))
        .evidence(List.of(Document.of(fr("Photo"), PAGE)))
        .correction(true)
        .build();
  }

  private static Stream<Arguments> ofSurveys() {
    DeclaredShare refused =
        DeclaredShare.percent(35, FollowUpStatus.NOT_RETAINED)
            .withReasons(FollowUp.Reason.values()[0]);
    return Stream.of(
        value(Fact.RESULTS, () -> Values.result(RESULT), "Results: Trop sombre, 63%"),
        value(Fact.RESULTS, () -> Values.result(claimed()), "Results: Trop sombre, 63%"),
        value(
            Fact.DIAGNOSES,
            () -> Values.reference(RESULT.id()),
            "Related survey results: Trop sombre"),
        value(
            Fact.BALANCES,
            () ->
                Values.balance(
                    new DeclaredBalance(
                        EDITION.id(),
                        PartialDate.parse("2025"),
                        121,
                        List.of(DeclaredShare.count(79, FollowUpStatus.IMPLEMENTED), refused),
                        Optional.of(fr("Arrondi")),
                        List.of(MINUTES.id()))),
            "Published balance: 2025, 121, Implemented, 79, Not retained, 35%, outside the city’s"
                + " competence, Arrondi, Procès-verbal"));
  }

  private static SurveyResult claimed() {
    Attested<Figure> percent =
        Attested.of(Figure.exactly(63)).withClaim(Figure.exactly(60), MINUTES.id());
    return new SurveyResult(RESULT.id(), RESULT.statement(), Optional.of(percent));
  }

  private static SurveyResult result(String id) {
    return new SurveyResult(
        new ResultId(id), fr("Trop sombre"), Optional.of(Attested.of(Figure.exactly(63))));
  }

  @ParameterizedTest
  @MethodSource
  void anItemIsNamed(Id item, String name) {
    assertThat(texts().name(item)).isEqualTo(name);
  }

  static Stream<Arguments> anItemIsNamed() {
    return Stream.of(
        Arguments.of(EDITION.id(), "Assises locales de la sécurité"),
        Arguments.of(WORKSHOP.id(), "Séance workshop"),
        Arguments.of(LIGHTS.id(), "Proposition lights"),
        Arguments.of(SURVEY.id(), "Enquête"),
        Arguments.of(RESULT.id(), "Trop sombre"),
        Arguments.of(SAFE.id(), "Une ville sûre"),
        Arguments.of(LAMPS.id(), "Lampadaires"),
        Arguments.of(CITY.id(), "Ville"),
        Arguments.of(HALL.id(), "Halle"),
        Arguments.of(ROOM.id(), "Salle 1"),
        Arguments.of(STREETS.id(), "Rues"),
        Arguments.of(MINUTES.id(), "Procès-verbal"),
        Arguments.of(ANNA.id(), "Personne anna"),
        Arguments.of(DEPUTY.id(), "Adjointe"),
        Arguments.of(new ThemeId("unknown"), "unknown"));
  }

  private static Arguments value(Fact fact, Supplier<ShownValue> value, String described) {
    return Arguments.of(fact, value, described);
  }
}
