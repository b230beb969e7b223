package org.assises.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assises.input.ImportOptions;
import org.assises.input.ImportedProgramme;
import org.assises.input.Problem;
import org.assises.model.Broadcast;
import org.assises.model.Coordinates;
import org.assises.model.EditionId;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.SourceId;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.Visibility;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads calendars that other programs wrote. */
public class ICalendarReaderTest {
  ICalendarReaderTest() {}

  private static final EditionId EDITION = new EditionId("2024");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Test
  void anEventIsASession() throws IOException {
    ImportedProgramme read =
        read(
            "UID:t-1",
            "DTSTAMP:20240101T000000Z",
            "DTSTART;TZID=Europe/Paris:20241123T090000",
            "DTEND;TZID=Europe/Paris:20241123T093000",
            "SUMMARY:Ouverture\\, accueil",
            "DESCRIPTION:Une ligne\\nune autre",
            "STATUS:TENTATIVE",
            "URL:https://example.org/talk");

    assertThat(read.sessions())
        .containsExactly(
            Session.builder(
                    new SessionId("t-1"),
                    EDITION,
                    SessionKind.OTHER,
                    Text.of("fr", "Ouverture, accueil"),
                    Slot.Timed.of(
                        LocalDateTime.of(2024, 11, 23, 9, 0),
                        LocalDateTime.of(2024, 11, 23, 9, 30),
                        PARIS))
                .description(Text.of("fr", "Une ligne\nune autre"))
                .status(SessionStatus.TENTATIVE)
                .page(URI.create("https://example.org/talk"))
                .build());
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void anAllDayEventEndsTheDayBeforeItsDtend() throws IOException {
    assertThat(slot("DTSTART;VALUE=DATE:20241123", "DTEND;VALUE=DATE:20241125"))
        .isEqualTo(new Slot.WholeDay(LocalDate.of(2024, 11, 23), LocalDate.of(2024, 11, 24)));
    assertThat(slot("DTSTART;VALUE=DATE:20241123"))
        .isEqualTo(Slot.WholeDay.of(LocalDate.of(2024, 11, 23)));
  }

  @ParameterizedTest
  @CsvSource({"PT90M, PT1H30M", "P1DT2H, PT26H", "P2W, PT336H", "+PT45M, PT45M"})
  void aDurationGivesTheLength(String duration, Duration expected) throws IOException {
    assertThat(slot("DTSTART:20241123T080000Z", "DURATION:" + duration))
        .isEqualTo(
            new Slot.Timed(
                ZonedDateTime.of(2024, 11, 23, 8, 0, 0, 0, ZoneId.of("UTC")),
                Optional.of(expected)));
  }

  @Test
  void utcTimesAreConvertedToTheZoneOfTheCalendar() throws IOException {
    Slot inCalendarsZone =
        slotIn("X-WR-TIMEZONE:Europe/Paris", "DTSTART:20241123T080000Z", "DTEND:20241123T090000Z");
    Slot inHostsZone =
        read(
                ICalendarReader.builder().zone(ZoneId.of("Indian/Reunion")),
                calendar(
                    "X-WR-TIMEZONE:Europe/Paris",
                    event("DTSTART:20241123T080000Z", "DTEND:20241123T090000Z")))
            .sessions()
            .get(0)
            .slot();

    assertThat(inCalendarsZone)
        .isEqualTo(
            Slot.Timed.of(
                LocalDateTime.of(2024, 11, 23, 9, 0),
                LocalDateTime.of(2024, 11, 23, 10, 0),
                PARIS));
    assertThat(((Slot.Timed) inHostsZone).start().toLocalDateTime())
        .isEqualTo(LocalDateTime.of(2024, 11, 23, 12, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Europe/Paris", "Romance Standard Time", "/mozilla.org/20050126_1/Europe/Paris"})
  void theUsualNamesOfAZoneAreUnderstood(String name) throws IOException {
    Slot slot =
        slot(
            "DTSTART;TZID=" + name + ":20241123T090000", "DTEND;TZID=" + name + ":20241123T100000");

    assertThat(((Slot.Timed) slot).start())
        .isEqualTo(ZonedDateTime.of(2024, 11, 23, 9, 0, 0, 0, PARIS));
  }

  @Test
  void anEventInAnUnknownZoneIsLeftOutUnlessTheHostNamesTheZone() throws IOException {
    String calendar = calendar(event("DTSTART;TZID=Quimper:20241123T090000", "DURATION:PT1H"));

    ImportedProgramme read = read(ICalendarReader.builder(), calendar);
    ImportedProgramme told = read(ICalendarReader.builder().zoneNamed("Quimper", PARIS), calendar);

    assertThat(read.sessions()).isEmpty();
    assertThat(read.losses())
        .singleElement()
        .satisfies(loss -> assertThat(loss.message()).contains("time zone is unknown"));
    assertThat(told.sessions()).hasSize(1);
    assertThat(told.losses()).isEmpty();
  }

  @Test
  void anEventWithoutAZoneIsLeftOutUnlessTheHostSetsOne() throws IOException {
    String calendar = calendar(event("DTSTART:20241123T090000", "DURATION:PT1H"));

    assertThat(read(ICalendarReader.builder(), calendar).sessions()).isEmpty();
    assertThat(read(ICalendarReader.builder(), calendar).losses()).hasSize(1);
    assertThat(read(ICalendarReader.builder().floatingTimesIn(PARIS), calendar).sessions())
        .hasSize(1);
  }

  @Test
  void aSkippedLocalTimeHasTheOffsetBeforeTheChangeAndIsReported() throws IOException {
    ImportedProgramme read =
        read("SUMMARY:x", "UID:a", "DTSTART;TZID=Europe/Paris:20240331T023000", "DURATION:PT1H");

    ZonedDateTime start = ((Slot.Timed) read.sessions().get(0).slot()).start();
    assertThat(start.toInstant())
        .isEqualTo(LocalDateTime.of(2024, 3, 31, 2, 30).toInstant(ZoneOffset.ofHours(1)));
    assertThat(read.losses()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTEND;TZID=Europe/Paris:20241123T090000",
        "DTEND;TZID=Europe/Paris:20241122T090000",
        "DURATION:PT0S",
        "X-NONE:1"
      })
  void anEndThatIsNotAfterTheStartIsIgnored(String end) throws IOException {
    ImportedProgramme read =
        read("SUMMARY:x", "UID:a", "DTSTART;TZID=Europe/Paris:20241123T090000", end);

    assertThat(read.sessions().get(0).slot())
        .isEqualTo(Slot.Timed.of(LocalDateTime.of(2024, 11, 23, 9, 0), PARIS));
    assertThat(read.losses()).isNotEmpty();
  }

  @Test
  void aLocationIsAPlaceOrARoomOfTheVenue() throws IOException {
    String calendar =
        calendar(
            event("DTSTART;VALUE=DATE:20241123", "LOCATION:Salle des Ursulines", "GEO:48.0;-4.1"));
    Place venue = Place.of(new PlaceId("mairie"), Text.of("fr", "Mairie"));

    ImportedProgramme asPlace = read(ICalendarReader.builder(), calendar);
    ImportedProgramme asRoom = read(ICalendarReader.builder().venue(venue), calendar);

    Place place = asPlace.places().get(0);
    assertThat(place.id().value()).isEqualTo("salle-des-ursulines");
    assertThat(place.coordinates()).contains(new Coordinates(48.0, -4.1));
    assertThat(asPlace.sessions().get(0).place()).contains(place.id());
    assertThat(asRoom.rooms()).extracting(Room::place).containsExactly(venue.id());
    assertThat(asRoom.sessions().get(0).room()).contains(asRoom.rooms().get(0).id());
  }

  @Test
  void aRoomInTwoPlacesIsReported() throws IOException {
    String room = "X-ASSISES-ROOM;X-ID=haute:Salle haute";
    String day = "DTSTART;VALUE=DATE:20241123";

    ImportedProgramme read =
        read(
            ICalendarReader.builder(),
            calendar(
                event("UID:a", day, "X-ASSISES-PLACE;X-ID=ursulines;X-FROM=ROOM:Ursulines", room),
                event("UID:b", day, "X-ASSISES-PLACE;X-ID=mairie;X-FROM=ROOM:Mairie", room)));

    assertThat(read.rooms()).extracting(Room::place).containsExactly(new PlaceId("ursulines"));
    assertThat(read.sessions().get(1).room()).isEmpty();
    assertThat(read.sessions().get(1).place()).contains(new PlaceId("mairie"));
    assertThat(read.losses())
        .extracting(Problem::place)
        .contains("VCALENDAR/VEVENT[2]/X-ASSISES-ROOM");
  }

  @Test
  void theReportOfUnreadPropertiesHasFewAndShortNames() throws IOException {
    String[] unknown =
        IntStream.range(100, 200).mapToObj(i -> "X-" + i + ":1").toArray(String[]::new);

    ImportedProgramme many =
        read("SUMMARY:x", "UID:a", "DTSTART;VALUE=DATE:20241123", String.join("\r\n", unknown));
    ImportedProgramme one =
        read("SUMMARY:x", "UID:a", "DTSTART;VALUE=DATE:20241123", "X".repeat(5_000) + ":1");

    assertThat(many.losses())
        .singleElement()
        .satisfies(loss -> assertThat(loss.message()).endsWith("X-118, X-119 and 80 others"));
    assertThat(one.losses())
        .extracting(Problem::message)
        .containsExactly("not read: " + "X".repeat(40) + "...");
  }

  @Test
  void eachCategoryIsOneTheme() throws IOException {
    ImportedProgramme read =
        read(
            "SUMMARY:x",
            "UID:a",
            "DTSTART;VALUE=DATE:20241123",
            "CATEGORIES:Prévention,Écoute\\, accueil",
            "CATEGORIES:Prévention");

    assertThat(read.themes())
        .extracting(theme -> theme.id().value())
        .containsExactly("prevention", "ecoute-accueil");
    assertThat(read.sessions().get(0).themes())
        .isEqualTo(read.themes().stream().map(Theme::id).toList());
  }

  @Test
  void htmlBecomesPlainText() throws IOException {
    String html =
        "<p>Une <b>journée</b> &amp; un <a href=\"https://example.org/x\">lien</a></p><ul><li>un</li><li>deux</li></ul>";

    ImportedProgramme read =
        read(
            "SUMMARY:x",
            "UID:a",
            "DTSTART;VALUE=DATE:20241123",
            "DESCRIPTION:" + html.replace(";", "\\;"));

    assertThat(read.sessions().get(0).description())
        .contains(Text.of("fr", "Une journée & un lien (https://example.org/x)\n\n- un\n- deux"));
  }

  @Test
  void conferenceLinksAreLiveStreams() throws IOException {
    ImportedProgramme read =
        read(
            "SUMMARY:x",
            "UID:a",
            "DTSTART;VALUE=DATE:20241123",
            "CONFERENCE;VALUE=URI:https://meet.example.org/1");

    assertThat(read.sessions().get(0).broadcasts())
        .containsExactly(Broadcast.live(URI.create("https://meet.example.org/1")));
  }

  @Test
  void anHtmlDescriptionIsReadIfThereIsNoOther() throws IOException {
    String day = "DTSTART;VALUE=DATE:20241123";

    assertThat(session("SUMMARY:x", "UID:a", day, "X-ALT-DESC;FMTTYPE=text/html:<p>Un</p>"))
        .isEqualTo(session("SUMMARY:x", "UID:a", day, "DESCRIPTION:Un"));
    assertThat(session("SUMMARY:x", "UID:a", day, "DESCRIPTION:<p> </p>").description()).isEmpty();
  }

  @Test
  void aCancellingCalendarHasCancelledSessions() throws IOException {
    String event = event("DTSTART;VALUE=DATE:20241123", "STATUS:CONFIRMED");

    assertThat(read(ICalendarReader.builder(), calendar("METHOD:cancel", event)).sessions())
        .extracting(Session::status)
        .containsExactly(SessionStatus.CANCELLED);
    assertThat(read(ICalendarReader.builder(), calendar("METHOD:PUBLISH", event)).sessions())
        .extracting(Session::status)
        .containsExactly(SessionStatus.CONFIRMED);
  }

  @Test
  void anUnknownStatusIsReadAsConfirmedAndReported() throws IOException {
    ImportedProgramme read =
        read("SUMMARY:x", "UID:a", "DTSTART;VALUE=DATE:20241123", "STATUS:COMPLETED");

    assertThat(read.sessions().get(0).status()).isEqualTo(SessionStatus.CONFIRMED);
    assertThat(read.losses())
        .extracting(Problem::message)
        .containsExactly("not a status of an event; read as confirmed");
  }

  @Test
  void anEventWithoutAUidGetsAnIdFromItsContentsAndIsReported() throws IOException {
    ImportedProgramme read = read("SUMMARY:x", "DTSTART;VALUE=DATE:20241123");

    assertThat(read.sessions().get(0).id().value()).matches("ics-[0-9a-f]{16}");
    assertThat(session("SUMMARY:y", "DTSTART;VALUE=DATE:20241123").id())
        .isNotEqualTo(read.sessions().get(0).id());
    assertThat(read.losses())
        .extracting(Problem::message)
        .containsExactly("missing; the id was made from start, title and place");
  }

  @Test
  void anEventOfClassPublicIsPublic() throws IOException {
    ImportedProgramme read =
        read("SUMMARY:x", "UID:a", "DTSTART;VALUE=DATE:20241123", "CLASS:public");

    assertThat(read.sessions().get(0).visibility()).isEqualTo(Visibility.PUBLIC);
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void anEventWithoutATitleIsLeftOutAndReported() throws IOException {
    assertThat(read("UID:a", "DTSTART;VALUE=DATE:20241123").losses())
        .extracting(Problem::message)
        .containsExactly("left out the event, because it has no title");
  }

  @Test
  void textsAreInTheLanguageThatTheHostSets() throws IOException {
    ImportedProgramme read =
        read(
            ICalendarReader.builder().language(Locale.forLanguageTag("br")),
            calendar(event("UID:a", "DTSTART;VALUE=DATE:20241123")));

    assertThat(read.sessions().get(0).title()).isEqualTo(Text.of("br", "x"));
  }

  @Test
  void theIdOfAPlaceWithAShortNameIsReadable() throws IOException {
    String forty = "s".repeat(40);

    assertThat(placeOf("LOCATION:" + forty)).isEqualTo(forty);
    assertThat(placeOf("LOCATION:" + forty + "s")).matches("ics-[0-9a-f]{16}");
    assertThat(placeOf("LOCATION:ΑΘΗΝΑ")).matches("ics-[0-9a-f]{16}");
  }

  private static String placeOf(String location) throws IOException {
    return read("SUMMARY:x", "UID:a", "DTSTART;VALUE=DATE:20241123", location)
        .places()
        .get(0)
        .id()
        .value();
  }

  @Test
  void aUidOf64CharactersIsAnId() throws IOException {
    String longest = "1".repeat(63) + "u";

    assertThat(session("SUMMARY:x", "UID:" + longest).id().value()).isEqualTo(longest);
    assertThat(session("SUMMARY:x", "UID:" + longest + "1").id().value()).startsWith("ics-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"paul.secret-20250310", "Ada", "ada-2025", "p_secret", "séance"})
  void aUidThatMayBeANameIsHashed(String uid) throws IOException {
    Session session = session("SUMMARY:x", "UID:" + uid);

    assertThat(session.id().value()).matches("ics-[0-9a-f]{16}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12",
        "20241123-a1",
        "d41d8cd98f00b204e9800998ecf8427e",
        "6F9619FF-8B86-D011-B42D-00CF4FC964FF"
      })
  void aUidWithoutWordsIsTheId(String uid) throws IOException {
    assertThat(session("SUMMARY:x", "UID:" + uid).id()).isEqualTo(new SessionId(uid));
  }

  @Test
  void aUidWithContactDataIsHashed() throws IOException {
    String id = session("SUMMARY:x", "UID:Sophie.Kervella.0639981234").id().value();

    assertThat(id).matches("ics-[0-9a-f]{16}");
    assertThat(session("SUMMARY:y", "UID:Sophie.Kervella.0639981234").id().value()).isEqualTo(id);
    assertThat(placeOf("LOCATION:Chez Paul Guillou\\, 12 rue de Brest")).startsWith("ics-");
  }

  private static Session session(String... lines) throws IOException {
    return read(lines).sessions().get(0);
  }

  @Test
  void aPrivateEventIsADraft() throws IOException {
    ImportedProgramme read =
        read("SUMMARY:x", "UID:a", "DTSTART;VALUE=DATE:20241123", "CLASS:PRIVATE");

    assertThat(read.sessions().get(0).visibility()).isEqualTo(Visibility.DRAFT);
    assertThat(read.losses())
        .extracting(Problem::place)
        .containsExactly("VCALENDAR/VEVENT[1]/CLASS");
  }

  @Test
  void eachDateOfARepeatingEventIsASession() throws IOException {
    ImportedProgramme read =
        read("SUMMARY:x", "UID:a", "DTSTART;VALUE=DATE:20241123", "RRULE:FREQ=DAILY;COUNT=2");

    assertThat(read.sessions())
        .extracting(Session::id)
        .containsExactly(new SessionId("a_20241123T000000"), new SessionId("a_20241124T000000"));
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void peopleAreReportedButNotRead() throws IOException {
    ImportedProgramme read =
        read(
            "SUMMARY:x",
            "UID:a",
            "DTSTART;VALUE=DATE:20241123",
            "ATTENDEE;CN=Anne Martin:mailto:anne@example.org",
            "ORGANIZER:mailto:b@example.org");

    assertThat(read.toString()).doesNotContain("anne", "Anne", "b@example.org");
    assertThat(read.losses())
        .extracting(Problem::message)
        .containsExactly("not read: ATTENDEE, ORGANIZER");
  }

  @Test
  void theLatestRevisionOfAnEventIsRead() throws IOException {
    String calendar =
        calendar(
            event("UID:a", "SEQUENCE:2", "SUMMARY:new", "DTSTART;VALUE=DATE:20241123"),
            event("UID:a", "SEQUENCE:1", "SUMMARY:old", "DTSTART;VALUE=DATE:20241123"));

    ImportedProgramme read = read(ICalendarReader.builder(), calendar);

    assertThat(read.sessions())
        .extracting(session -> session.title().in(List.of()))
        .containsExactly("new");
    assertThat(read.losses()).hasSize(1);
  }

  @Test
  void eventsThatShareAUidAndDifferAreAllRead() throws IOException {
    String[] events = {
      event("UID:camp", "SUMMARY:Pause", "DTSTART;VALUE=DATE:20241123", "LOCATION:A"),
      event("UID:camp", "SUMMARY:Pause", "DTSTART;VALUE=DATE:20241123", "LOCATION:B"),
      event("UID:camp", "SUMMARY:Pause", "DTSTART;VALUE=DATE:20241123", "LOCATION:B"),
      event("UID:camp", "SUMMARY:Fin", "DTSTART;VALUE=DATE:20241124"),
      event("UID:9", "SUMMARY:Fin", "DTSTART;VALUE=DATE:20241124"),
    };

    ImportedProgramme read = read(ICalendarReader.builder(), calendar(events));
    Collections.reverse(Arrays.asList(events));
    ImportedProgramme backwards = read(ICalendarReader.builder(), calendar(events));

    assertThat(read.sessions()).hasSize(4).doesNotHaveDuplicates();
    assertThat(read.sessions()).extracting(Session::id).contains(new SessionId("9"));
    assertThat(read.losses())
        .extracting(Problem::message)
        .filteredOn(message -> message.startsWith("another event has the same UID"))
        .hasSize(4);
    assertThat(backwards.sessions()).containsExactlyInAnyOrderElementsOf(read.sessions());
  }

  @Test
  void otherComponentsDoNotMakeAUidShared() throws IOException {
    ImportedProgramme read =
        read(
            ICalendarReader.builder(),
            calendar(
                event("UID:a", "SUMMARY:x", "RECURRENCE-ID:20241124", "DTSTART:20241125T080000Z"),
                event("UID:a", "SUMMARY:x", "RRULE:FREQ=DAILY", "DTSTART:20241123T080000Z"),
                "BEGIN:VTODO\r\nUID:a\r\nSUMMARY:y\r\nEND:VTODO"));

    assertThat(read.sessions())
        .extracting(Session::id)
        .hasSize(366)
        .contains(new SessionId("a_20241124T080000"));
  }

  @Test
  void deceptiveCharactersAreLeftOutAndReported() throws IOException {
    ImportedProgramme read =
        read(
            "UID:a",
            "SUMMARY:Les \u202Exus\u202C sous",
            "DTSTART;VALUE=DATE:20241123",
            "LOCATION:\u2066 \u2069",
            "CATEGORIES:\u202E,Vie\u200E",
            "DESCRIPTION:Un \u2068texte\u2069");

    assertThat(read.sessions().get(0).title()).isEqualTo(Text.of("fr", "Les xus sous"));
    assertThat(read.sessions().get(0).description()).contains(Text.of("fr", "Un texte"));
    assertThat(read.places()).isEmpty();
    assertThat(read.themes()).extracting(Theme::name).containsExactly(Text.of("fr", "Vie"));
    assertThat(read.losses())
        .extracting(Problem::place)
        .containsExactlyInAnyOrder(
            "VCALENDAR/VEVENT[1]/SUMMARY",
            "VCALENDAR/VEVENT[1]/LOCATION",
            "VCALENDAR/VEVENT[1]/CATEGORIES",
            "VCALENDAR/VEVENT[1]/DESCRIPTION");
  }

  @Test
  void aUidThatIsNotAValidIdIsHashed() throws IOException {
    String id =
        read("UID:anne.martin@example.org", "SUMMARY:x", "DTSTART;VALUE=DATE:20241123")
            .sessions()
            .get(0)
            .id()
            .value();

    assertThat(id).matches("ics-[0-9a-f]{16}");
  }

  @Test
  void anEventWithoutADateIsUnscheduled() throws IOException {
    assertThat(read("UID:a", "SUMMARY:x").sessions().get(0).slot())
        .isEqualTo(new Slot.Unscheduled());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTSTART:20240230T090000Z",
        "DTSTART:yesterday",
        "DTSTART;VALUE=DATE:99991331",
        "DTSTART:00000101T000000Z",
        "X-ALT-DESC:no summary"
      })
  void anEventThatCannotBeReadIsLeftOutAndReported(String line) throws IOException {
    boolean withoutTitle = line.startsWith("X-ALT");
    ImportedProgramme read = read("UID:a", withoutTitle ? "X-A:1" : "SUMMARY:x", line);

    assertThat(read.sessions()).isEmpty();
    assertThat(read.losses()).isNotEmpty();
  }

  @Test
  void anImportedProgrammeCanBePublished() throws IOException {
    ImportedProgramme read =
        read(
            "UID:a",
            "SUMMARY:Atelier",
            "DTSTART;VALUE=DATE:20241123",
            "LOCATION:Mairie",
            "CATEGORIES:Écoute");

    byte[] written =
        ICalendarFormatTest.written(
            ICalendarFormat.create(),
            Publication.of(
                read.into(
                        QuimperProgramme.assises(),
                        ImportOptions.of(new SourceId("agenda")).withOverwrite(true))
                    .assises(),
                QuimperProgramme.PUBLISHED));

    assertThat(new String(written, UTF_8))
        .contains("UID:a@2024.assises.quimper.bzh", "LOCATION:Mairie\r\n");
  }

  @Test
  void theStreamStaysOpen() throws IOException {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream(calendar(event("UID:a")).getBytes(UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    assertThat(ICalendarReader.create().read(in, EDITION).sessions()).hasSize(1);
    assertThat(closed[0]).isFalse();
  }

  private static Slot slot(String... lines) throws IOException {
    return slotIn("VERSION:2.0", lines);
  }

  private static Slot slotIn(String head, String... lines) throws IOException {
    return read(ICalendarReader.builder(), calendar(head, event(lines))).sessions().get(0).slot();
  }

  /** {@return the programme in a calendar with one event} */
  public static ImportedProgramme read(String... lines) throws IOException {
    return read(
        ICalendarReader.builder(),
        calendar("BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT"));
  }

  public static ImportedProgramme read(ICalendarReader.Builder reader, String calendar)
      throws IOException {
    return reader.build().read(new ByteArrayInputStream(calendar.getBytes(UTF_8)), EDITION);
  }

  private static String event(String... lines) {
    String given = String.join("\r\n", lines);
    String uid = given.contains("UID:") ? "" : "UID:a\r\n";
    String summary = given.contains("SUMMARY:") ? "" : "SUMMARY:x\r\n";
    return "BEGIN:VEVENT\r\n" + uid + summary + given + "\r\nEND:VEVENT";
  }

  public static String calendar(String... parts) {
    return "BEGIN:VCALENDAR\r\n" + String.join("\r\n", parts) + "\r\nEND:VCALENDAR\r\n";
  }
}
