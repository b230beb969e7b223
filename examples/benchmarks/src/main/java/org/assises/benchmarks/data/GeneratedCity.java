package org.assises.benchmarks.data;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.model.Address;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Coordinates;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.FollowUp;
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
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.assises.publication.Publication;

/**
 * Generates the assises of a city in any size. Item {@code i} has the same texts in every run and
 * in every size; the edition and the time of a session depend on the size.
 *
 * <p>Sessions are spread over editions of two days; proposals all belong to the first edition.
 *
 * <p>Loops instead of streams, because {@code FirstExports} measures this code too, which no host
 * needs.
 */
public final class GeneratedCity {
  /** The instant of the first publication. */
  public static final Instant PUBLISHED =
      LocalDateTime.of(2026, 11, 1, 8, 0).toInstant(ZoneOffset.UTC);

  /** The zone of all clock times. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  static final int THEMES = 8;
  static final int ROOMS = 8;
  static final int SPEAKERS = 40;
  static final int ORGANIZATIONS = 12;
  static final int WORKSHOPS = 3;

  private static final int SESSIONS_AN_EDITION = 25;
  private static final int MOST_EDITIONS = 400;
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 10, 8);
  private static final int DAYS_BETWEEN = 28;
  private static final URI PAGE = URI.create("https://www.ville.example/assises");

  private GeneratedCity() {}

  /** {@return an assises with a number of sessions, without proposals} */
  public static Assises withSessions(int sessions) {
    return with(0, sessions, 0);
  }

  /** {@return an assises with a number of sessions, all in one edition} */
  public static Assises withSessionsOfOneEdition(int sessions) {
    return with(0, sessions, 0, 1);
  }

  /** {@return an assises with a number of proposals, and the workshops in which they were made} */
  public static Assises withProposals(int proposals) {
    return withProposals(0, proposals);
  }

  /** {@return the same, starting with another proposal, to generate more than fits in memory} */
  public static Assises withProposals(long first, int proposals) {
    return with(first, WORKSHOPS, proposals);
  }

  /**
   * {@return an assises with a number of sessions and proposals}
   *
   * @param first the number of the first one, to generate more than fits in memory in parts
   */
  public static Assises with(long first, int sessions, int proposals) {
    int editions = Math.max(1, Math.min(MOST_EDITIONS, sessions / SESSIONS_AN_EDITION));
    return with(first, sessions, proposals, editions);
  }

  private static Assises with(long first, int sessions, int proposals, int editions) {
    return Assises.builder(
            new AssisesId("assises.ville.example"), fr("Assises locales de la sécurité"), ZONE)
        .description(fr("Un rendez-vous régulier entre habitants, élus et professionnels."))
        .territory(new Territory("29232", fr("Quimper"), Optional.of(fr("Finistère"))))
        .page(PAGE)
        .organizer(organization(0))
        .organizations(organizations())
        .places(List.of(venue()))
        .rooms(rooms())
        .themes(themes())
        .speakers(speakers())
        .editions(editions(editions))
        .sessions(new GeneratedSessions(editions, sessions).list(first, sessions))
        .proposals(GeneratedProposals.list(first, proposals))
        .build();
  }

  /** {@return the first publication of a generated assises} */
  public static Publication published(Assises assises) {
    return Publication.of(assises, PUBLISHED);
  }

  /**
   * {@return a later state of an assises, with a new title for every twentieth session and a
   * follow-up for every twentieth proposal}
   */
  public static Assises revised(Assises assises) {
    List<Session> sessions = new ArrayList<>(assises.sessions());
    for (int i = 0; i < sessions.size(); i += 20) {
      sessions.set(i, sessions.get(i).toBuilder().title(fr("Titre revu " + i)).build());
    }
    List<Proposal> proposals = new ArrayList<>(assises.proposals());
    for (int i = 0; i < proposals.size(); i += 20) {
      proposals.set(i, followedUp(proposals.get(i)));
    }
    return assises.toBuilder().sessions(sessions).proposals(proposals).build();
  }

  private static Proposal followedUp(Proposal proposal) {
    List<FollowUp> more = new ArrayList<>(proposal.followUps());
    more.add(FollowUp.of(LocalDate.of(2026, 11, 2), more.get(more.size() - 1).status()));
    return proposal.toBuilder().followUps(more).build();
  }

  static LocalDate firstDay(int edition) {
    return FIRST_DAY.plusDays((long) DAYS_BETWEEN * edition);
  }

  static EditionId edition(int i) {
    return new EditionId("edition-" + (i + 1));
  }

  static PlaceId place() {
    return new PlaceId("chapeau-rouge");
  }

  static RoomId room(int i) {
    return new RoomId("salle-" + (i + 1));
  }

  static ThemeId theme(int i) {
    return new ThemeId("theme-" + (i + 1));
  }

  static SpeakerId speaker(int i) {
    return new SpeakerId("intervenant-" + (i + 1));
  }

  static OrganizationId organization(int i) {
    return new OrganizationId("organisme-" + (i + 1));
  }

  static Text fr(String text) {
    return Text.of("fr", text);
  }

  private static List<Edition> editions(int size) {
    List<Edition> editions = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      LocalDate day = firstDay(i);
      editions.add(
          Edition.builder(
                  edition(i),
                  i + 1,
                  Attested.of(fr("Assises locales de la sécurité, édition " + (i + 1))),
                  Attested.of(PartialDate.of(day)))
              .endDate(Attested.of(PartialDate.of(day.plusDays(1))))
              .status(EditionStatus.HELD)
              .venue(place())
              .build());
    }
    return editions;
  }

  private static List<Organization> organizations() {
    List<Organization> organizations = new ArrayList<>();
    for (int i = 0; i < ORGANIZATIONS; i++) {
      organizations.add(
          new Organization(
              organization(i),
              fr(i == 0 ? "Ville de Quimper" : "Direction n° " + i),
              i == 0 ? Optional.empty() : Optional.of(organization(0)),
              Optional.empty(),
              Optional.empty()));
    }
    return organizations;
  }

  private static Place venue() {
    return new Place(
        place(),
        fr("Le Chapeau Rouge"),
        Optional.of(Address.parse("1 rue de Paradis, 29000 Quimper")),
        Optional.of(new Coordinates(47.9959, -4.1023)),
        List.of(),
        Optional.empty());
  }

  private static List<Room> rooms() {
    List<Room> rooms = new ArrayList<>();
    for (int i = 0; i < ROOMS; i++) {
      rooms.add(Room.of(room(i), place(), fr("Salle " + (i + 1))));
    }
    return rooms;
  }

  private static List<Theme> themes() {
    List<Theme> themes = new ArrayList<>();
    for (int i = 0; i < THEMES; i++) {
      themes.add(Theme.of(theme(i), fr("Thème " + (i + 1) + " : cadre de vie")));
    }
    return themes;
  }

  private static List<Speaker> speakers() {
    List<Speaker> speakers = new ArrayList<>();
    for (int i = 0; i < SPEAKERS; i++) {
      Mandate mandate =
          Mandate.of(new MandateId("mandat-" + (i + 1)), fr("adjointe, secteur " + i))
              .withOrganization(organization(i % ORGANIZATIONS))
              .withPeriod(PartialDate.parse("2020-07"), PartialDate.parse("2099"));
      Name name = Name.of("Prénom Nom-Composé " + (i + 1), new NamingBasis.PublicOffice());
      speakers.add(Speaker.of(speaker(i), name, mandate));
    }
    return speakers;
  }
}
