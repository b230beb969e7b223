package org.assises.ical.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.assises.ical.FullProgramme;
import org.assises.ical.ICalendarFormat;
import org.assises.ical.ICalendarFormatTest;
import org.assises.ical.QuimperProgramme;
import org.assises.ical.words.CalendarMessages;
import org.assises.model.Accessibility;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Contribution;
import org.assises.model.Contribution.Role;
import org.assises.model.DayPart;
import org.assises.model.Figure;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;

/** Lists what a calendar cannot carry, item by item. */
class CalendarLossesTest {
  private static final LocalDate DAY = FullProgramme.DAY;

  private static List<String> losses(ICalendarFormat format, Session... sessions) {
    return ICalendarFormatTest.lossesOf(format, FullProgramme.published(sessions));
  }

  private static Session.Builder session(Slot slot) {
    return QuimperProgramme.session(
        "s", QuimperProgramme.EDITION_2024, SessionKind.TALK, "Titre", slot);
  }

  private static Slot morning() {
    return new Slot.PartOfDay(DAY, DayPart.MORNING, 1);
  }

  @Test
  void aSimpleSessionHasNoLosses() {
    Session whole =
        session(morning())
            .contributions(
                List.of(
                    Contribution.of(FullProgramme.MAYOR, Role.SPEAKER),
                    Contribution.of(FullProgramme.DEPUTY, Role.MODERATOR)))
            .build();

    assertThat(losses(ICalendarFormat.create(), whole)).isEmpty();
  }

  @Test
  void assumedHoursAreReported() {
    ICalendarFormat format =
        ICalendarFormat.builder()
            .hours(DayPart.MORNING, LocalTime.of(9, 0), LocalTime.of(12, 0))
            .build();

    assertThat(losses(format, session(morning()).build()))
        .containsExactly(
            "shown with the hours of its part of the day, because its own are not known");
    assertThat(losses(format, session(new Slot.PartOfDay(DAY, DayPart.EVENING, 1)).build()))
        .isEmpty();
    assertThat(losses(format, session(Slot.WholeDay.of(DAY)).build())).isEmpty();
  }

  @Test
  void aPersonWithoutAPublicNameOrFunctionIsReported() {
    Session unnamed =
        session(morning())
            .contributions(
                List.of(
                    Contribution.of(FullProgramme.MAYOR, Role.SPEAKER),
                    Contribution.of(FullProgramme.UNNAMED, Role.SPEAKER)))
            .build();

    assertThat(losses(ICalendarFormat.create(), unnamed))
        .containsExactly("a contribution whose name and function are not public");
  }

  @Test
  void attendanceAndSourcesAreReported() {
    Session counted =
        session(morning())
            .attendance(Attested.of(Figure.exactly(80)))
            .sources(List.of(FullProgramme.SOURCE))
            .build();

    assertThat(losses(ICalendarFormat.create(), counted))
        .containsExactly("the number of participants", "the sources");
  }

  @Test
  void otherLanguagesOfTextsAreReportedOnce() {
    Session translated =
        session(morning())
            .title(Text.of("fr", "Titre").with("br", "Titl"))
            .description(Text.of("fr", "Texte").with("en", "Text").with("br", "Testenn"))
            .build();

    assertThat(losses(ICalendarFormat.create(), translated)).containsExactly("its texts in br, en");
  }

  @Test
  void cancelledSessionsAreReportedOnlyIfLeftOut() {
    Session cancelled = session(morning()).status(SessionStatus.CANCELLED).build();

    assertThat(losses(ICalendarFormat.create(), cancelled)).isEmpty();
    assertThat(losses(ICalendarFormat.builder().cancelled(false).build(), cancelled))
        .containsExactly("left out: it is cancelled");
  }

  @Test
  void nothingIsReportedForOtherEditions() {
    Session other =
        session(morning())
            .edition(QuimperProgramme.EDITION_2022)
            .sources(List.of(FullProgramme.SOURCE))
            .build();

    assertThat(
            losses(ICalendarFormat.builder().edition(QuimperProgramme.EDITION_2024).build(), other))
        .isEmpty();
  }

  @Test
  void aPlainProgrammeLosesOnlyItsTerritory() {
    Assises programme =
        QuimperProgramme.assises().toBuilder()
            .sessions(List.of(session(morning()).build()))
            .surveys(List.of())
            .build();

    List<Loss> losses =
        ICalendarFormat.create().losses(Publication.of(programme, QuimperProgramme.PUBLISHED));

    assertThat(losses)
        .containsExactly(
            new Loss(programme.id(), CalendarMessages.of("territory-as-place")),
            Loss.of(QuimperProgramme.EDITION_2022, "no-sessions"),
            Loss.of(QuimperProgramme.EDITION_2024, "description"));
  }

