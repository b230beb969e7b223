package org.assises.ical;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Address;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Broadcast;
import org.assises.model.Contribution;
import org.assises.model.Coordinates;
import org.assises.model.DayPart;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Subject;
import org.assises.model.Survey;
import org.assises.model.SurveyId;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.assises.publication.Publication;

/** Excerpts of the programmes of Quimper, 2022 and 2024, with and without clock times. */
public final class QuimperProgramme {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  public static final Instant PUBLISHED = Instant.parse("2024-11-04T08:00:00Z");
  public static final EditionId EDITION_2022 = new EditionId("2022");
  public static final EditionId EDITION_2024 = new EditionId("2024");
  public static final PlaceId CHAPEAU_ROUGE = new PlaceId("chapeau-rouge");
  public static final RoomId URSULINES_ROOM = new RoomId("ursulines-salle");
  public static final ThemeId HOSPITALITY = new ThemeId("hospitalite");
  private static final PlaceId URSULINES = new PlaceId("ursulines");
  private static final PlaceId STATION = new PlaceId("gare");
  private static final OrganizationId CITY = new OrganizationId("ville");
  private static final SpeakerId MAYOR = new SpeakerId("maire");
  private static final SpeakerId DEPUTY = new SpeakerId("adjoint");
  private static final SpeakerId MODERATOR = new SpeakerId("animateur");
  private static final SurveyId SURVEY = new SurveyId("enquete-2024");

  private QuimperProgramme() {}

  static Publication published() {
    return Publication.of(assises(), PUBLISHED);
  }

  /** {@return a publication of other sessions in the same assises} */
  static Publication published(Session... sessions) {
    return Publication.of(assises().toBuilder().sessions(List.of(sessions)).build(), PUBLISHED);
  }

  public static Assises assises() {
    return Assises.builder(
            new AssisesId("assises.quimper.bzh"),
            Text.of("fr", "Assises de la sécurité de Quimper"),
            PARIS)
        .languages(List.of(Locale.FRENCH, Locale.forLanguageTag("br")))
        .territory(
            new Territory("29232", Text.of("fr", "Quimper").with("br", "Kemper"), Optional.empty()))
        .organizer(CITY)
        .page(URI.create("https://www.quimper.bzh/assises"))
        .organizations(
            List.of(
                Organization.of(CITY, Text.of("fr", "Ville de Quimper").with("br", "Kêr Kemper"))))
        .places(
            List.of(
                new Place(
                    CHAPEAU_ROUGE,
                    Text.of("fr", "Le Chapeau Rouge"),
                    Optional.of(Address.parse("1 rue du Paradis, 29000 Quimper")),
                    Optional.of(new Coordinates(47.995_12, -4.102_3)),
                    List.of(),
                    Optional.empty()),
                Place.of(STATION, Text.of("fr", "Gare de Quimper")),
                Place.of(URSULINES, Text.of("fr", "Les Ursulines"))))
        .rooms(List.of(Room.of(URSULINES_ROOM, URSULINES, Text.of("fr", "Salle haute"))))
        .themes(
            List.of(
                Theme.of(HOSPITALITY, Text.of("fr", "Hospitalité, qualité de l'espace public"))))
        .speakers(speakers())
        .editions(List.of(edition2022(), edition2024()))
        .surveys(
            List.of(
                Survey.builder(SURVEY, EDITION_2024, Text.of("fr", "Sécurité et tranquillité"))
                    .build()))
        .sessions(sessions())
        .build();
  }

  private static Edition edition2022() {
    return Edition.builder(
            EDITION_2022,
            1,
            Attested.of(Text.of("fr", "Assises de la tranquillité publique 2022")),
            Attested.of(PartialDate.parse("2022-10-08")))
        .build();
  }

  private static Edition edition2024() {
    return Edition.builder(
            EDITION_2024,
            2,
            Attested.of(
                Text.of("fr", "Assises de la sécurité 2024")
                    .with("br", "Emvodoù ar surentez 2024")),
            Attested.of(PartialDate.parse("2024-11-23")))
        .venue(CHAPEAU_ROUGE)
        .description(Text.of("fr", "Une journée d'échanges ; entrée libre"))
        .broadcasts(
            List.of(
                new Broadcast(
                    Broadcast.Kind.LIVE,
                    Optional.empty(),
                    Optional.of(Text.of("fr", "chaîne YouTube de la ville")),
                    Optional.of(LocalDateTime.of(2024, 11, 23, 8, 50).atZone(PARIS)),
                    List.of())))
        .build();
  }

