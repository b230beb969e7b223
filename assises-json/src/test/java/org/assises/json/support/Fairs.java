package org.assises.json.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assises.json.AssisesJson;
import org.assises.model.Accessibility;
import org.assises.model.Address;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Broadcast;
import org.assises.model.Contribution;
import org.assises.model.Coordinates;
import org.assises.model.DayPart;
import org.assises.model.Document;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Registration;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.assises.model.Visibility;
import org.assises.publication.Publication;

/**
 * Publications for the tests of all feeds: Quimper's, and one in which every kind of change occurs.
 */
final class Fairs {
  /** A marker in all texts that must not be published. */
  static final String MARKER = "MARQUEUR";

  static final EditionId EDITION = new EditionId("2026");
  static final Instant FIRST = Instant.parse("2026-01-05T08:00:00Z");
  static final Instant SECOND = Instant.parse("2026-01-12T08:00:00Z");
  static final Instant THIRD = Instant.parse("2026-01-19T08:00:00Z");

  static final Instant FOURTH = Instant.parse("2026-01-26T08:00:00Z");

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final OrganizationId CITY = new OrganizationId("ville");
  private static final OrganizationId OFFICE = new OrganizationId("direction");
  private static final PlaceId HALL = new PlaceId("halle");
  private static final PlaceId BARN = new PlaceId("grange");
  private static final RoomId ROOM = new RoomId("salle-1");
  private static final ThemeId SCHOOL = new ThemeId("ecole");
  private static final ThemeId STREET = new ThemeId("rue");
  private static final SpeakerId MAYOR = new SpeakerId("p-1");
  private static final SpeakerId UNNAMED = new SpeakerId("p-2");
  private static final SpeakerId EXPERT = new SpeakerId("p-3");

  private Fairs() {}

