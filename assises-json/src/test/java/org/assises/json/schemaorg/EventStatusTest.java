package org.assises.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.PartialDate;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventStatusTest {
  private static final EditionId EDITION = new EditionId("2026");
  private static final Slot DAY = Slot.WholeDay.of(LocalDate.of(2026, 3, 14));

  private static Edition edition(EditionStatus status, String date) {
    Edition.Builder edition =
        Edition.builder(EDITION, 1, Text.of("fr", "Édition"), PartialDate.parse(date));
    return status == EditionStatus.POSTPONED
        ? edition.status(status).formerDates(List.of(PartialDate.parse("2025"))).build()
        : edition.status(status).build();
  }

  private static Session session(Slot slot) {
    return Session.builder(
            new SessionId("s"), EDITION, SessionKind.TALK, Text.of("fr", "Séance"), slot)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "ANNOUNCED, 2026-03-14, SCHEDULED",
    "HELD, 2026, SCHEDULED",
    "CANCELLED, 2026-03-14, CANCELLED",
    "POSTPONED, 2026-03-14, RESCHEDULED",
    "POSTPONED, 2026-03, POSTPONED",
    "POSTPONED, 2026-21, POSTPONED"
  })
  void aPostponedEditionIsRescheduledOnceItsDayIsKnown(
      EditionStatus status, String date, EventStatus expected) {
    assertThat(EventStatus.of(edition(status, date))).isEqualTo(expected);
  }

  @Test
  void aSessionThatWasMovedIsRescheduledOnceItsDayIsKnown() {
    Session unscheduled = session(new Slot.Unscheduled());

    assertThat(EventStatus.of(session(DAY), Optional.empty())).isEqualTo(EventStatus.SCHEDULED);
    assertThat(EventStatus.of(unscheduled, Optional.empty())).isEqualTo(EventStatus.SCHEDULED);
    assertThat(EventStatus.of(session(DAY), Optional.of(DAY))).isEqualTo(EventStatus.RESCHEDULED);
    assertThat(EventStatus.of(unscheduled, Optional.of(DAY))).isEqualTo(EventStatus.POSTPONED);
  }

  @Test
  void aSessionIsCancelledOrPostponed() {
    Session off = session(DAY).toBuilder().status(SessionStatus.CANCELLED).build();
    Session later = session(DAY).toBuilder().status(SessionStatus.POSTPONED).build();

    assertThat(EventStatus.of(off, Optional.of(DAY))).isEqualTo(EventStatus.CANCELLED);
    assertThat(EventStatus.of(later, Optional.empty())).isEqualTo(EventStatus.POSTPONED);
  }
}