  private static List<Speaker> speakers() {
    return List.of(
        Speaker.of(
            MAYOR,
            Name.of("Isabelle Assih", new NamingBasis.PublicOffice()),
            Mandate.of(
                new MandateId("maire"),
                Text.of("fr", "maire de Quimper").with("br", "maerez Kemper"))),
        Speaker.of(
            DEPUTY,
            Name.of("Philippe Broudeur", new NamingBasis.PublicOffice()),
            Mandate.of(new MandateId("adjoint"), Text.of("fr", "adjoint à la maire"))
                .withOrganization(CITY)),
        new Speaker(
            MODERATOR,
            Optional.of(new Name("Nom sans accord", Optional.empty())),
            List.of(
                Mandate.of(
                    new MandateId("journaliste"), Text.of("fr", "rédacteur en chef adjoint"))),
            Optional.empty(),
            Optional.empty()));
  }

  private static List<Session> sessions() {
    return List.of(
        half("introduction", SessionKind.OPENING, "Introduction", DayPart.MORNING, 2)
            .contributions(List.of(speaking(MAYOR, "maire")))
            .build(),
        half("bilan", SessionKind.BALANCE, "Bilan des propositions de 2022", DayPart.MORNING, 3)
            .contributions(List.of(speaking(DEPUTY, "adjoint")))
            .subjects(List.of(new Subject.OfBalance(EDITION_2022)))
            .themes(List.of(HOSPITALITY))
            .build(),
        half(
                "presentation",
                SessionKind.PRESENTATION,
                "Présentation des conférences",
                DayPart.MORNING,
                1)
            .contributions(
                List.of(
                    Contribution.of(MODERATOR, Contribution.Role.MODERATOR)
                        .withMandate(new MandateId("journaliste"))))
            .build(),
        half("enquete", SessionKind.SURVEY_RESULTS, "Résultats de l’enquête", DayPart.MORNING, 4)
            .description(Text.of("fr", "Ce que 2 200 réponses disent de la ville."))
            .subjects(List.of(new Subject.OfSurvey(SURVEY)))
            .openFloor(true)
            .build(),
        half(
                "ateliers",
                SessionKind.WORKSHOP_RESULTS,
                "Résultats des ateliers",
                DayPart.AFTERNOON,
                1)
            .subjects(List.of(new Subject.OfWorkshops(EDITION_2024, List.of())))
            .openFloor(true)
            .build(),
        half("conclusion", SessionKind.CLOSING, "Conclusion", DayPart.AFTERNOON, 2)
            .contributions(List.of(speaking(MAYOR, "maire")))
            .build(),
        timed(
                "permanence-gare",
                EDITION_2024,
                SessionKind.SURVEY_DESK,
                "Permanence à la gare",
                "2024-03-08T15:30",
                "2024-03-08T17:30")
            .place(STATION)
            .build(),
        timed(
                "reunion-1",
                EDITION_2022,
                SessionKind.PREPARATORY_MEETING,
                "Réunion préparatoire",
                "2022-06-23T18:00",
                "2022-06-23T20:00")
            .room(URSULINES_ROOM)
            .build());
  }

  static Session.Builder half(String id, SessionKind kind, String title, DayPart part, int order) {
    return session(
        id, EDITION_2024, kind, title, new Slot.PartOfDay(LocalDate.of(2024, 11, 23), part, order));
  }

  static Session.Builder timed(
      String id, EditionId edition, SessionKind kind, String title, String start, String end) {
    Slot slot = Slot.Timed.of(LocalDateTime.parse(start), LocalDateTime.parse(end), PARIS);
    return session(id, edition, kind, title, slot);
  }

  public static Session.Builder session(
      String id, EditionId edition, SessionKind kind, String title, Slot slot) {
    return Session.builder(new SessionId(id), edition, kind, Text.of("fr", title), slot);
  }

  private static Contribution speaking(SpeakerId speaker, String mandate) {
    return Contribution.of(speaker, Contribution.Role.SPEAKER).withMandate(new MandateId(mandate));
  }
}
