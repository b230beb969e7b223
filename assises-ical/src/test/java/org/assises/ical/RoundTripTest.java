package org.assises.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.input.ImportedProgramme;
import org.assises.model.Accessibility;
import org.assises.model.Assises;
import org.assises.model.Broadcast;
import org.assises.model.DayPart;
import org.assises.model.Document;
import org.assises.model.EditionId;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;

/**
 * Sessions read back equal, except for what calendars do not carry: people, subjects, sources,
 * attendance.
 */
class RoundTripTest {
  @Test
  void theProgrammeOfQuimperReadsBack() throws IOException {
    assertReadsBack(QuimperProgramme.published(), ICalendarFormat.create());
  }

  @Test
  void everySlotReadsBack() throws IOException {
    LocalDate day = LocalDate.of(2024, 11, 23);
    LocalDateTime secondTime = LocalDateTime.of(2024, 10, 27, 2, 30);
    Publication publication =
        QuimperProgramme.published(
            session("half", new Slot.PartOfDay(day, DayPart.EVENING, 12)).build(),
            session("day", Slot.WholeDay.of(day)).build(),
            session("days", new Slot.WholeDay(day, day.plusDays(2))).build(),
            session("open", Slot.Timed.of(day.atTime(9, 0), QuimperProgramme.PARIS)).build(),
            session(
                    "twice",
                    Slot.Timed.of(secondTime, ZoneOffset.ofHours(1), QuimperProgramme.PARIS)
                        .withLength(Duration.ofMinutes(15)))
                .build(),
            session(
                    "across",
                    Slot.Timed.of(LocalDateTime.of(2024, 10, 27, 0, 0), QuimperProgramme.PARIS)
                        .withLength(Duration.ofHours(9)))
                .build(),
            session("unscheduled", new Slot.Unscheduled()).build());

    assertReadsBack(publication, ICalendarFormat.builder().unscheduledOverEdition(true).build());
    assertReadsBack(
        publication,
        ICalendarFormat.builder()
            .unscheduledOverEdition(true)
            .hours(DayPart.EVENING, LocalTime.of(20, 0), LocalTime.MIDNIGHT)
            .build());
  }

  @Test
  void allOtherMembersReadBack() throws IOException {
    Session full =
        session("full", Slot.WholeDay.of(LocalDate.of(2024, 11, 23)))
            .title(Text.of("fr", "[Matin] 1. ANNULÉ – titre; à, pièges\\n"))
            .description(Text.of("fr", "Deux lignes,\n\ndont une vide; \\n n'en est pas une\n"))
            .themes(List.of(QuimperProgramme.HOSPITALITY))
            .openFloor(true)
            .languages(List.of(Locale.FRENCH, Locale.forLanguageTag("br")))
            .accessibility(List.of(Accessibility.SIGN_LANGUAGE, Accessibility.WHEELCHAIR))
            .registration(
                new Registration(
                    true,
                    Optional.of(URI.create("https://example.org/r?a=1,2;b")),
                    Optional.of(40),
                    Optional.of(LocalDate.of(2024, 11, 20))))
            .broadcasts(
                List.of(
                    Broadcast.replay(URI.create("https://example.org/replay")),
                    new Broadcast(
                        Broadcast.Kind.LIVE,
                        Optional.empty(),
                        Optional.of(Text.of("fr", "chaîne \"de la ville\", ^")),
                        Optional.of(
                            LocalDateTime.of(2024, 11, 23, 8, 50).atZone(QuimperProgramme.PARIS)),
                        List.of())))
            .documents(
                List.of(
                    new Document(
                        Text.of("fr", "Compte rendu : l'essentiel"),
                        URI.create("https://example.org/cr.pdf"),
                        Optional.of("application/pdf"),
                        Optional.of(Locale.FRENCH))))
            .page(URI.create("https://example.org/page"))
            .room(QuimperProgramme.URSULINES_ROOM)
            .build();

    assertReadsBack(QuimperProgramme.published(full), ICalendarFormat.create());
  }

  @Test
  void everyStatusReadsBackWithOrWithoutItsPrefix() throws IOException {
    for (SessionStatus status : SessionStatus.values()) {
      Slot half = new Slot.PartOfDay(LocalDate.of(2024, 11, 23), DayPart.MORNING, 1);
      Publication publication =
          QuimperProgramme.published(session("s", half).status(status).build());

      for (String language : List.of("fr", "br", "en")) {
        assertReadsBack(
            publication,
            ICalendarFormat.builder().languages(List.of(Locale.forLanguageTag(language))).build());
        assertReadsBack(
            publication,
            ICalendarFormat.builder()
                .languages(List.of(Locale.forLanguageTag(language)))
                .hours(DayPart.MORNING, LocalTime.of(9, 0), LocalTime.NOON)
                .build());
      }
    }
  }

  private static Session.Builder session(String id, Slot slot) {
    return QuimperProgramme.session(
        id, QuimperProgramme.EDITION_2024, SessionKind.TALK, "Titre", slot);
  }

  private static void assertReadsBack(Publication publication, ICalendarFormat format)
      throws IOException {
    Assises assises = publication.assises();
    byte[] written = ICalendarFormatTest.written(format, publication);
    assertThat(CalendarLint.check(written)).isEmpty();
    for (EditionId edition :
        List.of(QuimperProgramme.EDITION_2022, QuimperProgramme.EDITION_2024)) {
      ICalendarReader.Builder reader = ICalendarReader.builder();
      assises.edition(edition).venue().ifPresent(venue -> reader.venue(assises.place(venue)));

      ImportedProgramme read = reader.build().read(new ByteArrayInputStream(written), edition);

      assertThat(read.sessions())
          .isEqualTo(assises.programme(edition).stream().map(RoundTripTest::carried).toList());
      assertThat(assises.places()).containsAll(read.places());
      assertThat(assises.rooms()).containsAll(read.rooms());
      assertThat(assises.themes()).containsAll(read.themes());
      assertThat(read.losses())
          .allSatisfy(loss -> assertThat(loss.message()).contains("another edition"));
    }
  }

  private static Session carried(Session session) {
    return session.toBuilder().contributions(List.of()).subjects(List.of()).build();
  }
}
