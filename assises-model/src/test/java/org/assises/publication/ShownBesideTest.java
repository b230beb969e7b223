package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.ANNA;
import static org.assises.publication.SmallTown.ANNEX;
import static org.assises.publication.SmallTown.DAY;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.HALL;
import static org.assises.publication.SmallTown.LOIC;
import static org.assises.publication.SmallTown.ROOM;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.fr;
import static org.assises.publication.SmallTown.part;
import static org.assises.publication.SmallTown.proposal;
import static org.assises.publication.SmallTown.session;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assises.model.Address;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.Broadcast;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Measure;
import org.assises.model.MeasureId;
import org.assises.model.Name;
import org.assises.model.NamingBasis.PublicOffice;
import org.assises.model.OnBehalfOf;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.Origin;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.Subject;
import org.assises.model.Survey;
import org.assises.model.SurveyId;
import org.assises.model.Territory;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that an item is revised when other items that it shows change, and only then. */
class ShownBesideTest {
  private static final Organization CITY = body("city");
  private static final Organization CLUB = body("club");
  private static final Theme STREETS = Theme.of(new ThemeId("streets"), fr("Rues"));
  private static final Measure LAMPS =
      Measure.builder(new MeasureId("lamps"), EDITION.id(), fr("Lampadaires")).build();
  private static final Survey SURVEY =
      Survey.builder(new SurveyId("survey"), EDITION.id(), fr("Enquête")).build();
  private static final Edition BEFORE =
      Edition.builder(
              new EditionId("2022"),
              1,
              Attested.of(fr("Premières assises")),
              Attested.of(PartialDate.parse("2022-10-08")))
          .build();
  private static final Edition ONE_BEFORE =
      Edition.builder(
              new EditionId("2023"), 2, fr("Assises de quartier"), PartialDate.parse("2023"))
          .build();
  private static final Edition NOW = EDITION.toBuilder().ordinal(3).build();
  private static final Session SOME_DAY =
      session("some-day", 1).slot(new Slot.Unscheduled()).build();
  private static final Session MEETING =
      session("meeting", 2).kind(SessionKind.PREPARATORY_MEETING).build();
  private static final Session TALK =
      session("talk", 3)
          .room(ROOM.id())
          .themes(List.of(STREETS.id()))
          .contributions(
              List.of(
                  part(ANNA).withOnBehalfOf(new OnBehalfOf.Person(LOIC.id())),
                  part(ANNA).withOnBehalfOf(new OnBehalfOf.Body(CLUB.id()))))
          .subjects(
              List.of(
                  new Subject.OfSurvey(SURVEY.id()),
                  new Subject.OfBalance(BEFORE.id()),
                  new Subject.OfWorkshops(ONE_BEFORE.id(), List.of())))
          .build();
  private static final Proposal LIGHTS =
      proposal("lights").toBuilder()
          .themes(List.of(STREETS.id()))
          .origin(new Origin.InSession(TALK.id()))
          .author(
              new Author.Professional(Optional.empty(), Optional.empty(), Optional.of(CLUB.id())))
          .followUps(
              List.of(
                  FollowUp.builder(DAY.minusYears(1), FollowUpStatus.IN_PROGRESS)
                      .responsible(CITY.id())
                      .measures(List.of(LAMPS.id()))
                      .build()))
          .build();

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void itemsAreRevisedWithTheItemsTheyShow(
      String what, UnaryOperator<Assises.Builder> change, List<String> revised) {
    Publication first = Publication.of(town().build(), FIRST);

    Publication second = first.revise(change.apply(town()).build(), SECOND);

    assertThat(revised(second)).containsExactlyElementsOf(revised);
  }

  static Stream<Arguments> itemsAreRevisedWithTheItemsTheyShow() {
    return Stream.of(
        change("the room", a -> a.rooms(List.of(renamed(ROOM))), "talk"),
        change("its place", a -> a.places(List.of(renamed(ANNEX), HALL)), "talk"),
        change("the venue", a -> a.places(List.of(ANNEX, renamed(HALL))), "some-day", "meeting"),
        change("a theme", a -> a.themes(List.of(renamed(STREETS))), "talk", "lights"),
        change("for whom", a -> a.speakers(List.of(ANNA, renamed(LOIC))), "talk"),
        change("a body", a -> a.organizations(List.of(CITY, renamed(CLUB))), "talk"),
        change("who carries out", a -> a.organizations(List.of(renamed(CITY), CLUB))),
        change("a measure", a -> a.measures(List.of(renamed(LAMPS)))),
        change("a survey", a -> a.surveys(List.of(renamed(SURVEY))), "talk"),
        change("a former edition", a -> editions(a, renamed(BEFORE), ONE_BEFORE, NOW), "talk"),
        change("one before", a -> editions(a, BEFORE, renamed(ONE_BEFORE), NOW), "talk"),
        change("what it was made in", a -> sessions(a, retitled(TALK)), "talk"),
        change("the edition", a -> now(a, renamed(NOW)), "some-day", "meeting", "talk", "lights"),
        change("its page", a -> now(a, with(NOW, e -> e.page(page()))), all()),
        change("who holds it", a -> now(a, with(NOW, e -> e.organizer(CITY.id()))), all()),
        change("who holds the series", a -> a.organizer(CITY.id()), all()),
        change("that it is cancelled", a -> now(a, status(EditionStatus.CANCELLED)), all()),
        change("that it is confirmed", a -> now(a, status(EditionStatus.CONFIRMED))),
        change("a replay", a -> now(a, replayed()), "some-day", "talk"),
        change("the last day", a -> now(a, with(NOW, e -> e.endDate(dayAfter()))), "some-day"),
        change(
            "the first day",
            a -> now(a, with(NOW, e -> e.startDate(Attested.of(PartialDate.parse("2024-11"))))),
            "some-day"),
        change(
            "the first year",
            a ->
                editions(
                    a,
                    with(BEFORE, e -> e.startDate(Attested.of(PartialDate.parse("2021")))),
                    ONE_BEFORE,
                    NOW),
            "talk"),
        change("the page of the series", a -> a.page(page()), all()),
        change("what it is about", a -> now(a, with(NOW, e -> e.description(fr("Tout"))))));
  }