  /** {@return Quimper's assises as the command line publishes them} */
  static Publication quimper() {
    try {
      byte[] document = Files.readAllBytes(Path.of("../examples/cli/quimper.json"));
      return Publication.of(
          AssisesJson.create().read(document), Instant.parse("2024-12-02T08:00:00Z"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the third publication of a fair whose sessions were moved} */
  static Publication eventful() {
    Publication first = Publication.of(fair(), FIRST);
    Publication second = first.revise(changed(), SECOND);
    return second.revise(settled(), THIRD);
  }

  /**
   * {@return a fair with the given number of sessions, each with hours, a speaker and a
   * description}
   */
  static Publication large(int sessions) {
    List<Session> many =
        IntStream.range(0, sessions)
            .mapToObj(
                i ->
                    timed("s-" + i, "Séance " + i, start(i), Duration.ofMinutes(25))
                        .description(Text.of("fr", "Ce dont il s’agit dans la séance " + i + "."))
                        .themes(List.of(SCHOOL))
                        .contributions(List.of(Contribution.of(MAYOR, Contribution.Role.SPEAKER)))
                        .build())
            .toList();
    return Publication.of(fair().toBuilder().sessions(many).proposals(List.of()).build(), FIRST);
  }

  private static LocalDateTime start(int i) {
    return LocalDateTime.of(2026, 3, 14, 8, 0).plusDays(i / 40 % 300).plusMinutes(i % 40 * 15L);
  }

  private static Assises fair() {
    return Assises.builder(
            new AssisesId("assises.essai"),
            Text.of("fr", "Assises d’essai").with("br", "Emvodoù amprouiñ"),
            PARIS)
        .languages(List.of(Locale.FRENCH, Locale.forLanguageTag("br")))
        .description(Text.of("fr", "Tout ce qui peut arriver à une séance."))
        .organizer(CITY)
        .territory(
            new Territory("29019", Text.of("fr", "Brest").with("br", "Brest"), Optional.empty()))
        .page(URI.create("https://ville.example/assises"))
        .organizations(
            List.of(
                new Organization(
                    CITY,
                    Text.of("fr", "Ville d’essai").with("br", "Kêr amprouiñ"),
                    Optional.empty(),
                    Optional.of("732829320"),
                    Optional.of(URI.create("https://ville.example/"))),
                Organization.of(OFFICE, Text.of("fr", "Direction de la vie locale"))
                    .withPartOf(CITY)))
        .places(
            List.of(
                new Place(
                    HALL,
                    Text.of("fr", "La Halle"),
                    Optional.of(Address.parse("1 place du Marché, 29200 Brest")),
                    Optional.of(new Coordinates(48.390_5, -4.486_1)),
                    List.of(Accessibility.WHEELCHAIR),
                    Optional.of(URI.create("https://ville.example/halle"))),
                Place.of(BARN, Text.of("fr", "La Grange"))))
        .rooms(
            List.of(
                new Room(
                    ROOM,
                    HALL,
                    Text.of("fr", "Salle 1"),
                    Optional.of(120),
                    List.of(Accessibility.HEARING_LOOP))))
        .themes(
            List.of(
                Theme.of(SCHOOL, Text.of("fr", "L’école").with("br", "Ar skol")),
                Theme.of(STREET, Text.of("fr", "La rue"))))
        .speakers(speakers())
        .editions(editions())
        .sessions(sessions())
        .proposals(proposals())
        .build();
  }

  private static List<Speaker> speakers() {
    return List.of(
        new Speaker(
            MAYOR,
            Optional.of(Name.of("Anne Le Goff", new NamingBasis.PublicOffice())),
            List.of(
                Mandate.of(new MandateId("maire"), Text.of("fr", "maire").with("br", "maerez"))
                    .withOrganization(CITY)
                    .withPeriod(PartialDate.parse("2020-07"), PartialDate.parse("2026-03-20"))),
            Optional.of(Text.of("fr", "Élue depuis 2008.")),
            Optional.of(URI.create("https://ville.example/maire"))),
        new Speaker(
            UNNAMED,
            Optional.of(new Name("Nom " + MARKER, Optional.empty())),
            List.of(
                Mandate.of(new MandateId("medecin"), Text.of("fr", "médecin"))
                    .withPeriod(PartialDate.parse("2019"), PartialDate.parse("2027"))),
            Optional.empty(),
            Optional.empty()),
        new Speaker(
            EXPERT,
            Optional.of(
                Name.of(
                    "Yann Kerloc’h",
                    new NamingBasis.Consent(LocalDate.of(2025, 12, 1), Optional.empty()))),
            List.of(),
            Optional.empty(),
            Optional.empty()));
  }

  private static List<Edition> editions() {
    return List.of(
        Edition.builder(
                new EditionId("2024"),
                1,
                Attested.of(Text.of("fr", "Première édition")),
                Attested.of(PartialDate.parse("2024-23")))
            .status(EditionStatus.HELD)
            .build(),
        Edition.builder(
                EDITION,
                2,
                Attested.of(Text.of("fr", "Deuxième édition").with("br", "Eil embannadur")),
                Attested.of(PartialDate.parse("2026-03-14")))
            .endDate(Attested.of(PartialDate.parse("2026-03-15")))
            .status(EditionStatus.POSTPONED)
            .formerDates(List.of(PartialDate.parse("2025-11"), PartialDate.parse("2026-01-31")))
            .venue(HALL)
            .organizer(OFFICE)
            .themes(List.of(SCHOOL, STREET))
            .broadcasts(
                List.of(
                    new Broadcast(
                        Broadcast.Kind.LIVE,
                        Optional.of(URI.create("https://video.example/direct")),
                        Optional.of(Text.of("fr", "chaîne de la ville")),
                        Optional.of(LocalDateTime.of(2026, 3, 14, 8, 50).atZone(PARIS)),
                        List.of()),
                    Broadcast.replay(URI.create("https://video.example/journee"))))
            .page(URI.create("https://ville.example/assises/2026"))
            .build(),
        Edition.builder(
                new EditionId("2028"),
                3,
                Attested.of(Text.of("fr", "Édition " + MARKER)),
                Attested.of(PartialDate.parse("2028")))
            .visibility(Visibility.DRAFT)
            .build());
  }

  private static List<Session> sessions() {
    return List.of(
        timed("ouverture", "Ouverture & <accueil>", at(14, 9, 0), Duration.ofMinutes(45))
            .title(Text.of("fr", "Ouverture & <accueil>").with("br", "Digoradur"))
            .description(Text.of("fr", "Le *programme* des deux jours.\n" + "Bonjour. ".repeat(25)))
            .room(ROOM)
            .themes(List.of(SCHOOL, STREET))
            .contributions(
                List.of(
                    Contribution.of(MAYOR, Contribution.Role.SPEAKER),
                    Contribution.of(UNNAMED, Contribution.Role.MODERATOR)))
            .registration(
                new Registration(
                    true,
                    Optional.of(URI.create("https://ville.example/inscription?a=1&b=2")),
                    Optional.of(100),
                    Optional.empty()))
            .documents(
                List.of(
                    new Document(
                        Text.of("fr", "Programme [complet]"),
                        URI.create("https://ville.example/programme.pdf"),
                        Optional.of("application/pdf"),
                        Optional.of(Locale.FRENCH))))
            .broadcasts(
                List.of(
                    Broadcast.live(URI.create("https://video.example/ouverture")),
                    Broadcast.replay(URI.create("https://video.example/ouverture-rediffusion"))))
            .languages(List.of(Locale.FRENCH, Locale.forLanguageTag("br")))
            .accessibility(List.of(Accessibility.SIGN_LANGUAGE, Accessibility.CHILDCARE))
            .page(URI.create("https://ville.example/assises/2026/ouverture"))
            .build(),
        timed("nuit", "Nuit blanche", at(14, 22, 0), Duration.ofHours(30)).place(HALL).build(),
        timed("debat", "Débat", at(14, 11, 0), Duration.ofMinutes(90))
            .contributions(List.of(Contribution.of(EXPERT, Contribution.Role.PANELIST)))
            .build(),
        session("sans-fin", "Sans fin connue", Slot.Timed.of(at(14, 14, 0), PARIS)).build(),
        session(
                "atelier",
                "Atelier",
                new Slot.PartOfDay(LocalDate.of(2026, 3, 14), DayPart.AFTERNOON, 1))
            .status(SessionStatus.TENTATIVE)
            .openFloor(true)
            .build(),
        session(
                "exposition",
                "Exposition",
                new Slot.WholeDay(LocalDate.of(2026, 3, 14), LocalDate.of(2026, 3, 15)))
            .build(),
        session("visite", "Visite", new Slot.Unscheduled()).build(),
        timed("repas", "Repas", at(14, 12, 30), Duration.ofHours(1)).build(),
        timed("bilan", "Bilan", at(15, 9, 0), Duration.ofHours(1)).build(),
        timed("cloture", "Clôture", at(15, 11, 0), Duration.ofHours(1)).build(),
        timed("brouillon", "Séance " + MARKER, at(15, 10, 0), Duration.ofHours(1))
            .visibility(Visibility.DRAFT)
            .build());
  }

  private static List<Proposal> proposals() {
    return List.of(
        proposal("prop-1", "Une rue aux enfants").build(),
        proposal("prop-2", "Proposition " + MARKER).build(),
        proposal("prop-3", "Brouillon " + MARKER).visibility(Visibility.DRAFT).build());
  }

  /**
   * Sessions are moved, cancelled, added and removed. One proposal receives a follow-up, another is
   * removed.
   */
  private static Assises changed() {
    List<Session> sessions = new ArrayList<>();
    for (Session session : fair().sessions()) {
      switch (session.id().value()) {
        case "debat" ->
            sessions.add(
                session.toBuilder()
                    .title(Text.of("fr", "Grand débat"))
                    .slot(
                        new Slot.Timed(
                            at(15, 14, 0).atZone(PARIS), Optional.of(Duration.ofHours(2))))
                    .place(BARN)
                    .contributions(List.of(Contribution.of(MAYOR, Contribution.Role.SPEAKER)))
                    .build());
        case "repas" -> sessions.add(session.toBuilder().status(SessionStatus.CANCELLED).build());
        case "bilan" -> sessions.add(session.toBuilder().slot(new Slot.Unscheduled()).build());
        case "cloture" -> {}
        case "exposition" ->
            sessions.add(session.toBuilder().status(SessionStatus.CANCELLED).build());
        default -> sessions.add(session);
      }
    }
    sessions.add(
        timed("mot-de-la-fin", "Mot de la fin", at(15, 17, 0), Duration.ofMinutes(20)).build());
    FollowUp followUp =
        FollowUp.builder(LocalDate.of(2026, 1, 10), FollowUpStatus.IN_PROGRESS)
            .progress(40)
            .note(Text.of("fr", "Essai rue des Écoles."))
            .build();
    return fair().toBuilder()
        .sessions(sessions)
        .proposals(
            List.of(
                proposal("prop-1", "Une rue aux enfants").followUps(List.of(followUp)).build(),
                proposal("prop-2", "Proposition " + MARKER).build(),
                proposal("prop-4", "Un banc par rue").build()))
        .build();
  }

  private static Assises settled() {
    Assises changed = changed();
    return changed.toBuilder()
        .proposals(
            changed.proposals().stream()
                .filter(proposal -> !proposal.title().toString().contains(MARKER))
                .toList())
        .build();
  }

  /** {@return the fair of the third publication with one more session} */
  static Assises quiet() {
    Assises settled = settled();
    List<Session> sessions = new ArrayList<>(settled.sessions());
    sessions.add(timed("rangement", "Rangement", at(15, 18, 0), Duration.ofHours(1)).build());
    return settled.toBuilder().sessions(sessions).build();
  }

  private static LocalDateTime at(int day, int hour, int minute) {
    return LocalDateTime.of(2026, 3, day, hour, minute);
  }

  private static Session.Builder timed(
      String id, String title, LocalDateTime start, Duration length) {
    return session(id, title, new Slot.Timed(start.atZone(PARIS), Optional.of(length)));
  }

  private static Session.Builder session(String id, String title, Slot slot) {
    return Session.builder(
        new SessionId(id), EDITION, SessionKind.TALK, Text.of("fr", title), slot);
  }

  private static Proposal.Builder proposal(String id, String title) {
    return Proposal.builder(new ProposalId(id), EDITION, Text.of("fr", title));
  }
}
