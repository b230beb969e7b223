package org.assises.testing;

import static org.assises.testing.RandomAssises.DAY;
import static org.assises.testing.RecalledWords.line;
import static org.assises.testing.RecalledWords.link;
import static org.assises.testing.RecalledWords.name;
import static org.assises.testing.RecalledWords.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Address;
import org.assises.model.Assises;
import org.assises.model.Claim;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.NamingBasis;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Theme;
import org.assises.model.ThemeId;

/**
 * Items that only recalled items refer to. They may stay in the assises, but are no longer
 * published.
 */
final class RecalledHouse {
  static final SourceId SOURCE = new SourceId("recalled");
  static final OrganizationId WHOLE = new OrganizationId("recalled-whole");
  static final OrganizationId PART = new OrganizationId("recalled-part");
  static final PlaceId PLACE = new PlaceId("recalled");
  static final RoomId ROOM = new RoomId("recalled");
  static final ThemeId THEME = new ThemeId("recalled");
  static final MandateId MANDATE = new MandateId("recalled");
  static final SpeakerId SPEAKER = new SpeakerId("recalled");

  private RecalledHouse() {}

  /** {@return the assises with all of it} */
  static Assises addedTo(Assises before) {
    return before.toBuilder()
        .sources(with(before.sources(), source()))
        .organizations(
            with(
                before.organizations(),
                organization(WHOLE, Optional.empty()),
                organization(PART, Optional.of(WHOLE))))
        .places(with(before.places(), place()))
        .rooms(with(before.rooms(), Room.of(ROOM, PLACE, text())))
        .themes(with(before.themes(), new Theme(THEME, text(), Optional.of(text()))))
        .speakers(with(before.speakers(), speaker()))
        .build();
  }

  static <T> List<T> with(List<T> things, T more) {
    return Stream.concat(things.stream(), Stream.of(more)).toList();
  }

  static <T> List<T> with(List<T> things, T one, T other) {
    return with(with(things, one), other);
  }

  private static Source source() {
    return new Source(SOURCE, text(), Optional.of(line()), Optional.empty(), Optional.of(link()));
  }

  private static Organization organization(OrganizationId id, Optional<OrganizationId> whole) {
    return new Organization(id, text(), whole, Optional.empty(), Optional.of(link()));
  }

  private static Place place() {
    return new Place(
        PLACE,
        text(),
        Optional.of(Address.parse(line())),
        Optional.empty(),
        List.of(),
        Optional.of(link()));
  }

  private static Speaker speaker() {
    Claim<PartialDate> seen = new Claim<>(PartialDate.of(DAY), SOURCE, Optional.of(text()));
    Mandate mandate =
        new Mandate(
            MANDATE, text(), Optional.of(PART), Optional.empty(), Optional.empty(), List.of(seen));
    return new Speaker(
        SPEAKER,
        Optional.of(name(NamingBasis.Consent.of(DAY))),
        List.of(mandate),
        Optional.of(text()),
        Optional.of(link()));
  }
}
