package org.assises.input;

import static org.assises.input.FollowedKind.member;

import java.util.List;
import org.assises.model.Address;
import org.assises.model.ImportedItem;
import org.assises.model.Name;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Theme;
import org.assises.model.ThemeId;

/** How imports update the items that sessions and proposals refer to. */
final class SharedItems {
  static final String NAME = "name";

  static final FollowedKind<Organization> ORGANIZATIONS =
      new FollowedKind<>(
          ImportedItem.Kind.ORGANIZATION,
          Organization::id,
          OrganizationId::new,
          (document, incoming) -> document.name().equals(incoming.name()),
          List.of(
              member(NAME, Organization::name),
              member("partOf", Organization::partOf),
              member("siren", Organization::siren),
              member("page", Organization::page)),
          (body, ids) ->
              new Organization(
                  ids.of(body.id()), body.name(), ids.of(body.partOf()), body.siren(), body.page()),
          (document, incoming, taken) ->
              new Organization(
                  document.id(),
                  (taken.test(NAME) ? incoming : document).name(),
                  (taken.test("partOf") ? incoming : document).partOf(),
                  (taken.test("siren") ? incoming : document).siren(),
                  (taken.test("page") ? incoming : document).page()));

  static final FollowedKind<Place> PLACES =
      new FollowedKind<>(
          ImportedItem.Kind.PLACE,
          Place::id,
          PlaceId::new,
          (document, incoming) -> document.name().equals(incoming.name()),
          List.of(
              member(NAME, Place::name),
              member("address", place -> place.address().map(Address::toString)),
              member("coordinates", place -> place.coordinates().map(Sayings::of)),
              member("accessibility", Place::accessibility),
              member("page", Place::page)),
          (place, ids) ->
              new Place(
                  ids.of(place.id()),
                  place.name(),
                  place.address(),
                  place.coordinates(),
                  place.accessibility(),
                  place.page()),
          (document, incoming, taken) ->
              new Place(
                  document.id(),
                  (taken.test(NAME) ? incoming : document).name(),
                  (taken.test("address") ? incoming : document).address(),
                  (taken.test("coordinates") ? incoming : document).coordinates(),
                  (taken.test("accessibility") ? incoming : document).accessibility(),
                  (taken.test("page") ? incoming : document).page()));

  /** A room does not move to another place, because sessions refer to it. */
  static final FollowedKind<Room> ROOMS =
      new FollowedKind<>(
          ImportedItem.Kind.ROOM,
          Room::id,
          RoomId::new,
          (document, incoming) ->
              document.name().equals(incoming.name()) && document.place().equals(incoming.place()),
          List.of(
              member(NAME, Room::name),
              member("capacity", Room::capacity),
              member("accessibility", Room::accessibility)),
          (room, ids) ->
              new Room(
                  ids.of(room.id()),
                  ids.of(room.place()),
                  room.name(),
                  room.capacity(),
                  room.accessibility()),
          (document, incoming, taken) ->
              new Room(
                  document.id(),
                  document.place(),
                  (taken.test(NAME) ? incoming : document).name(),
                  (taken.test("capacity") ? incoming : document).capacity(),
                  (taken.test("accessibility") ? incoming : document).accessibility()));

  static final FollowedKind<Theme> THEMES =
      new FollowedKind<>(
          ImportedItem.Kind.THEME,
          Theme::id,
          ThemeId::new,
          (document, incoming) -> document.name().equals(incoming.name()),
          List.of(member(NAME, Theme::name), member("description", Theme::description)),
          (theme, ids) -> new Theme(ids.of(theme.id()), theme.name(), theme.description()),
          (document, incoming, taken) ->
              new Theme(
                  document.id(),
                  (taken.test(NAME) ? incoming : document).name(),
                  (taken.test("description") ? incoming : document).description()));

  /** No members of speakers are recorded. A speaker that exists stays unchanged. */
  static final FollowedKind<Speaker> SPEAKERS =
      new FollowedKind<>(
          ImportedItem.Kind.SPEAKER,
          Speaker::id,
          SpeakerId::new,
          SharedItems::areNamedAlike,
          List.of(),
          (speaker, ids) ->
              new Speaker(
                  ids.of(speaker.id()),
                  speaker.name(),
                  speaker.mandates(),
                  speaker.biography(),
                  speaker.page()),
          (document, incoming, taken) -> document);

  private SharedItems() {}

  /** {@return whether two speakers have the same name, which is all that can be compared} */
  private static boolean areNamedAlike(Speaker document, Speaker incoming) {
    return document.name().isEmpty()
        || document.name().map(Name::value).equals(incoming.name().map(Name::value));
  }
}
