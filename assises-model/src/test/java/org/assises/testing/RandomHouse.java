package org.assises.testing;

import static org.assises.testing.RandomAssises.DAY;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assises.model.Accessibility;
import org.assises.model.Address;
import org.assises.model.Assises;
import org.assises.model.Claim;
import org.assises.model.Coordinates;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
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

/** Random organizations, places, rooms, themes, speakers and sources. */
final class RandomHouse {
  private final Draw draw;
  private final Words words;
  final Pool<Source> sources;
  final Pool<Organization> organizations;
  final Pool<Place> places;
  final Pool<Room> rooms;
  final Pool<Theme> themes;
  final Pool<Speaker> speakers;

  RandomHouse(Draw draw, Words words) {
    this.draw = draw;
    this.words = words;
    this.sources = Pool.of(draw, 3, this::source);
    this.organizations = organizations();
    this.places = Pool.of(draw, 2, this::place);
    this.rooms = Pool.of(draw, 3, this::room);
    this.themes = Pool.of(draw, 3, this::theme);
    this.speakers = Pool.of(draw, 4, this::speaker);
  }

  void addTo(Assises.Builder assises) {
    assises
        .sources(sources.all())
        .organizations(organizations.all())
        .places(places.all())
        .rooms(rooms.all())
        .themes(themes.all())
        .speakers(speakers.all());
    draw.maybe(() -> organization(false)).ifPresent(assises::organizer);
  }

  SourceId source() {
    return draw.oneOf(sources.open()).id();
  }

  SourceId secretSource() {
    return draw.oneOf(sources.secret()).id();
  }

  OrganizationId organization(boolean secret) {
    return draw.oneOf(organizations.ids(secret, Organization::id));
  }

  private Source source(boolean secret) {
    return new Source(
        new SourceId(words.id("source", secret)),
        words.text(secret),
        draw.maybe(() -> words.line("Ville de Quimper", secret)),
        draw.maybe(this::date),
        draw.maybe(() -> words.link(secret)));
  }

  /** {@return organizations; the last secret one is part of another secret one} */
  private Pool<Organization> organizations() {
    Organization city = organization(false, Optional.empty());
    Organization office = organization(false, Optional.of(city.id()));
    Organization hidden = organization(true, draw.maybe(city::id));
    Organization within = organization(true, Optional.of(hidden.id()));
    return new Pool<>(List.of(city, office), List.of(hidden, within));
  }

  private Organization organization(boolean secret, Optional<OrganizationId> whole) {
    return new Organization(
        new OrganizationId(words.id("body", secret)),
        words.text(secret),
        whole,
        draw.maybe(() -> "732829320"),
        draw.maybe(() -> words.link(secret)));
  }

  private Place place(boolean secret) {
    return new Place(
        new PlaceId(words.id("place", secret)),
        words.text(secret),
        draw.maybe(() -> address(secret)),
        draw.maybe(() -> new Coordinates(48.0 + draw.between(0, 999) / 1000.0, -4.1)),
        draw.someOf(List.of(Accessibility.values())),
        draw.maybe(() -> words.link(secret)));
  }

  private Address address(boolean secret) {
    return new Address(
        draw.maybe(() -> words.line("1 place Saint-Corentin", secret)),
        draw.maybe(() -> "29000"),
        Optional.of(words.line("Quimper", secret)),
        draw.maybe(() -> "29232"),
        draw.maybe(() -> "FR"),
        draw.maybe(() -> secret ? secretSource() : source()).stream().toList());
  }

  private Room room(boolean secret) {
    return new Room(
        new RoomId(words.id("room", secret)),
        draw.oneOf(secret ? places.secret() : places.open()).id(),
        words.text(secret),
        draw.maybe(() -> draw.between(1, 500)),
        draw.someOf(List.of(Accessibility.values())));
  }

  private Theme theme(boolean secret) {
    return new Theme(
        new ThemeId(words.id("theme", secret)),
        words.text(secret),
        draw.maybe(() -> words.text(secret)));
  }

  private Speaker speaker(boolean secret) {
    RandomNaming naming = RandomNaming.ofSpeaker(draw, words, source());
    boolean unsaid = secret || !naming.shown();
    return new Speaker(
        new SpeakerId(words.id("person", secret)),
        secret ? naming.name().map(RandomNaming::marked) : naming.name(),
        draw.upTo(2, () -> mandate(secret)),
        draw.maybe(() -> words.text(unsaid)),
        draw.maybe(() -> words.link(unsaid)));
  }

  private Mandate mandate(boolean secret) {
    SourceId seenBy = draw.oneOf(sources.ids(secret, Source::id));
    return new Mandate(
        new MandateId(words.id("mandate", secret)),
        words.text(secret),
        draw.maybe(() -> organization(secret)),
        draw.maybe(() -> PartialDate.of(YearMonth.of(2020, draw.between(1, 12)))),
        draw.maybe(() -> PartialDate.of(DAY.plusDays(draw.between(0, 900)))),
        draw.upTo(2, () -> new Claim<>(date(), seenBy, draw.maybe(() -> words.text(secret)))));
  }

  /** {@return a date of 2021 to 2024 with any precision} */
  PartialDate date() {
    return PartialDate.parse(
        draw.between(2021, 2024) + draw.oneOf("", "-10", "-23", "-10-08", "-02-28"));
  }
}
