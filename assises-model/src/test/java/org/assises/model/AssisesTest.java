package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assises.model.Contribution.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests queries about editions, programmes, places and functions. */
class AssisesTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate DAY = LocalDate.of(2024, 11, 23);
  private static final Place HALL = Place.of(new PlaceId("hall"), fr("Le Chapeau Rouge"));
  private static final Place ANNEX = Place.of(new PlaceId("annex"), fr("Annexe"));
  private static final Room ROOM = Room.of(new RoomId("annex-1"), ANNEX.id(), fr("Salle 1"));
  private static final Edition FIRST = edition("2022", 1, "2022-10-08").build();
  private static final Edition SECOND = edition("2024", 2, "2024-11-23").venue(HALL.id()).build();
  private static final Mandate MAYOR =
      Mandate.of(new MandateId("mayor"), fr("maire")).withSince(PartialDate.parse("2020-07-04"));
  private static final Mandate DEPUTY =
      Mandate.of(new MandateId("deputy"), fr("députée"))
          .withPeriod(PartialDate.parse("2024-07-07"), PartialDate.parse("2024-12-31"));
  private static final Speaker ANNA =
      Speaker.of(
          new SpeakerId("anna"), Name.of("Anna", new NamingBasis.PublicOffice()), MAYOR, DEPUTY);

  @Test
  void theDefaultsAreFrenchAndAnOpenLicence() {
    Assises assises = assises().build();

    assertThat(assises.id()).isEqualTo(new AssisesId("assises.example"));
    assertThat(assises.languages()).containsExactly(Locale.FRENCH);
    assertThat(assises.licence()).isEqualTo("etalab-2.0");
    assertThat(assises.zone()).isEqualTo(PARIS);
    assertThat(assises)
        .hasToString("Assises[assises.example, 2 editions, 0 sessions, 0 proposals]");
  }

  @Test
  void twoAssisesWithTheSameContentAreEqual() {
    assertThat(assises().build()).isEqualTo(assises().build()).hasSameHashCodeAs(assises().build());
    assertThat(assises().name(fr("Autre")).build())
        .isNotEqualTo(assises().build())
        .doesNotHaveSameHashCodeAs(assises().build());
    assertThat(assises().build().equals(null)).isFalse();
  }

  @Test
  void languagesAreDistinctAndNotEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assises().languages(List.of()).build())
        .withMessage("an assises must have at least one language");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assises().languages(List.of(Locale.FRENCH, Locale.FRENCH)).build())
        .withMessage("languages must not be listed twice; remove one");
  }

  @Test
  void atMost100LanguagesAnd1000EditionsAreAccepted() {
    List<Locale> languages =
        Stream.of(Locale.getISOLanguages())
            .map(Locale::forLanguageTag)
            .distinct()
            .limit(101)
            .toList();
    List<Edition> editions =
        IntStream.rangeClosed(1, 1_001)
            .mapToObj(
                i ->
                    Edition.builder(new EditionId("e" + i), i, fr("a"), PartialDate.parse("2026"))
                        .build())
            .toList();

    assertThat(bare().languages(languages.subList(0, 100)).build().languages()).hasSize(100);
    assertThat(bare().editions(editions.subList(0, 1_000)).build().editions()).hasSize(1_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare().languages(languages).build())
        .withMessage("there are more than 100 languages");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare().editions(editions).build())
        .withMessage("there are more than 1000 editions");
  }

  private static Assises.Builder bare() {
    return Assises.builder(new AssisesId("assises.example"), fr("a"), PARIS);
  }

  @Test
  void anItemIsFoundByItsId() {
    Assises assises = assises().build();

    assertThat(assises.edition(FIRST.id())).isEqualTo(FIRST);
    assertThat(assises.place(HALL.id())).isEqualTo(HALL);
    assertThat(assises.room(ROOM.id())).isEqualTo(ROOM);
    assertThat(assises.speaker(ANNA.id())).isEqualTo(ANNA);
    assertThatThrownBy(() -> assises.theme(new ThemeId("hall")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("there is no theme hall");
  }

  @Test
  void hasTellsWhetherAnyItemHasAnId() {
    Assises assises = assises().build();

    assertThat(assises.has(ANNA.id())).isTrue();
    assertThat(assises.has(new SpeakerId("nobody"))).isFalse();
    assertThat(assises.has(new ThemeId(HALL.id().value()))).isFalse();
  }

  @Test
  void previousAndNextFollowTheOrderOfTheSeries() {
    Assises assises = assises().build();

    assertThat(assises.previous(FIRST.id())).isEmpty();
    assertThat(assises.next(FIRST.id())).contains(SECOND);
    assertThat(assises.previous(SECOND.id())).contains(FIRST);
    assertThat(assises.next(SECOND.id())).isEmpty();
    assertThatThrownBy(() -> assises.next(new EditionId("1999")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("there is no edition 1999");
  }

  @Test
  void aProgrammeIsOrderedBySlotAndThenById() {
    Session late = session("late", new Slot.PartOfDay(DAY, DayPart.AFTERNOON, 1)).build();
    Session early = session("early", new Slot.PartOfDay(DAY, DayPart.MORNING, 1)).build();
    Session alsoEarly = session("also", new Slot.PartOfDay(DAY, DayPart.MORNING, 1)).build();
    Session other =
        Session.builder(new SessionId("other"), FIRST.id(), SessionKind.TALK, fr("a"), early.slot())
            .build();
    Assises assises = assises().sessions(List.of(late, early, other, alsoEarly)).build();

    assertThat(assises.programme(SECOND.id())).containsExactly(alsoEarly, early, late);
    assertThat(assises.programme(FIRST.id())).containsExactly(other);
    assertThat(assises.programme(new EditionId("1999"))).isEmpty();
  }

  @Test
  void thePlaceOfASessionIsThatOfItsRoomElseItsOwnElseTheVenue() {
    Session inRoom = unscheduled("in-room").room(ROOM.id()).build();
    Session elsewhere = unscheduled("elsewhere").place(ANNEX.id()).build();
    Session atVenue = unscheduled("at-venue").build();
    Session ofFirst =
        Session.builder(
                new SessionId("first"),
                FIRST.id(),
                SessionKind.TALK,
                fr("a"),
                new Slot.Unscheduled())
            .build();
    Assises assises = assises().sessions(List.of(inRoom, elsewhere, atVenue, ofFirst)).build();

    assertThat(assises.placeOf(inRoom)).contains(ANNEX);
    assertThat(assises.placeOf(elsewhere)).contains(ANNEX);
    assertThat(assises.placeOf(atVenue)).contains(HALL);
    assertThat(assises.placeOf(ofFirst)).isEmpty();
  }

  @Test
  void theDayOfASessionIsThatOfItsSlotElseThatOfItsEdition() {
    Session morning =
        session("a", new Slot.PartOfDay(DAY.minusDays(1), DayPart.MORNING, 1)).build();
    Session someTime = unscheduled("b").build();
    Assises vague =
        assises()
            .editions(List.of(edition("2024", 2, "2024-11").build()))
            .sessions(List.of(someTime))
            .build();

    assertThat(assises().build().dayOf(morning)).contains(DAY.minusDays(1));
    assertThat(assises().build().dayOf(someTime)).contains(DAY);
    assertThat(vague.dayOf(someTime)).isEmpty();
  }

  @Test
  void aPersonTakesPartInTheNamedFunctionElseInThoseHeldOnTheDay() {
    Contribution named = Contribution.of(ANNA.id(), Role.SPEAKER).withMandate(MAYOR.id());
    Contribution unnamed = Contribution.of(ANNA.id(), Role.SPEAKER);
    Session session = unscheduled("a").contributions(List.of(named, unnamed)).build();
    Assises assises = assises().sessions(List.of(session)).build();

    assertThat(assises.mandatesOf(named, session)).containsExactly(MAYOR);
    assertThat(assises.mandatesOf(unnamed, session)).containsExactly(MAYOR, DEPUTY);
  }

  @Test
  void noFunctionIsKnownIfTheDayIsUnknown() {
    Contribution unnamed = Contribution.of(ANNA.id(), Role.SPEAKER);
    Session session = unscheduled("a").contributions(List.of(unnamed)).build();
    Assises vague =
        assises()
            .editions(List.of(edition("2024", 2, "2024").build()))
            .sessions(List.of(session))
            .build();

    assertThat(vague.mandatesOf(unnamed, session)).isEmpty();
  }

  @Test
  void buildReferencedKeepsItemsThatEditionsReferTo() {
    Session session = unscheduled("a").room(ROOM.id()).build();

    Assises assises = assises().sessions(List.of(session)).buildReferenced();

    assertThat(assises.rooms()).containsExactly(ROOM);
    assertThat(assises.places()).containsExactly(HALL, ANNEX);
    assertThat(assises.speakers()).isEmpty();
  }

  @Test
  void buildReferencedRemovesThePlaceOfAnUnusedRoom() {
    Assises assises = assises().buildReferenced();

    assertThat(assises.rooms()).isEmpty();
    assertThat(assises.places()).containsExactly(HALL);
  }

  @Test
  void buildReferencedKeepsOrganizersAndEmployers() {
    Organization state = Organization.of(new OrganizationId("state"), fr("État"));
    Organization police = body("police").withPartOf(state.id());
    Organization city = body("city");
    Organization office = body("office").withPartOf(city.id());
    Speaker officer =
        Speaker.of(
            new SpeakerId("officer"),
            Name.of("Loïc", new NamingBasis.PublicOffice()),
            Mandate.of(new MandateId("chief"), fr("commandant")).withOrganization(police.id()));
    Session talk =
        unscheduled("talk")
            .contributions(List.of(Contribution.of(officer.id(), Role.SPEAKER)))
            .build();

    Assises assises =
        assises()
            .organizations(List.of(state, police, city, office, body("nobody")))
            .organizer(office.id())
            .speakers(List.of(ANNA, officer))
            .sessions(List.of(talk))
            .buildReferenced();

    assertThat(assises.organizations()).containsExactly(state, police, city, office);
    assertThat(assises.speakers()).containsExactly(officer);
  }

  @Test
  void buildReferencedKeepsAllParentOrganizations() {
    Organization agglomeration = body("agglomeration");
    Organization city = body("city").withPartOf(agglomeration.id());
    Organization office = body("office").withPartOf(city.id());

    Assises assises =
        assises()
            .organizations(List.of(agglomeration, city, office))
            .organizer(office.id())
            .buildReferenced();

    assertThat(assises.organizations()).containsExactly(agglomeration, city, office);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "https://example.org/licence"})
  void aLicenceIsAnSpdxId(String licence) {
    assertThatIllegalArgumentException().isThrownBy(() -> assises().licence(licence).build());
    assertThat(assises().licence("ODbL-1.0").build().licence()).isEqualTo("ODbL-1.0");
  }

  private static Assises.Builder assises() {
    return Assises.builder(new AssisesId("assises.example"), fr("Assises"), PARIS)
        .places(List.of(HALL, ANNEX))
        .rooms(List.of(ROOM))
        .speakers(List.of(ANNA))
        .editions(List.of(FIRST, SECOND));
  }

  private static Organization body(String id) {
    return Organization.of(new OrganizationId(id), fr(id));
  }

  private static Edition.Builder edition(String id, int ordinal, String date) {
    return Edition.builder(new EditionId(id), ordinal, fr("Assises"), PartialDate.parse(date));
  }

  private static Session.Builder unscheduled(String id) {
    return session(id, new Slot.Unscheduled());
  }

  private static Session.Builder session(String id, Slot slot) {
    return Session.builder(new SessionId(id), SECOND.id(), SessionKind.TALK, fr("a"), slot);
  }

  private static Text fr(String text) {
    return Text.of("fr", text);
  }
}
