package org.assises.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimesTest {
  private static final EditionId EDITION = new EditionId("e");

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
  void hoursAreTheInstantsOfTheSlotWhateverTheClocksDo(String id) {
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

  /** {@return as a calendar app takes it: the first of two, where a clock time comes twice} */
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
