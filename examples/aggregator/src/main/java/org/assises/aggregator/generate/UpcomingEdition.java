package org.assises.aggregator.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.assises.aggregator.feed.City;
import org.assises.json.EditionFeedFormat;
import org.assises.model.Address;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.publication.Publication;

/** The next edition of a generated city: a hall, a day, and some sessions. */
final class UpcomingEdition {
  private static final Instant FIRST = Instant.parse("2026-10-01T06:00:00Z");
  private static final Instant SECOND = Instant.parse("2026-11-01T06:00:00Z");
  private static final EditionId EDITION = new EditionId("2027");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private UpcomingEdition() {}

  /** {@return the number of sessions that were written} */
  static int write(City city, SplittableRandom random, OutputStream out) throws IOException {
    LocalDate day = LocalDate.of(2027, 3, 1).plusDays(random.nextInt(200));
    int sessions = 2 + random.nextInt(4);
    Publication first = Publication.of(assises(city, day, sessions), FIRST);
    Publication shown =
        random.nextBoolean()
            ? first
            : first.revise(assises(city, day.plusDays(7), sessions), SECOND);
    EditionFeedFormat.builder().edition(EDITION).build().write(shown, out);
    return sessions;
  }

  private static Assises assises(City city, LocalDate day, int count) {
    Text name = Text.of("fr", "Commune " + city.inseeCode());
    PlaceId hall = new PlaceId("salle-des-fetes");
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Slot slot =
          new Slot.Timed(day.atTime(9 + 2 * i, 0).atZone(PARIS), Optional.of(Duration.ofHours(1)));
      SessionKind kind = i == 0 ? SessionKind.OPENING : SessionKind.WORKSHOP;
      Text title = Text.of("fr", i == 0 ? "Ouverture" : "Atelier " + i);
      sessions.add(
          Session.builder(new SessionId("seance-" + i), EDITION, kind, title, slot).build());
    }
    return Assises.builder(new AssisesId(city.assises()), Text.of("fr", "Assises"), PARIS)
        .territory(new Territory(city.inseeCode(), name, Optional.empty()))
        .places(List.of(place(hall)))
        .editions(
            List.of(
                Edition.builder(
                        EDITION,
                        5,
                        Attested.of(Text.of("fr", "Assises 2027")),
                        Attested.of(PartialDate.of(day)))
                    .venue(hall)
                    .build()))
        .sessions(sessions)
        .build();
  }

  private static Place place(PlaceId hall) {
    return new Place(
        hall,
        Text.of("fr", "Salle des fêtes"),
        Optional.of(Address.parse("1 place de la Mairie")),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