  /** The country of an address without one follows from the commune of the series. */
  @Test
  void sessionsAreRevisedWithTheCountryOfTheirPlaceAndProposalsWithTheCommune() {
    Territory quimper = new Territory("29232", fr("Quimper"), Optional.empty());
    Assises.Builder addressed =
        town().places(List.of(ANNEX, HALL.withAddress(Address.in("Quimper"))));
    Publication first = Publication.of(addressed.build(), FIRST);

    Publication second = first.revise(addressed.territory(quimper).build(), SECOND);

    assertThat(revised(second)).containsExactly("some-day", "meeting", "lights");
  }

  @Test
  void sessionsWithoutAPageAreRevisedWithAnotherPageOfTheEdition() {
    URI other = URI.create("https://example.org/other");
    Publication first = Publication.of(now(town(), with(NOW, e -> e.page(page()))).build(), FIRST);

    Publication second = first.revise(now(town(), with(NOW, e -> e.page(other))).build(), SECOND);

    assertThat(revised(second)).containsExactly(all());
  }

  private static Assises.Builder town() {
    return editions(SmallTown.assises(), BEFORE, ONE_BEFORE, NOW)
        .organizations(List.of(CITY, CLUB))
        .themes(List.of(STREETS))
        .surveys(List.of(SURVEY))
        .sessions(List.of(SOME_DAY, MEETING, TALK))
        .proposals(List.of(LIGHTS))
        .measures(List.of(LAMPS));
  }

  private static List<String> revised(Publication publication) {
    return Stream.concat(
            Stream.of(SOME_DAY, MEETING, TALK)
                .map(Session::id)
                .filter(id -> publication.revision(id).number() == 1)
                .map(id -> id.value()),
            Stream.of(LIGHTS.id())
                .filter(id -> publication.revision(id).number() == 1)
                .map(id -> id.value()))
        .toList();
  }

  private static Arguments change(
      String what, UnaryOperator<Assises.Builder> change, String... revised) {
    return Arguments.of(what, change, List.of(revised));
  }

  private static String[] all() {
    return new String[] {"some-day", "meeting", "talk"};
  }

  private static Assises.Builder editions(Assises.Builder assises, Edition... editions) {
    return assises.editions(List.of(editions));
  }

  private static Assises.Builder now(Assises.Builder assises, Edition edition) {
    return editions(assises, BEFORE, ONE_BEFORE, edition);
  }

  private static Assises.Builder sessions(Assises.Builder assises, Session talk) {
    return assises.sessions(List.of(SOME_DAY, MEETING, talk));
  }

  private static Edition with(Edition edition, UnaryOperator<Edition.Builder> change) {
    return change.apply(edition.toBuilder()).build();
  }

  private static Edition status(EditionStatus status) {
    return with(NOW, edition -> edition.status(status));
  }

  private static Edition replayed() {
    return with(NOW, edition -> edition.broadcasts(List.of(Broadcast.replay(page()))));
  }

  private static Attested<PartialDate> dayAfter() {
    return Attested.of(PartialDate.of(DAY.plusDays(1)));
  }

  private static URI page() {
    return URI.create("https://example.org/");
  }

  private static Organization body(String id) {
    return Organization.of(new OrganizationId(id), fr(id));
  }

  private static Organization renamed(Organization body) {
    return Organization.of(body.id(), fr("Autrement"));
  }

  private static Room renamed(Room room) {
    return Room.of(room.id(), room.place(), fr("Autrement"));
  }

  private static Place renamed(Place place) {
    return Place.of(place.id(), fr("Autrement"));
  }

  private static Theme renamed(Theme theme) {
    return Theme.of(theme.id(), fr("Autrement"));
  }

  private static Speaker renamed(Speaker speaker) {
    return Speaker.of(speaker.id(), Name.of("Autrement", new PublicOffice()));
  }

  private static Measure renamed(Measure measure) {
    return measure.toBuilder().title(fr("Autrement")).build();
  }

  private static Survey renamed(Survey survey) {
    return survey.toBuilder().title(fr("Autrement")).build();
  }

  private static Edition renamed(Edition edition) {
    return with(edition, e -> e.title(Attested.of(fr("Autrement"))));
  }

  private static Session retitled(Session session) {
    return session.toBuilder().title(fr("Autrement")).build();
  }
}
