package org.assises.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.assises.ical.write.CalendarOptions;
import org.assises.model.Assises;
import org.assises.model.Broadcast;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.Edition;
import org.assises.model.EditionStatus;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.OnBehalfOf;
import org.assises.model.PartialDate;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Text;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.assises.publication.Selection;
import org.assises.wording.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class ICalendarFormatTest {
  ICalendarFormatTest() {}

  private static final LocalDate DAY = LocalDate.of(2024, 11, 23);

  @Test
  void theWholeSeriesIsOneCalendar() throws IOException {
    assertGolden("quimper.ics", ICalendarFormat.create());
  }

  @Test
  void aBuilderStartsWithTheDefaultOptions() {
    assertThat(ICalendarFormat.builder().options()).isEqualTo(CalendarOptions.DEFAULT);
  }

  @Test
  void anEditionCanBeItsOwnCalendar() throws IOException {
    assertGolden(
        "quimper-2024.ics",
        ICalendarFormat.builder().edition(QuimperProgramme.EDITION_2024).build());
  }

  @Test
  void theRichProfileAddsPeoplePlacesAndLinks() throws IOException {
    assertGolden(
        "quimper-2024-rich.ics",
        ICalendarFormat.builder().edition(QuimperProgramme.EDITION_2024).rich(true).build());
  }

  @Test
  void everyOptionOfTheHeaderIsWritten() throws IOException {
    ICalendarFormat format =
        ICalendarFormat.builder()
            .color("steelblue")
            .image(URI.create("https://example.org/logo.png"))
            .source(URI.create("https://example.org/programme.ics"))
            .refreshInterval(Duration.ofDays(1))
            .build();

    assertThat(calendar(format, QuimperProgramme.published()))
        .contains(
            "COLOR:steelblue\n",
            "IMAGE;VALUE=URI:https://example.org/logo.png\n",
            "SOURCE;VALUE=URI:https://example.org/programme.ics\n",
            "REFRESH-INTERVAL;VALUE=DURATION:PT24H\n",
            "X-PUBLISHED-TTL:PT24H\n");
  }

  @Test
  void theAuthorityOfUidsCanBeSet() throws IOException {
    String calendar =
        calendar(
            ICalendarFormat.builder().authority("quimper.bzh").build(),
            QuimperProgramme.published());

    assertThat(calendar)
        .contains("UID:bilan@2024.quimper.bzh\n")
        .doesNotContain("assises.quimper.bzh");
  }

  @Test
  void sessionsOfAPartOfTheDayWithHoursAreTentative() throws IOException {
    Session half = session("s", new Slot.PartOfDay(DAY, DayPart.MORNING, 3)).build();

    String calendar =
        calendar(
            ICalendarFormat.builder()
                .hours(DayPart.MORNING, LocalTime.of(9, 0), LocalTime.of(12, 30))
                .build(),
            QuimperProgramme.published(half));

    assertThat(calendar)
        .contains(
            "DTSTART;TZID=Europe/Paris:20241123T090000\n",
            "DTEND;TZID=Europe/Paris:20241123T123000\n",
            "SUMMARY:[Matin] 3. Titre\n",
            "STATUS:TENTATIVE\n");
  }

  @Test
  void aSessionWithoutADayIsLeftOutUnlessShownOverItsEdition() throws IOException {
    Publication publication =
        QuimperProgramme.published(session("s", new Slot.Unscheduled()).build());
    ICalendarFormat over = ICalendarFormat.builder().unscheduledOverEdition(true).build();

    assertThat(calendar(ICalendarFormat.create(), publication)).doesNotContain("VEVENT");
    assertThat(lossesOf(ICalendarFormat.create(), publication))
        .containsExactly("left out: its day is not known");
    assertThat(calendar(over, publication))
        .contains("DTSTART;VALUE=DATE:20241123\n", "DTEND;VALUE=DATE:20241124\n");
    assertThat(lossesOf(over, publication))
        .containsExactly(
            "shown on all days of its edition, because its own day is not known; add the day");
  }

  @Test
  void anUnknownEndIsAssumedAndMentionedInTheDescription() throws IOException {
    Publication publication =
        QuimperProgramme.published(
            session("s", Slot.Timed.of(DAY.atTime(9, 0), QuimperProgramme.PARIS)).build());
    ICalendarFormat format = ICalendarFormat.builder().missingEnd(Duration.ofMinutes(90)).build();

    assertThat(calendar(format, publication))
        .contains(
            "DTEND;TZID=Europe/Paris:20241123T103000\n",
            "Heure de fin non précisée",
            "X-ASSISES-END:UNKNOWN\n");
    assertThat(lossesOf(format, publication))
        .containsExactly(
            "shown with a length of 90 minutes, because its end is not known; add the end");
  }

  @Test
  void cancelledSessionsAreWrittenUnlessTurnedOff() throws IOException {
    Session cancelled = session("s", Slot.WholeDay.of(DAY)).status(SessionStatus.CANCELLED).build();
    Publication publication = QuimperProgramme.published(cancelled);
    ICalendarFormat without = ICalendarFormat.builder().cancelled(false).build();

    assertThat(calendar(ICalendarFormat.create(), publication))
        .contains("SUMMARY:ANNULÉ – Titre\n", "STATUS:CANCELLED\n");
    assertThat(calendar(without, publication)).doesNotContain("VEVENT");
    assertThat(lossesOf(without, publication)).containsExactly("left out: it is cancelled");
  }

  @Test
  void theSessionsOfACancelledEditionAreCancelled() throws IOException {
    Assises assises = QuimperProgramme.assises();
    List<Edition> editions =
        assises.editions().stream()
            .map(edition -> edition.toBuilder().status(EditionStatus.CANCELLED).build())
            .toList();

    String calendar =
        calendar(
            ICalendarFormat.create(),
            Publication.of(
                assises.toBuilder().editions(editions).build(), QuimperProgramme.PUBLISHED));

    assertThat(calendar).contains("STATUS:CANCELLED").doesNotContain("STATUS:CONFIRMED");
  }

  @ParameterizedTest
  @CsvSource({
    "fr, [Matin] 1., Ouverture",
    "br, [Mintin] 1., Digoradur",
    "en, [Morning] 1., Opening",
    "de, [Matin] 1., Ouverture"
  })
  void wordsAreInTheRequestedLanguageOrElseInThatOfTheAssises(
      String language, String part, String kind) throws IOException {
    Session session =
        QuimperProgramme.half("s", SessionKind.OPENING, "Titre", DayPart.MORNING, 1)
            .title(Text.of("fr", "Titre").with("br", "Titl"))
            .build();
    ICalendarFormat format =
        ICalendarFormat.builder().languages(List.of(Locale.forLanguageTag(language))).build();

    String calendar = calendar(format, QuimperProgramme.published(session));

    assertThat(calendar)
        .contains(
            "SUMMARY:" + part + (language.equals("br") ? " Titl\n" : " Titre\n"),
            "CATEGORIES:" + kind + "\n");
    assertThat(lossesOf(format, QuimperProgramme.published(session)))
        .containsExactly(language.equals("br") ? "its texts in fr" : "its texts in br");
  }

  @Test
  void selectedEventsAreWrittenUnchanged() throws IOException {
    Publication publication = QuimperProgramme.published();

    String all = calendar(ICalendarFormat.create(), publication);
    String some =
        calendar(
            ICalendarFormat.builder().selection(Selection.kind(SessionKind.BALANCE)).build(),
            publication);

    assertThat(some).contains("UID:bilan@2024.assises.quimper.bzh").doesNotContain("UID:enquete");
    assertThat(all)
        .contains(some.substring(some.indexOf("BEGIN:VEVENT"), some.indexOf("END:VCALENDAR")));
  }

  @Test
  void aSingleSessionIsShownAsBusy() throws IOException {
    ICalendarFormat format =
        ICalendarFormat.builder().session(new SessionId("permanence-gare")).build();

    String calendar = calendar(format, QuimperProgramme.published());

    assertThat(calendar).containsOnlyOnce("BEGIN:VEVENT").contains("TRANSP:OPAQUE\n");
  }

  @Test
  void anAmbiguousLocalTimeIsWrittenInUtc() throws IOException {
    LocalDateTime twice = LocalDateTime.of(2024, 10, 27, 2, 30);
    Slot second =
        Slot.Timed.of(twice, ZoneOffset.ofHours(1), QuimperProgramme.PARIS)
            .withLength(Duration.ofMinutes(15));
    Slot fixed =
        Slot.Timed.of(DAY.atTime(9, 0), ZoneId.of("+02:00")).withLength(Duration.ofHours(1));

    String calendar =
        calendar(
            ICalendarFormat.create(),
            QuimperProgramme.published(session("a", second).build(), session("b", fixed).build()));

    assertThat(calendar)
        .contains(
            "DTSTART:20241027T013000Z\n", "DTEND:20241027T014500Z\n", "DTSTART:20241123T070000Z\n")
        .doesNotContain("VTIMEZONE");
  }

  @Test
  void theFirstAndLastPossibleDaysThrowNoException() throws IOException {
    Publication publication =
        QuimperProgramme.published(
            session(
                    "first",
                    Slot.Timed.of(LocalDateTime.of(1, 1, 1, 0, 0), ZoneId.of("+18:00"))
                        .withLength(Duration.ofHours(1)))
                .build(),
            session("second", Slot.WholeDay.of(LocalDate.of(1, 1, 1))).build(),
            session("last", Slot.WholeDay.of(LocalDate.of(9999, 12, 31))).build());

    assertThat(calendar(ICalendarFormat.create(), publication))
        .contains("UID:second")
        .doesNotContain("UID:first", "UID:last", "DTSTART:0000");
    assertThat(lossesOf(ICalendarFormat.create(), publication))
        .containsExactly(
            "left out, because calendars can only have days from year 1 to 9999; correct the year",
            "left out, because calendars can only have days from year 1 to 9999; correct the year");
  }

  @Test
  void eachUsedZoneIsDefinedOnce() throws IOException {
    Session paris =
        session(
                "a",
                Slot.Timed.of(DAY.atTime(9, 0), QuimperProgramme.PARIS)
                    .withLength(Duration.ofHours(1)))
            .build();
    Session noumea =
        session(
                "b",
                Slot.Timed.of(DAY.atTime(9, 0), ZoneId.of("Pacific/Noumea"))
                    .withLength(Duration.ofHours(1)))
            .build();
    Session later =
        session(
                "c",
                Slot.Timed.of(DAY.atTime(10, 0), QuimperProgramme.PARIS)
                    .withLength(Duration.ofHours(1)))
            .build();

    String calendar =
        calendar(ICalendarFormat.create(), QuimperProgramme.published(later, noumea, paris));

    assertThat(calendar)
        .containsOnlyOnce("TZID:Europe/Paris\n")
        .containsOnlyOnce("TZID:Pacific/Noumea\n");
    assertThat(calendar.indexOf("TZID:Europe/Paris"))
        .isLessThan(calendar.indexOf("TZID:Pacific/Noumea"));
  }

  @Test
  void writingAddsNoZoneToTheJvmAndKeepsTheStreamOpen() throws IOException {
    Set<String> zones = Set.copyOf(ZoneRulesProvider.getAvailableZoneIds());
    boolean[] closed = {false};
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    ICalendarFormat.create().write(QuimperProgramme.published(), out);

    assertThat(ZoneRulesProvider.getAvailableZoneIds()).isEqualTo(zones);
    assertThat(closed[0]).isFalse();
  }

  @Test
  void whatACalendarCannotCarryIsReportedAsALoss() {
    assertThat(ICalendarFormat.create().losses(QuimperProgramme.published()))
        .contains(new Loss(QuimperProgramme.assises().id(), Message.of("only-programme")));
  }

  @Test
  void aBroadcastWithoutDetailsIsLeftOutAndReported() throws IOException {
    Broadcast replay =
        new Broadcast(
            Broadcast.Kind.REPLAY, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    List<Edition> editions =
        QuimperProgramme.assises().editions().stream()
            .map(edition -> edition.toBuilder().broadcasts(List.of(replay)).build())
            .toList();
    Session session =
        QuimperProgramme.half("s", SessionKind.OPENING, "Titre", DayPart.MORNING, 1)
            .broadcasts(List.of(replay))
            .build();
    Publication publication =
        Publication.of(
            QuimperProgramme.assises().toBuilder()
                .editions(editions)
                .sessions(List.of(session))
                .build(),
            QuimperProgramme.PUBLISHED);

    assertThat(calendar(ICalendarFormat.create(), publication))
        .contains("X-ASSISES-BROADCAST;X-KIND=REPLAY:\n")
        .doesNotContain("Rediffusion");
    assertThat(ICalendarFormat.create().losses(publication))
        .filteredOn(loss -> loss.item().equals(QuimperProgramme.EDITION_2022))
        .contains(Loss.of(QuimperProgramme.EDITION_2022, "unlinked-broadcasts"));
  }

  @Test
  void anEditionWithoutSessionsIsReported() {
    Publication publication =
        QuimperProgramme.published(session("s", Slot.WholeDay.of(DAY)).build());

    List<Loss> losses = ICalendarFormat.create().losses(publication);

    assertThat(losses)
        .contains(Loss.of(QuimperProgramme.EDITION_2022, "no-sessions"))
        .doesNotContain(Loss.of(QuimperProgramme.EDITION_2024, "no-sessions"));
  }

  @Test
  void theMediaTypeAndFileExtensionAreThoseOfCalendars() {
    assertThat(ICalendarFormat.create().mediaType()).isEqualTo("text/calendar; charset=utf-8");
    assertThat(ICalendarFormat.create().fileExtension()).isEqualTo("ics");
  }

  @Test
  void lengthsAreFromAMinuteToAYear() {
    ICalendarFormat.Builder builder = ICalendarFormat.builder();

    builder.missingEnd(Duration.ofMinutes(1)).refreshInterval(Duration.ofDays(366));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.missingEnd(Duration.ofSeconds(59)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.refreshInterval(Duration.ofDays(366).plusSeconds(1)));
  }

  @Test
  void peopleAreShownAsBusyOnlyDuringSessionsThatTakePlace() throws IOException {
    Slot slot = Slot.Timed.of(DAY.atTime(9, 0), QuimperProgramme.PARIS);
    Session confirmed = session("a", slot).build();
    Session cancelled = session("b", slot).status(SessionStatus.CANCELLED).build();
    Session postponed = session("c", slot).status(SessionStatus.POSTPONED).build();
    Session allDay = session("d", Slot.WholeDay.of(DAY)).build();

    String calendar =
        calendar(
            ICalendarFormat.builder().busy(true).build(),
            QuimperProgramme.published(confirmed, cancelled, postponed, allDay));

    assertThat(linesOf(calendar, "UID:", "TRANSP:"))
        .containsExactlyInAnyOrder(
            "UID:a@2024.assises.quimper.bzh TRANSP:OPAQUE",
            "UID:b@2024.assises.quimper.bzh TRANSP:TRANSPARENT",
            "UID:c@2024.assises.quimper.bzh TRANSP:TRANSPARENT",
            "UID:d@2024.assises.quimper.bzh TRANSP:TRANSPARENT");
  }

  /** Returns two lines of each event, joined. */
  private static List<String> linesOf(String calendar, String first, String second) {
    return Pattern.compile("(" + first + ".*)\\n(?s:.*?)(" + second + ".*)\\n")
        .matcher(calendar)
        .results()
        .map(found -> found.group(1) + " " + found.group(2))
        .toList();
  }

  @Test
  void aSessionThatWasAddedLaterIsCreatedLater() throws IOException {
    Slot slot = Slot.WholeDay.of(DAY);
    Instant added = QuimperProgramme.PUBLISHED.plusSeconds(60);
    Instant changed = QuimperProgramme.PUBLISHED.plusSeconds(120);
    Session a = session("a", slot).build();
    Session b = session("b", slot).build();
    Session newA = a.toBuilder().openFloor(true).build();
    Session newB = b.toBuilder().openFloor(true).build();
    Publication publication =
        QuimperProgramme.published(a)
            .revise(QuimperProgramme.published(a, b).assises(), added)
            .revise(QuimperProgramme.published(newA, newB).assises(), changed);

    String calendar = calendar(ICalendarFormat.create(), publication);

    assertThat(linesOf(calendar, "UID:", "CREATED:"))
        .containsExactly(
            "UID:a@2024.assises.quimper.bzh CREATED:20241104T080000Z",
            "UID:b@2024.assises.quimper.bzh CREATED:20241104T080100Z");
    assertThat(linesOf(calendar, "UID:", "SEQUENCE:"))
        .containsExactly(
            "UID:a@2024.assises.quimper.bzh SEQUENCE:1",
            "UID:b@2024.assises.quimper.bzh SEQUENCE:1");
  }

  @Test
  void aFunctionThatHasEndedIsNotShownAtTheNextSession() throws IOException {
    SpeakerId id = new SpeakerId("maire");
    Mandate mayor =
        Mandate.of(new MandateId("maire"), Text.of("fr", "maire"))
            .withPeriod(PartialDate.parse("2020-01-01"), PartialDate.parse("2026"));
    Mandate deputy =
        Mandate.of(new MandateId("depute"), Text.of("fr", "députée"))
            .withPeriod(PartialDate.parse("2020-01-01"), PartialDate.parse("2024-11-23"));
    Name name = Name.of("Isabelle Assih", new NamingBasis.PublicOffice());
    Contribution speaking = Contribution.of(id, Contribution.Role.SPEAKER);
    Session today = session("a", Slot.WholeDay.of(DAY)).contributions(List.of(speaking)).build();
    Session tomorrow =
        session("b", Slot.WholeDay.of(DAY.plusDays(1))).contributions(List.of(speaking)).build();
    Assises assises =
        QuimperProgramme.assises().toBuilder()
            .speakers(List.of(Speaker.of(id, name, mayor, deputy)))
            .sessions(List.of(today, tomorrow))
            .build();

    String calendar =
        calendar(ICalendarFormat.create(), Publication.of(assises, QuimperProgramme.PUBLISHED));

    assertThat(calendar)
        .containsOnlyOnce("- Isabelle Assih\\, maire\\, députée")
        .containsOnlyOnce("- Isabelle Assih\\, maire\\n");
  }

  @Test
  void functionsAreThoseHeldOnTheDayOfTheSession() throws IOException {
    SpeakerId someone = new SpeakerId("maire");
    SpeakerId other = new SpeakerId("adjoint");
    Name name = Name.of("Isabelle Assih", new NamingBasis.PublicOffice());
    Mandate before =
        Mandate.of(new MandateId("avant"), Text.of("fr", "adjointe"))
            .withPeriod(PartialDate.parse("2020-01-01"), PartialDate.parse("2024-01-31"));
    Mandate after =
        Mandate.of(new MandateId("apres"), Text.of("fr", "maire"))
            .withPeriod(PartialDate.parse("2024-02-01"), PartialDate.parse("2026"));
    Contribution speaking = Contribution.of(someone, Contribution.Role.SPEAKER);
    Contribution standingIn =
        Contribution.of(other, Contribution.Role.SPEAKER)
            .withOnBehalfOf(new OnBehalfOf.Person(someone));
    List<Session> sessions =
        List.of("2024-01-30", "2024-01-31", "2024-02-01", "2024-02-02").stream()
            .map(day -> session(day, Slot.WholeDay.of(LocalDate.parse(day))))
            .map(session -> session.contributions(List.of(speaking, standingIn)).build())
            .toList();
    Assises assises =
        QuimperProgramme.assises().toBuilder()
            .speakers(
                List.of(
                    Speaker.of(someone, name, before, after),
                    Speaker.of(other, Name.of("Paul", new NamingBasis.PublicOffice()))))
            .sessions(sessions)
            .build();

    String calendar =
        calendar(ICalendarFormat.create(), Publication.of(assises, QuimperProgramme.PUBLISHED));

    String functions =
        calendar
            .lines()
            .filter(line -> line.startsWith("DESCRIPTION:Intervenants"))
            .map(line -> line.replaceAll("En (savoir|direct).*", "").replace("\\n", "|"))
            .collect(joining("\n"));
    assertThat(functions)
        .isEqualTo(
            """
            DESCRIPTION:Intervenants\u00a0:|- Isabelle Assih\\, adjointe|- Paul\\, pour Isabelle Assih\\, adjointe||
            DESCRIPTION:Intervenants\u00a0:|- Isabelle Assih\\, adjointe|- Paul\\, pour Isabelle Assih\\, adjointe||
            DESCRIPTION:Intervenants\u00a0:|- Isabelle Assih\\, maire|- Paul\\, pour Isabelle Assih\\, maire||
            DESCRIPTION:Intervenants\u00a0:|- Isabelle Assih\\, maire|- Paul\\, pour Isabelle Assih\\, maire||""");
  }

  @Test
  void withoutAPlaceTheLocationIsTheCommuneOrTheAssises() throws IOException {
    Assises assises = QuimperProgramme.assises();
    Session somewhere =
        session("s", Slot.WholeDay.of(DAY)).edition(QuimperProgramme.EDITION_2022).build();
    Assises.Builder without =
        Assises.builder(assises.id(), assises.name(), assises.zone())
            .languages(assises.languages())
            .organizations(assises.organizations())
            .editions(List.of(assises.edition(QuimperProgramme.EDITION_2022)))
            .sessions(List.of(somewhere));

    assertThat(calendar(ICalendarFormat.create(), QuimperProgramme.published(somewhere)))
        .contains("LOCATION:Quimper\n");
    assertThat(
            calendar(
                ICalendarFormat.create(),
                Publication.of(without.build(), QuimperProgramme.PUBLISHED)))
        .contains("LOCATION:Assises de la sécurité de Quimper\n");
  }

  @Test
  void invalidOptionsAreRefused() {
    ICalendarFormat.Builder builder = ICalendarFormat.builder();

    assertThatIllegalArgumentException().isThrownBy(() -> builder.color("#4682b4"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.image(URI.create("javascript:alert(1)")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.source(URI.create("programme.ics")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.source(URI.create("https://user:password@ville.example/")));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.authority("a b"));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.missingEnd(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.refreshInterval(Duration.ofDays(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.hours(DayPart.MORNING, LocalTime.NOON, LocalTime.of(9, 0)));
  }

  private static Session.Builder session(String id, Slot slot) {
    return QuimperProgramme.session(
        id, QuimperProgramme.EDITION_2024, SessionKind.TALK, "Titre", slot);
  }

  /** {@return the losses of sessions} */
  public static List<String> lossesOf(PublicationFormat format, Publication publication) {
    return format.losses(publication).stream()
        .filter(loss -> loss.item() instanceof SessionId)
        .map(Loss::message)
        .toList();
  }

  private static void assertGolden(String name, PublicationFormat format) throws IOException {
    byte[] written = written(format, QuimperProgramme.published());

    assertThat(CalendarLint.check(written)).isEmpty();
    Golden.assertThatIs(name, written);
  }

  /** {@return the calendar with its lines unfolded and ended by line feeds, after the lint} */
  public static String calendar(PublicationFormat format, Publication publication)
      throws IOException {
    byte[] written = written(format, publication);
    assertThat(CalendarLint.check(written)).isEmpty();
    return new String(written, UTF_8).replace("\r\n ", "").replace("\r\n", "\n");
  }

  public static byte[] written(PublicationFormat format, Publication publication)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(publication, out);
    return out.toByteArray();
  }
}
