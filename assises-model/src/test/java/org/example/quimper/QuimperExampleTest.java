package org.example.quimper;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.model.DayPart.AFTERNOON;
import static org.assises.model.DayPart.MORNING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.finding.Severity;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Broadcast;
import org.assises.model.Contribution;
import org.assises.model.Contribution.Role;
import org.assises.model.DayPart;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.Name;
import org.assises.model.NamingBasis.PublicOffice;
import org.assises.model.NamingBasis.PublicRecord;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Subject;
import org.assises.model.Survey;
import org.assises.model.SurveyId;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;

/** How a host builds an edition in its own code: Quimper's second, of 23 November 2024. */
class QuimperExampleTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 23);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final EditionId FIRST = new EditionId("2022");
  private static final EditionId SECOND = new EditionId("2024");
  private static final Source NEWS =
      Source.of(new SourceId("page-2024"), fr("Page de la ville sur l’édition 2024"));

  private static Assises quimper() {
    Organization city = body("ville", "Ville de Quimper");
    Organization service =
        body("dtp", "Direction de la Tranquillité publique").withPartOf(city.id());
    Organization state = body("prefecture", "Préfecture du Finistère");
    Organization gazette = body("gazette", "La Gazette des communes");
    Place hall = Place.of(new PlaceId("chapeau-rouge"), fr("Chapeau Rouge"));

    Speaker mayor = official("p1", "Isabelle Assih", "maire de Quimper", city);
    Speaker prefect = official("p2", "Alain Espinasse", "préfet du Finistère", state);
    Speaker deputy = official("p3", "Philippe Broudeur", "adjoint à la maire", city);
    Speaker journalist =
        Speaker.of(
            new SpeakerId("p4"),
            Name.of("Hervé Jouanneau", new PublicRecord(NEWS.id())),
            function("p4", "rédacteur en chef adjoint", gazette));

    Edition first =
        Edition.builder(FIRST, 1, fr("Assises de la tranquillité"), PartialDate.parse("2022-10-08"))
            .build();
    Edition second =
        Edition.builder(SECOND, 2, fr("Assises locales de la sécurité"), PartialDate.of(DAY))
            .venue(hall.id())
            .organizer(service.id())
            .broadcasts(List.of(live(8, 50)))
            .build();
    Survey survey = Survey.builder(new SurveyId("cronos"), SECOND, fr("Enquête Cronos")).build();

    List<Session> programme =
        List.of(
            session("presentation", SessionKind.PRESENTATION, MORNING, 1, "Présentation")
                .contributions(List.of(Contribution.of(journalist.id(), Role.MODERATOR)))
                .build(),
            session("introduction", SessionKind.OPENING, MORNING, 2, "Introduction")
                .contributions(speaking(mayor, prefect))
                .build(),
            session("bilan", SessionKind.BALANCE, MORNING, 3, "Bilan de 2022")
                .contributions(speaking(deputy))
                .subjects(List.of(new Subject.OfBalance(FIRST)))
                .build(),
            session("enquete", SessionKind.SURVEY_RESULTS, MORNING, 4, "Résultats de l’enquête")
                .subjects(List.of(new Subject.OfSurvey(survey.id())))
                .openFloor(true)
                .build(),
            session("ateliers", SessionKind.WORKSHOP_RESULTS, AFTERNOON, 1, "Retour des ateliers")
                .subjects(List.of(new Subject.OfWorkshops(SECOND, List.of())))
                .openFloor(true)
                .build(),
            session("conclusion", SessionKind.CLOSING, AFTERNOON, 2, "Conclusion")
                .contributions(speaking(mayor, prefect))
                .build());

    return Assises.builder(new AssisesId("assises.quimper.bzh"), fr("Assises de Quimper"), PARIS)
        .organizer(city.id())
        .territory(new Territory("29232", fr("Quimper"), Optional.of(fr("Finistère"))))
        .sources(List.of(NEWS))
        .organizations(List.of(city, service, state, gazette))
        .places(List.of(hall))
        .speakers(List.of(mayor, prefect, deputy, journalist))
        .editions(List.of(first, second))
        .surveys(List.of(survey))
        .sessions(programme)
        .build();
  }

  private static Session.Builder session(
      String id, SessionKind kind, DayPart part, int order, String title) {
    return Session.builder(
        new SessionId(id), SECOND, kind, fr(title), new Slot.PartOfDay(DAY, part, order));
  }

  private static List<Contribution> speaking(Speaker... people) {
    return Stream.of(people).map(person -> Contribution.of(person.id(), Role.SPEAKER)).toList();
  }

  private static Speaker official(String id, String name, String function, Organization body) {
    return Speaker.of(
        new SpeakerId(id), Name.of(name, new PublicOffice()), function(id, function, body));
  }

  private static Mandate function(String id, String function, Organization body) {
    return Mandate.of(new MandateId(id + "-2024"), fr(function))
        .withOrganization(body.id())
        .withAttestation(PartialDate.of(DAY), NEWS.id());
  }

  private static Broadcast live(int hour, int minute) {
    return Broadcast.liveOn(fr("Chaîne YouTube de la ville"))
        .withStart(DAY.atTime(hour, minute).atZone(PARIS));
  }

  private static Organization body(String id, String name) {
    return Organization.of(new OrganizationId(id), fr(name));
  }

  private static Text fr(String text) {
    return Text.of("fr", text);
  }

  @Test
  void theProgrammeIsReadInItsOrderWithPeopleInTheirFunctions() {
    Assises assises = quimper();

    List<String> lines =
        assises.programme(SECOND).stream().map(session -> line(session, assises)).toList();

    assertThat(lines)
        .containsExactly(
            "MORNING 1: Présentation (Hervé Jouanneau, rédacteur en chef adjoint)",
            "MORNING 2: Introduction (Isabelle Assih, maire de Quimper;"
                + " Alain Espinasse, préfet du Finistère)",
            "MORNING 3: Bilan de 2022 (Philippe Broudeur, adjoint à la maire)",
            "MORNING 4: Résultats de l’enquête ()",
            "AFTERNOON 1: Retour des ateliers ()",
            "AFTERNOON 2: Conclusion (Isabelle Assih, maire de Quimper;"
                + " Alain Espinasse, préfet du Finistère)");
  }

  @Test
  void thePublishedProgrammeHasTheNamesOfItsSpeakers() {
    Publication publication = Publication.of(quimper(), Instant.parse("2024-11-18T08:00:00Z"));

    assertThat(publication.assises().sessions()).hasSize(6);
    assertThat(publication.assises().speakers()).allMatch(person -> person.name().isPresent());
    assertThat(publication.findings()).noneMatch(finding -> finding.severity() == Severity.BLOCKS);
  }

  private static String line(Session session, Assises assises) {
    Slot.PartOfDay half = (Slot.PartOfDay) session.slot();
    String people =
        session.contributions().stream()
            .map(part -> person(part, session, assises))
            .collect(joining("; "));
    return half.part()
        + " "
        + half.order()
        + ": "
        + in(assises, session.title())
        + " ("
        + people
        + ")";
  }

  private static String person(Contribution part, Session session, Assises assises) {
    String name = assises.speaker(part.speaker()).name().map(Name::value).orElse("");
    return assises.mandatesOf(part, session).stream()
        .map(function -> in(assises, function.function()))
        .collect(joining(", ", name + ", ", ""));
  }

  private static String in(Assises assises, Text text) {
    return text.in(assises.languages());
  }
}
