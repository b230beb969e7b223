package org.assises.publication;

import static org.assises.publication.Fact.*;

import java.util.List;
import org.assises.model.Address;
import org.assises.model.Organization;
import org.assises.model.Place;
import org.assises.model.Room;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Speaker;
import org.assises.model.Theme;

/** The facts of speakers, organizations, places, themes and sources, one on each line. */
final class HouseFacts {
  static final Facts<Speaker> OF_SPEAKER =
      new Facts<Speaker>()
          .maybe(NAME, Speaker::name, name -> new ShownValue.Flag(true))
          .many(FUNCTIONS, Speaker::mandates, Values::mandate)
          .maybe(BIOGRAPHY, Speaker::biography, Values::words)
          .page(Speaker::page);

  static final Facts<Organization> OF_ORGANIZATION =
      new Facts<Organization>()
          .one(NAME, Organization::name, Values::words)
          .maybe(PART_OF, Organization::partOf, Values::reference)
          .maybe(SIREN, Organization::siren, Values::line)
          .page(Organization::page);

  static final Facts<Place> OF_PLACE =
      new Facts<Place>()
          .one(NAME, Place::name, Values::words)
          .maybe(ADDRESS, Place::address, address -> Values.line(address.toString()))
          .many(SOURCES, HouseFacts::sources, Values::reference)
          .maybe(COORDINATES, Place::coordinates, Values::coordinates)
          .many(ACCESSIBILITY, Place::accessibility, Values::code)
          .page(Place::page);

  static final Facts<Room> OF_ROOM =
      new Facts<Room>()
          .one(NAME, Room::name, Values::words)
          .one(PLACE, Room::place, Values::reference)
          .maybe(CAPACITY, Room::capacity, Values::number)
          .many(ACCESSIBILITY, Room::accessibility, Values::code);

  static final Facts<Theme> OF_THEME =
      new Facts<Theme>()
          .one(NAME, Theme::name, Values::words)
          .maybe(DESCRIPTION, Theme::description, Values::words);

  static final Facts<Source> OF_SOURCE =
      new Facts<Source>()
          .one(TITLE, Source::title, Values::words)
          .maybe(PUBLISHER, Source::publisher, Values::line)
          .maybe(PUBLISHED, Source::date, Values::date)
          .page(Source::page);

  private HouseFacts() {}

  private static List<SourceId> sources(Place place) {
    return place.address().map(Address::sources).orElse(List.of());
  }
}