  @Test
  void lossesOfReferencedItemsAreReportedOneByOne() {
    Assises house = house();
    Publication publication = Publication.of(house, QuimperProgramme.PUBLISHED);

    assertThat(ICalendarFormat.create().losses(publication))
        .filteredOn(loss -> !loss.item().equals(house.id()))
        .containsExactlyInAnyOrder(
            Loss.of(QuimperProgramme.CHAPEAU_ROUGE, "accessibility"),
            Loss.of(QuimperProgramme.CHAPEAU_ROUGE, "page"),
            Loss.of(QuimperProgramme.URSULINES_ROOM, "accessibility"),
            Loss.of(QuimperProgramme.URSULINES_ROOM, "capacity"),
            Loss.of(QuimperProgramme.HOSPITALITY, "description"),
            Loss.of(FullProgramme.MAYOR, "biography"),
            Loss.of(FullProgramme.MAYOR, "page"),
            Loss.of(QuimperProgramme.EDITION_2022, "no-sessions"),
            Loss.of(QuimperProgramme.EDITION_2024, "last-day"),
            Loss.of(QuimperProgramme.EDITION_2024, "objectives"),
            Loss.of(QuimperProgramme.EDITION_2024, "description"));
  }

  @Test
  void anEditionCalendarCarriesItsDescriptionAndARichOneThePagesOfPeople() {
    Publication publication = Publication.of(house(), QuimperProgramme.PUBLISHED);
    ICalendarFormat format =
        ICalendarFormat.builder().edition(QuimperProgramme.EDITION_2024).rich(true).build();

    assertThat(format.losses(publication))
        .contains(
            Loss.of(QuimperProgramme.EDITION_2024, "last-day"),
            Loss.of(QuimperProgramme.EDITION_2024, "objectives"),
            Loss.of(FullProgramme.MAYOR, "biography"))
        .doesNotContain(
            Loss.of(QuimperProgramme.EDITION_2024, "description"),
            Loss.of(FullProgramme.MAYOR, "page"));
  }

  private static Assises house() {
    Assises assises = QuimperProgramme.assises();
    return assises.toBuilder()
        .sessions(
            List.of(
                session(morning())
                    .room(QuimperProgramme.URSULINES_ROOM)
                    .themes(List.of(QuimperProgramme.HOSPITALITY))
                    .contributions(List.of(Contribution.of(FullProgramme.MAYOR, Role.SPEAKER)))
                    .build()))
        .places(
            assises.places().stream()
                .map(
                    place ->
                        place.id().equals(QuimperProgramme.CHAPEAU_ROUGE) ? offering(place) : place)
                .toList())
        .rooms(
            List.of(
                new Room(
                    QuimperProgramme.URSULINES_ROOM,
                    assises.rooms().get(0).place(),
                    Text.of("fr", "Salle haute"),
                    Optional.of(90),
                    List.of(Accessibility.HEARING_LOOP))))
        .themes(
            List.of(
                new Theme(
                    QuimperProgramme.HOSPITALITY,
                    Text.of("fr", "Hospitalité"),
                    Optional.of(Text.of("fr", "Accueillir")))))
        .speakers(assises.speakers().stream().map(CalendarLossesTest::withBiography).toList())
        .editions(
            assises.editions().stream()
                .map(
                    edition ->
                        edition.id().equals(QuimperProgramme.EDITION_2024)
                            ? edition.toBuilder()
                                .endDate(Attested.of(PartialDate.parse("2024-11-24")))
                                .objectives(List.of(Text.of("fr", "Écouter")))
                                .build()
                            : edition)
                .toList())
        .build();
  }

  private static Place offering(Place place) {
    return new Place(
        place.id(),
        place.name(),
        place.address(),
        place.coordinates(),
        List.of(Accessibility.WHEELCHAIR),
        Optional.of(URI.create("https://example.org/lieu")));
  }

  private static Speaker withBiography(Speaker speaker) {
    return speaker.id().equals(new SpeakerId("maire"))
        ? new Speaker(
            speaker.id(),
            speaker.name(),
            speaker.mandates(),
            Optional.of(Text.of("fr", "Née à Quimper.")),
            Optional.of(URI.create("https://example.org/maire")))
        : speaker;
  }
}
