package org.assises.json.openagenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assises.json.Samples;
import org.assises.model.Accessibility;
import org.assises.model.Address;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Broadcast;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of an agenda that differ in one fact each. */
class AgendaEventsTest {
  private static final Instant FIRST = Instant.parse("2026-01-05T08:00:00Z");
  private static final Instant SECOND = Instant.parse("2026-01-12T08:00:00Z");
  private static final Instant THIRD = Instant.parse("2026-01-19T08:00:00Z");
  private static final EditionId EDITION = new EditionId("2026");
  private static final EditionId BEFORE = new EditionId("2024");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
  private static final LocalDateTime NINE = DAY.atTime(9, 0);
  private static final URI PAGE = URI.create("https://ville.example/");
  private static final Place HALL =
      Place.of(new PlaceId("halle"), Text.of("fr", "Halle"))
          .withAddress(Address.parse("1 place du Marché, 29000 Quimper").withCountry("FR"));
  private static final Slot HOUR = Slot.Timed.of(NINE, PARIS).withLength(Duration.ofHours(1));
  private static final OpenAgendaFormat FORMAT = OpenAgendaFormat.create();

  private static Session.Builder session() {
    return Session.builder(
            new SessionId("s"), EDITION, SessionKind.TALK, Text.of("fr", "Séance"), HOUR)
        .place(HALL.id());
  }

  private static Edition.Builder edition() {
    return Edition.builder(EDITION, 2, Text.of("fr", "Édition"), PartialDate.parse("2026"));
  }

  private static Assises.Builder ville(Session... sessions) {
    return Assises.builder(new AssisesId("ville"), Text.of("fr", "Assises"), PARIS)
        .languages(List.of(Locale.FRENCH))
        .places(List.of(HALL))
        .editions(List.of(edition().build()))
        .sessions(List.of(sessions));
  }

  private static Publication published(Assises.Builder assises) {
    return Publication.of(assises.build(), FIRST);
  }

  private static Publication moved(Session.Builder before, Session.Builder after) {
    return published(ville(before.build())).revise(ville(after.build()).build(), SECOND);
  }

  private static String written(Session.Builder session) {
    return written(FORMAT, ville(session.build()));
  }

  private static String written(OpenAgendaFormat format, Assises.Builder assises) {
    return Samples.write(format, published(assises));
  }

  private static List<String> losses(Session.Builder session) {
    return losses(FORMAT, ville(session.build()));
  }

  private static List<String> losses(OpenAgendaFormat format, Assises.Builder assises) {
    return losses(format, published(assises));
  }

