package org.assises.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.ical.write.EventTimes;
import org.assises.ical.write.Span;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimesTest {
  private static final EditionId EDITION = new EditionId("e");

  /** The distances of starts and ends from a transition, in seconds. */
  private static final int[] AROUND = {-7_200, -3_600, -1, 0, 1, 3_600, 7_200};

  private static final int[] LENGTHS = {60, 3_600, 5_400, 200_000};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Paris",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
        "Pacific/Apia",
        "Indian/Reunion",
        "+02:00",
        "UTC"
      })
  void hoursMeanTheInstantsOfTheSlotInEveryZone(String id) {
    ZoneId zone = ZoneId.of(id);
    EventTimes spans = spans(zone);
    ZonedDateTime start = ZonedDateTime.of(2011, 1, 1, 0, 30, 0, 0, zone);
    for (int i = 0; i < 9_000; i++) {
      ZonedDateTime from = start.plusHours(3L * i);
      Duration length = Duration.ofMinutes(30L + 7 * i % 4_000);

      Span.Hours hours = (Span.Hours) spans.of(session(from, length)).orElseThrow();

      assertThat(instant(hours.start().atZone(hours.zone()))).isEqualTo(instant(from));
      assertThat(instant(hours.end().atZone(hours.zone()))).isEqualTo(instant(from.plus(length)));
    }
  }

  /** Sessions share a cache, so those around all transitions of a zone are checked in a row. */
  @Test
  void hoursAreExactAroundEveryTransitionOfEveryZone() {
    long sessions = 0;
    for (String id : zones()) {
      ZoneId zone = ZoneId.of(id);
      EventTimes times = spans(zone);
      for (Instant edge : edges(zone)) {
        for (int offset : AROUND) {
          for (int length : LENGTHS) {
            checkHours(times, edge.plusSeconds(offset).atZone(zone), Duration.ofSeconds(length));
            checkHours(
                times,
                edge.plusSeconds(offset).minusSeconds(length).atZone(zone),
                Duration.ofSeconds(length));
            sessions += 2;
          }
        }
      }
    }
    assertThat(sessions).isGreaterThan(1_000_000);
  }

  /** Checks the instants of start and end, and that their local times are unambiguous. */
  private static void checkHours(EventTimes times, ZonedDateTime start, Duration length) {
    Span.Hours hours = (Span.Hours) times.of(session(start, length)).orElseThrow();
    ZonedDateTime end = start.plus(length);
    boolean exact =
        isOnly(hours.start(), hours.zone(), start) && isOnly(hours.end(), hours.zone(), end);
    if (!exact) {
      throw new AssertionError(start + " for " + length + " is written as " + hours);
    }
  }

  private static boolean isOnly(LocalDateTime clock, ZoneId zone, ZonedDateTime moment) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(clock);
    return offsets.size() == 1 && clock.toInstant(offsets.get(0)).equals(moment.toInstant());
  }

  /** Returns the ids of zones, without those that iCal4j registers. */
  private static List<String> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> !id.startsWith("ical4j"))
        .sorted()
        .toList();
  }

  private static List<Instant> edges(ZoneId zone) {
    Instant end = Instant.parse("2100-01-01T00:00:00Z");
    List<Instant> edges = new ArrayList<>();
    ZoneOffsetTransition next =
        zone.getRules().nextTransition(Instant.parse("1900-01-01T00:00:00Z"));
    while (next != null && next.getInstant().isBefore(end)) {
      edges.add(next.getInstant());
      next = zone.getRules().nextTransition(next.getInstant());
    }
    return edges;
  }

  @Test
  void aSessionBeforeYearOneInUtcIsLeftOut() {
    ZoneId ahead = ZoneId.of("+10:00");
    EventTimes times = spans(ahead);

    assertThat(times.of(session(atNoon(ahead, 1, 1).minusHours(6), Duration.ofHours(1)))).isEmpty();
    assertThat(times.of(session(atNoon(ahead, 1, 2), Duration.ofHours(1)))).isPresent();
  }

  @Test
  void aSessionThatEndsAfter30December9999IsLeftOut() {
    ZoneId zone = ZoneId.of("Europe/Paris");
    ZonedDateTime last = ZonedDateTime.of(9999, 12, 30, 23, 0, 0, 0, zone);

    assertThat(spans(zone).of(session(last, Duration.ofMinutes(59)))).isPresent();
    assertThat(spans(zone).of(session(last, Duration.ofMinutes(60)))).isEmpty();
  }

  private static ZonedDateTime atNoon(ZoneId zone, int year, int day) {
    return ZonedDateTime.of(year, 1, day, 12, 0, 0, 0, zone);
  }

  private static Object instant(ZonedDateTime time) {
    return time.toInstant();
  }

  private static Session session(ZonedDateTime start, Duration length) {
    return Session.builder(
            new SessionId("s"),
            EDITION,
            SessionKind.TALK,
            Text.of("fr", "x"),
            new Slot.Timed(start, Optional.of(length)))
        .build();
  }

  private static EventTimes spans(ZoneId zone) {
    Edition edition =
        Edition.builder(
                EDITION,
                1,
                Attested.of(Text.of("fr", "x")),
                Attested.of(PartialDate.of(LocalDate.of(2011, 1, 1))))
            .build();
    Assises assises =
        Assises.builder(new AssisesId("a"), Text.of("fr", "x"), zone)
            .editions(List.of(edition))
            .build();
    return new EventTimes(assises, ICalendarFormat.builder().options());
  }
}
