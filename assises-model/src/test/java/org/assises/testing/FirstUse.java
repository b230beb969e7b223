package org.assises.testing;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.assises.model.Accessibility;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.Contribution;
import org.assises.model.Coordinates;
import org.assises.model.Edition;
import org.assises.model.EditionId;
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
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.assises.publication.Publication;

/**
 * What a fresh JVM loads for its first publication or export. Each lambda or method reference takes
 * at least 0.2 ms when it is first used, streams and date formatters take some milliseconds.
 *
 * @param loaded the log of the loaded classes, one line for each
 */
public record FirstUse(List<String> loaded) {
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final LocalDate DAY = LocalDate.of(2024, 11, 23);
  private static final EditionId EDITION = new EditionId("2024");
  private static final SpeakerId SPEAKER = new SpeakerId("assih");
  private static final PlaceId PLACE = new PlaceId("chapeau-rouge");
  private static final RoomId ROOM = new RoomId("auditorium");
  private static final ThemeId THEME = new ThemeId("energie");
  private static final OrganizationId CITY = new OrganizationId("ville");

  /** {@return what a JVM loads for a program, which must print {@code sessions: 1}} */
  public static FirstUse of(Class<?> program) throws IOException, InterruptedException {
    ChildJvm jvm = ChildJvm.run(List.of("-Xlog:class+load"), program, List.of());
    if (!jvm.output().contains("sessions: 1")) {
      throw new AssertionError(jvm.output());
    }
    return new FirstUse(jvm.output().lines().toList());
  }

  /** {@return what is loaded from a class on} */
  public FirstUse from(Class<?> first) {
    int at = 0;
    while (!loaded.get(at).contains(" " + first.getName() + " ")) {
      at++;
    }
    return new FirstUse(loaded.subList(at, loaded.size()));
  }

  /** {@return the classes of this library, with its functions} */
  public List<String> classes() {
    return loaded.stream().filter(line -> line.contains(" org.assises.")).toList();
  }

  /** {@return the functions of this library: lambdas and method references} */
  public List<String> functions() {
    return classes().stream().filter(line -> line.contains("$$Lambda")).toList();
  }

  /**
   * {@return a publication of one session, one proposal and what most programmes have, made without
   * functions}
   */
  public static Publication publication() {
    Instant at = LocalDateTime.of(2024, 12, 1, 8, 0).atZone(ZONE).toInstant();
    return Publication.of(assises(), at);
  }

  private static Assises assises() {
    return Assises.builder(new AssisesId("assises.quimper.bzh"), text("Assises"), ZONE)
        .page(URI.create("https://www.quimper.bzh/assises"))
        .organizations(List.of(Organization.of(CITY, text("Ville de Quimper"))))
        .organizer(CITY)
        .places(
            List.of(
                Place.of(PLACE, text("Le Chapeau Rouge"))
                    .withAddress("1 rue de Paradis, 29000 Quimper")
                    .withCoordinates(new Coordinates(47.9953, -4.1058))))
        .rooms(List.of(Room.of(ROOM, PLACE, text("Auditorium"))))
        .themes(List.of(Theme.of(THEME, text("Énergie"))))
        .editions(List.of(edition()))
        .speakers(
            List.of(
                Speaker.of(
                    SPEAKER,
                    Name.of("Isabelle Assih", new NamingBasis.PublicOffice()),
                    Mandate.of(new MandateId("maire"), text("maire")))))
        .sessions(List.of(session()))
        .proposals(List.of(proposal()))
        .build();
  }

  private static Edition edition() {
    return Edition.builder(
            EDITION, 1, Attested.of(text("Assises 2024")), Attested.of(PartialDate.of(DAY)))
        .venue(PLACE)
        .build();
  }

  private static Session session() {
    Slot slot = Slot.Timed.of(DAY.atTime(9, 0), DAY.atTime(10, 0), ZONE);
    return Session.builder(new SessionId("s"), EDITION, SessionKind.TALK, text("Bilan"), slot)
        .description(text("Où en sont les propositions ?"))
        .room(ROOM)
        .themes(List.of(THEME))
        .contributions(List.of(Contribution.of(SPEAKER, Contribution.Role.SPEAKER)))
        .accessibility(List.of(Accessibility.HEARING_LOOP))
        .page(URI.create("https://www.quimper.bzh/assises/bilan"))
        .build();
  }

  private static Proposal proposal() {
    return Proposal.builder(new ProposalId("p"), EDITION, text("Mieux éclairer"))
        .author(new Author.Collective(text("Table 1"), Optional.empty()))
        .followUps(List.of(FollowUp.of(DAY, FollowUpStatus.IMPLEMENTED)))
        .build();
  }

  private static Text text(String text) {
    return Text.of("fr", text);
  }
}