  private static List<String> losses(OpenAgendaFormat format, Publication publication) {
    return format.losses(publication).stream()
        .map(loss -> loss.item().value() + ": " + loss.message())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "WHEELCHAIR, mi",
    "HEARING_LOOP, hi",
    "SIGN_LANGUAGE, hi",
    "LIVE_CAPTIONS, hi",
    "AUDIO_DESCRIPTION, vi",
    "EASY_READ, ii",
    "QUIET_SPACE, pi"
  })
  void anAdaptationHasTheCodeOfItsImpairment(Accessibility offer, String code) {
    Session.Builder session = session().accessibility(List.of(offer));

    assertThat(written(session)).contains("\"accessibility\":{\"" + code + "\":true}");
    assertThat(losses(session)).noneMatch(loss -> loss.contains("accessibility"));
  }

  @Test
  void roomAndPlaceAreAdaptedToo() {
    Room room =
        new Room(
            new RoomId("salle"),
            HALL.id(),
            Text.of("fr", "Salle"),
            Optional.empty(),
            List.of(Accessibility.HEARING_LOOP));
    Assises.Builder assises =
        ville(session().room(room.id()).build())
            .places(List.of(HALL.withAccessibility(Accessibility.WHEELCHAIR)))
            .rooms(List.of(room));

    assertThat(written(FORMAT, assises)).contains("\"accessibility\":{\"hi\":true,\"mi\":true}");
  }

  @Test
  void accessibilityWithoutACodeIsLost() {
    Place hall = HALL.withAccessibility(Accessibility.CHILDCARE);
    Session.Builder session = session().accessibility(List.of(Accessibility.CHILDCARE));

    assertThat(written(session)).doesNotContain("\"accessibility\"");
    assertThat(losses(session)).contains("s: accessibility for which the format has no code");
    assertThat(losses(FORMAT, ville(session().build()).places(List.of(hall))))
        .contains("halle: accessibility for which the format has no code");
  }

  @ParameterizedTest
  @ValueSource(ints = {140, 141})
  void aTitleHas140CharactersAtMost(int length) {
    Session.Builder session = session().title(Text.of("fr", "a".repeat(length)));

    assertThat(losses(session).contains("s: the title beyond 140 characters"))
        .isEqualTo(length > 140);
    assertThat(written(session))
        .contains(
            "\"title\":{\"fr\":\"" + (length > 140 ? "a".repeat(139) + "…" : "a".repeat(140)));
  }

  @ParameterizedTest
  @CsvSource({"100, 255, false", "101, 255, true", "100, 256, true"})
  void aPlaceHasANameOf100CharactersAndAnAddressOf255AtMost(int name, int address, boolean lost) {
    Place place =
        Place.of(HALL.id(), Text.of("fr", "a".repeat(name))).withAddress("b".repeat(address));
    Assises.Builder assises = ville(session().build()).places(List.of(place));

    assertThat(losses(FORMAT, assises).contains("halle: a part of its name or address"))
        .isEqualTo(lost);
    assertThat(written(FORMAT, assises))
        .contains(
            "\"name\":\"" + "a".repeat(name == 100 ? 100 : 99) + (name == 100 ? "\"" : "…\""),
            "\"address\":\""
                + "b".repeat(address == 255 ? 255 : 254)
                + (address == 255 ? "\"" : "…\""));
  }

  @Test
  void aPlaceIsNamedInOneLanguageAndIsFoundByItsAddress() {
    Place place = Place.of(HALL.id(), Text.of("fr", "Halle").with("br", "Koc’hu"));

    assertThat(losses(FORMAT, ville(session().build()).places(List.of(place))))
        .contains(
            "halle: it has no address, which OpenAgenda and search engines require; add one",
            "halle: its name in other languages");
    assertThat(losses(session())).noneMatch(loss -> loss.startsWith("halle: "));
  }

  @ParameterizedTest
  @ValueSource(ints = {127, 128})
  void themesAreKeywordsOf255CharactersTogetherAtMost(int length) {
    List<Theme> themes =
        List.of(
            Theme.of(new ThemeId("a"), Text.of("fr", "a".repeat(127))),
            Theme.of(new ThemeId("b"), Text.of("fr", "b".repeat(length))),
            Theme.of(new ThemeId("c"), Text.of("br", "c")));
    Assises.Builder assises =
        ville(session().themes(themes.stream().map(Theme::id).toList()).build()).themes(themes);

    String written = written(FORMAT, assises);

    assertThat(written.contains("b".repeat(length))).isEqualTo(length == 127);
    assertThat(written).contains("\"keywords\":{\"br\":[\"c\"],\"fr\":[\"aaa");
    assertThat(losses(FORMAT, assises).contains("s: the themes beyond 255 characters"))
        .isEqualTo(length == 128);
  }

  @ParameterizedTest
  @ValueSource(ints = {10_000, 10_001})
  void aDescriptionIsShownWholeIfItFits(int length) {
    Session.Builder session = session().description(Text.of("fr", "é".repeat(length)));

    assertThat(losses(session).contains("s: the end of the description"))
        .isEqualTo(length == 10_001);
    assertThat(written(session))
        .contains(
            "\"longDescription\":{\"fr\":\""
                + (length == 10_000 ? "é".repeat(10_000) : "é".repeat(9_999) + "…")
                + "\"");
  }

  @Test
  void markdownSignsLeaveLessSpaceForTheDescription() {
    Session.Builder session = session().description(Text.of("fr", "*".repeat(6_000)));

    assertThat(losses(session)).contains("s: the end of the description");
    assertThat(written(session)).contains("\"" + "\\\\*".repeat(4_999) + "…\"");
  }

  /** The link and the line break before it take 28 of the 10,000 characters. */
  @ParameterizedTest
  @ValueSource(ints = {9_972, 9_973})
  void linksLeaveLessSpaceForTheDescription(int length) {
    Session.Builder session = session().page(PAGE).description(Text.of("fr", "é".repeat(length)));

    assertThat(losses(session).contains("s: the end of the description"))
        .isEqualTo(length == 9_973);
    assertThat(written(session)).contains("\\n\\n- <https://ville.example/>\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201})
  void aLongDescriptionIsWrittenIfTheShortOneIsCut(int length) {
    Session.Builder session = session().description(Text.of("fr", "é".repeat(length)));

    assertThat(written(session).contains("longDescription")).isEqualTo(length > 200);
  }

  @Test
  void aLongDescriptionIsWrittenForLinksAlone() {
    Broadcast onAChannel =
        new Broadcast(
            Broadcast.Kind.REPLAY,
            Optional.of(PAGE),
            Optional.of(Text.of("fr", "Télé *locale*")),
            Optional.empty(),
            List.of());

    assertThat(written(session())).doesNotContain("longDescription");
    assertThat(written(session().broadcasts(List.of(onAChannel))))
        .contains(
            "\"longDescription\":{\"fr\":\"- [Télé \\\\*locale\\\\*](<https://ville.example/>)\"}");
  }

  @Test
  void aPersonWithoutNameAndFunctionIsLeftOut() {
    Speaker nobody =
        new Speaker(
            new SpeakerId("p"), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    Session session =
        session()
            .contributions(List.of(Contribution.of(nobody.id(), Contribution.Role.SPEAKER)))
            .build();

    assertThat(written(FORMAT, ville(session).speakers(List.of(nobody))))
        .doesNotContain("longDescription");
  }

  @Test
  void aLiveBroadcastIsOnlineAttendanceAReplayIsNot() {
    assertThat(written(session().broadcasts(List.of(Broadcast.live(PAGE)))))
        .contains("\"attendanceMode\":3,\"onlineAccessLink\":\"https://ville.example/\"");
    assertThat(written(session().broadcasts(List.of(Broadcast.replay(PAGE)))))
        .contains("\"attendanceMode\":1,")
        .doesNotContain("onlineAccessLink");
  }

  @Test
  void aSessionWithoutAPlaceIsLeftOut() {
    Session nowhere =
        Session.builder(
                new SessionId("s"), EDITION, SessionKind.TALK, Text.of("fr", "Séance"), HOUR)
            .build();

    assertThat(written(FORMAT, ville(nowhere))).contains("\"events\":[]");
    assertThat(losses(FORMAT, ville(nowhere))).contains("s: left out: it has no place");
  }

  @Test
  void anEditionWithoutSessionsIsReported() {
    String loss = "its dates, venue and status, because it has no sessions";

    assertThat(losses(FORMAT, ville())).contains(EDITION.value() + ": " + loss);
    assertThat(losses(session())).noneMatch(told -> told.endsWith(loss));
  }

  @Test
  void aSessionThatMayHaveBeenAnEventIsMarkedAsRemoved() {
    Slot wholeDay = Slot.WholeDay.of(DAY);
    String removed = "\"removed\":true";

    assertThat(written(session().slot(wholeDay))).contains("\"events\":[]");
    assertThat(written(session().slot(wholeDay).status(SessionStatus.CANCELLED))).contains(removed);
    assertThat(Samples.write(FORMAT, moved(session(), session().slot(wholeDay)))).contains(removed);
  }

  @Test
  void nothingOfACancelledEditionTakesPlace() {
    Edition cancelled = edition().status(EditionStatus.CANCELLED).build();

    assertThat(written(session())).contains("\"status\":1,");
    assertThat(written(FORMAT, ville(session().build()).editions(List.of(cancelled))))
        .contains("\"status\":6,");
  }

  @Test
  void anEventIsRescheduledIfItHadOtherHours() {
    Slot later = Slot.Timed.of(NINE.plusDays(1), PARIS).withLength(Duration.ofHours(1));
    Slot halfDay = new Slot.PartOfDay(DAY.plusDays(1), DayPart.MORNING, 1);

    assertThat(Samples.write(FORMAT, moved(session().slot(later), session())))
        .contains("\"status\":2,");
    assertThat(Samples.write(FORMAT, moved(session().slot(halfDay), session())))
        .contains("\"status\":1,");
  }

  @Test
  void anEventIsPostponedIfItsDayIsNoLongerKnown() {
    Session.Builder unscheduled = session().slot(new Slot.Unscheduled());
    Publication postponed = moved(session(), unscheduled);

    Publication cancelled =
        postponed.revise(ville(unscheduled.status(SessionStatus.CANCELLED).build()).build(), THIRD);

    assertThat(Samples.write(FORMAT, postponed))
        .contains("\"begin\":\"2026-03-14T09:00:00+01:00\"", "\"status\":4,");
    assertThat(Samples.write(FORMAT, cancelled))
        .contains("\"begin\":\"2026-03-14T09:00:00+01:00\"", "\"status\":6,");
  }

  @Test
  void theReasonForLeavingOutASessionIsReported() {
    assertThat(losses(session().slot(Slot.Timed.of(NINE, PARIS))))
        .contains("s: left out: its end is not known");
    assertThat(losses(session().slot(new Slot.Unscheduled())))
        .contains("s: left out: its day is not known");
    assertThat(losses(session().slot(Slot.WholeDay.of(DAY))))
        .contains("s: left out: its hours are not known");
  }

  @Test
  void hoursThatAreNotTheSessionsOwnAreReported() {
    OpenAgendaFormat declared =
        OpenAgendaFormat.builder()
            .hours(DayPart.MORNING, LocalTime.of(9, 0), LocalTime.of(12, 30))
            .missingEnd(Duration.ofHours(1))
            .build();
    Session halfDay = session().slot(new Slot.PartOfDay(DAY, DayPart.MORNING, 1)).build();
    Session endless = session().slot(Slot.Timed.of(NINE, PARIS)).build();

    assertThat(losses(declared, ville(halfDay)))
        .contains("s: shown with the hours of its part of the day, because its own are not known");
    assertThat(losses(declared, ville(endless)))
        .contains("s: shown with an end, although its end is not known");
    assertThat(losses(declared, ville(session().build()))).noneMatch(l -> l.contains("shown with"));
  }

  @ParameterizedTest
  @CsvSource({
    "PT24H, 1, 2026-03-15T09:00",
    "PT24H1M, 2, 2026-03-15T09:01",
    "PT48H, 2, 2026-03-16T09:00",
    "PT49H, 3, 2026-03-16T10:00"
  })
  void aTimingHas24HoursAtMost(Duration length, int timings, String end) {
    String written = written(session().slot(Slot.Timed.of(NINE, PARIS).withLength(length)));

    assertThat(written.split("\"begin\"", -1)).hasSize(1 + timings);
    assertThat(written).contains("\"end\":\"" + end + ":00+01:00\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT59S", "PT24H1S", "PT0S"})
  void otherLengthsForAMissingEndAreRefused(Duration length) {
    OpenAgendaFormat.Builder builder = OpenAgendaFormat.builder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.missingEnd(length))
        .withMessage("the length for a missing end is from 1 minute to 24 hours");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT1M", "PT24H"})
  void aLengthForAMissingEndIsFromOneMinuteTo24Hours(Duration length) {
    OpenAgendaFormat format = OpenAgendaFormat.builder().missingEnd(length).build();

    assertThat(written(format, ville(session().slot(Slot.Timed.of(NINE, PARIS)).build())))
        .contains("\"begin\":\"2026-03-14T09:00:00+01:00\"");
  }

  @ParameterizedTest
  @EnumSource(DayPart.class)
  void aPartOfADayEndsAfterItsStart(DayPart part) {
    OpenAgendaFormat.Builder builder = OpenAgendaFormat.builder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.hours(part, LocalTime.of(9, 0), LocalTime.of(9, 0)));
    assertThat(builder.hours(part, LocalTime.of(9, 0), LocalTime.of(9, 1))).isSameAs(builder);
    assertThat(builder.hours(part, LocalTime.of(9, 0), LocalTime.MIDNIGHT)).isSameAs(builder);
  }

  @Test
  void theLossesOfAnEditionAreReportedIfAnyOfItsSessionsIsSelected() {
    Edition before =
        Edition.builder(BEFORE, 1, Text.of("fr", "Première"), PartialDate.parse("2024"))
            .page(PAGE)
            .build();
    Session then =
        Session.builder(new SessionId("t"), BEFORE, SessionKind.TALK, Text.of("fr", "Séance"), HOUR)
            .place(HALL.id())
            .build();
    Assises.Builder assises =
        ville(session().build(), then).editions(List.of(before, edition().page(PAGE).build()));
    OpenAgendaFormat one = OpenAgendaFormat.builder().edition(EDITION).build();

    assertThat(losses(FORMAT, assises)).contains("2024: its web page", "2026: its web page");
    assertThat(losses(one, assises))
        .contains("2026: its web page")
        .doesNotContain("2024: its web page");
  }

  @Test
  void thePageOfTheSeriesIsLost() {
    assertThat(losses(FORMAT, ville())).doesNotContain("ville: its web page");
    assertThat(losses(FORMAT, ville().page(PAGE))).contains("ville: its web page");
  }

  @Test
  void theLossesOfAPlaceOrAPersonAreReportedOnce() {
    Speaker speaker =
        new Speaker(
            new SpeakerId("p"),
            Optional.of(Name.of("Anne", new NamingBasis.PublicOffice())),
            List.of(),
            Optional.of(Text.of("fr", "Élue.")),
            Optional.of(PAGE));
    Session[] sessions =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    Session.builder(
                            new SessionId("s" + i),
                            EDITION,
                            SessionKind.TALK,
                            Text.of("fr", "Séance"),
                            HOUR)
                        .place(HALL.id())
                        .contributions(
                            List.of(Contribution.of(speaker.id(), Contribution.Role.SPEAKER)))
                        .build())
            .toArray(Session[]::new);
    Assises.Builder assises =
        ville(sessions)
            .speakers(List.of(speaker))
            .places(List.of(Place.of(HALL.id(), Text.of("fr", "Halle"))));

    Stream<String> lost =
        losses(FORMAT, assises).stream()
            .filter(loss -> loss.startsWith("halle: ") || loss.startsWith("p: "));

    assertThat(lost)
        .containsExactlyInAnyOrder(
            "halle: it has no address, which OpenAgenda and search engines require; add one",
            "p: the biography",
            "p: its web page");
  }
}
