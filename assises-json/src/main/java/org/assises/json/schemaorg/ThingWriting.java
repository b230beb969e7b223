package org.assises.json.schemaorg;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assises.json.support.FeedOutput;
import org.assises.json.support.Offsets;
import org.assises.json.support.OnlineAccess;
import org.assises.model.Accessibility;
import org.assises.model.Address;
import org.assises.model.Broadcast;
import org.assises.model.Coordinates;
import org.assises.model.Document;
import org.assises.model.Organization;
import org.assises.model.Place;
import org.assises.model.Room;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.publication.ShownEdition;
import org.assises.publication.ShownOrganization;
import org.assises.publication.ShownSession;
import org.assises.wording.Codes;

/**
 * Writes what editions and sessions have in common: places, organizations, themes and recordings.
 */
final class ThingWriting {
  private final List<Locale> languages;
  private final FeedOutput json;

  ThingWriting(List<Locale> languages, FeedOutput json) {
    this.languages = languages;
    this.json = json;
  }

  static Stream<Broadcast> live(List<Broadcast> broadcasts) {
    return broadcasts.stream().filter(broadcast -> broadcast.kind() == Broadcast.Kind.LIVE);
  }

  void writeOrganizer(Optional<ShownOrganization> organizer) {
    organizer.ifPresent(body -> json.object("organizer", () -> writeOrganization(body)));
  }

  void writeOrganization(ShownOrganization shown) {
    Organization body = shown.organization();
    json.member("@type", "Organization");
    json.member("name", body.name().in(languages));
    json.member("url", body.page());
    body.siren().ifPresent(siren -> writeIdentifier("SIREN", siren));
    shown
        .whole()
        .ifPresent(
            whole ->
                json.object(
                    "parentOrganization",
                    () -> {
                      json.member("@type", "Organization");
                      json.member("name", whole.name().in(languages));
                    }));
  }

  void writeIdentifier(String scheme, String value) {
    json.object(
        "identifier",
        () -> {
          json.member("@type", "PropertyValue");
          json.member("propertyID", scheme);
          json.member("value", value);
        });
  }

  /**
   * Writes the room in its place, or the place, and the page on which the session can be watched
   * live.
   */
  void writeLocation(ShownSession session) {
    writeLocation(
        session.room(), session.place(), session.country(), OnlineAccess.of(session.session()));
  }

  /** Writes the venue, and the page on which the edition can be watched live. */
  void writeLocation(ShownEdition edition) {
    writeLocation(
        Optional.empty(),
        edition.venue(),
        edition.country(),
        OnlineAccess.of(edition.edition().broadcasts()));
  }

  private void writeLocation(
      Optional<Room> room, Optional<Place> place, Optional<String> country, Optional<URI> online) {
    List<Runnable> locations = new ArrayList<>();
    place.ifPresent(
        known ->
            locations.add(
                room.isPresent()
                    ? () -> writeRoom(room.get(), known, country)
                    : () -> writePlaceMembers(known, country)));
    online.ifPresent(page -> locations.add(() -> writeVirtualLocation(page)));
    if (locations.size() == 1) {
      json.object("location", locations.get(0));
    } else {
      json.array("location", locations, json::item);
    }
  }

  /**
   * Writes whether people take part in a place, online, or both. Writes nothing if neither is
   * known.
   */
  void writeAttendanceMode(boolean there, boolean online) {
    if (there || online) {
      String withStream = there ? "Mixed" : "Online";
      String mode = online ? withStream : "Offline";
      json.member("eventAttendanceMode", "https://schema.org/" + mode + "EventAttendanceMode");
    }
  }

  private void writeVirtualLocation(URI page) {
    json.member("@type", "VirtualLocation");
    json.member("url", page.toString());
  }

  private void writeRoom(Room room, Place place, Optional<String> country) {
    json.member("@type", "Place");
    json.member("name", room.name().in(languages));
    room.capacity().ifPresent(capacity -> json.member("maximumAttendeeCapacity", capacity));
    place.address().ifPresent(address -> writeAddress(address, country));
    writeAmenities(room.accessibility());
    json.object("containedInPlace", () -> writePlaceMembers(place, country));
  }

  private void writePlaceMembers(Place place, Optional<String> country) {
    json.member("@type", "Place");
    json.member("name", place.name().in(languages));
    place.address().ifPresent(address -> writeAddress(address, country));
    place.coordinates().ifPresent(this::writePoint);
    writeAmenities(place.accessibility());
    json.member("url", place.page());
  }

  private void writeAddress(Address address, Optional<String> country) {
    json.object(
        "address",
        () -> {
          json.member("@type", "PostalAddress");
          json.member("streetAddress", address.street());
          json.member("postalCode", address.postalCode());
          json.member("addressLocality", address.municipality());
          json.member("addressCountry", country);
        });
  }

  private void writePoint(Coordinates point) {
    json.object(
        "geo",
        () -> {
          json.member("@type", "GeoCoordinates");
          json.member("latitude", point.latitude());
          json.member("longitude", point.longitude());
        });
  }

  private void writeAmenities(List<Accessibility> offers) {
    json.array(
        "amenityFeature",
        new TreeSet<>(offers),
        offer ->
            json.item(
                () -> {
                  json.member("@type", "LocationFeatureSpecification");
                  json.member("propertyID", Codes.of(offer));
                  json.member("value", true);
                }));
  }

  void writeThemes(List<Theme> themes) {
    json.array(
        "about",
        themes,
        theme ->
            json.item(
                () -> {
                  json.member("@type", "Thing");
                  json.member("name", theme.name().in(languages));
                }));
  }

  void writeDocuments(List<Document> documents) {
    json.array("workFeatured", documents, document -> json.item(() -> write(document)));
  }

  private void write(Document document) {
    json.member("@type", "CreativeWork");
    json.member("name", document.title().in(languages));
    json.member("url", document.page().toString());
    json.member("encodingFormat", document.mediaType());
    json.member("inLanguage", document.language().map(Locale::toLanguageTag));
  }

  void writeReplays(List<Broadcast> broadcasts) {
    List<Broadcast> replays =
        broadcasts.stream().filter(broadcast -> broadcast.kind() == Broadcast.Kind.REPLAY).toList();
    json.array("recordedIn", replays, replay -> json.item(() -> writeReplay(replay)));
  }

  private void writeReplay(Broadcast replay) {
    json.member("@type", "VideoObject");
    json.member("name", replay.channel().map(channel -> channel.in(languages)));
    json.member("url", replay.page());
  }

  /** Writes a live stream of an event with that title. */
  void writeBroadcastEvent(Broadcast live, Text title) {
    json.member("@type", "BroadcastEvent");
    json.member("name", title.in(languages));
    json.member("isLiveBroadcast", true);
    json.member("startDate", live.start().map(Offsets::text));
    json.member("url", live.page());
    live.channel()
        .ifPresent(
            channel ->
                json.object(
                    "publishedOn",
                    () -> {
                      json.member("@type", "BroadcastService");
                      json.member("name", channel.in(languages));
                    }));
  }
}
