package org.assises.json.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.DayPart;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;

/** The former times of sessions. */
class FormerSlotsTest {
  private static final Instant AT = Instant.parse("2026-01-05T08:00:00Z");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
  private static final EditionId EDITION = new EditionId("2026");
  private static final Slot NINE = Slot.Timed.of(DAY.atTime(9, 0), PARIS);
  private static final Slot TEN = Slot.Timed.of(DAY.atTime(10, 0), PARIS);
  private static final Slot MORNING = new Slot.PartOfDay(DAY, DayPart.MORNING, 1);
  private static final Slot AFTERNOON = new Slot.PartOfDay(DAY, DayPart.AFTERNOON, 1);
  private static final Slot NEXT_MORNING = new Slot.PartOfDay(DAY.plusDays(1), DayPart.MORNING, 1);
  private static final Slot UNKNOWN = new Slot.Unscheduled();

  private static Session session(Slot slot) {
    return Session.builder(
            new SessionId("s"), EDITION, SessionKind.TALK, Text.of("fr", "Séance"), slot)
        .build();
  }

  private static Assises ville(Slot slot) {
    return Assises.builder(new AssisesId("ville"), Text.of("fr", "Assises"), PARIS)
        .languages(List.of(Locale.FRENCH))
        .editions(
            List.of(
                Edition.builder(
                        EDITION, 1, Text.of("fr", "Édition"), PartialDate.parse("2026-03-14"))
                    .build()))
        .sessions(List.of(session(slot)))
        .build();
  }

  /** {@return the former slot of a session that had these slots one after the other} */
  private static Optional<Slot> former(Slot... slots) {
    Publication publication = Publication.of(ville(slots[0]), AT);
    for (int i = 1; i < slots.length; i++) {
      publication = publication.revise(ville(slots[i]), AT.plusSeconds(60L * i));
    }
    return FormerSlots.of(publication).of(session(slots[slots.length - 1]));
  }

  @Test
  void isTheSlotBeforeTheLastMove() {
    assertThat(former(NINE)).isEmpty();
    assertThat(former(NINE, TEN)).contains(NINE);
    assertThat(former(NINE, NEXT_MORNING, TEN)).contains(NEXT_MORNING);
  }

  @Test
  void isEmptyIfOnlyTheZoneOfTheTimeChanged() {
    Slot inTokyo = Slot.Timed.of(DAY.atTime(17, 0), ZoneId.of("Asia/Tokyo"));

    assertThat(former(NINE, inTokyo)).isEmpty();
  }

  @Test
  void isEmptyIfTheTimeOnlyBecameMoreOrLessPrecise() {
    assertThat(former(UNKNOWN, NINE)).isEmpty();
    assertThat(former(MORNING, NINE)).isEmpty();
    assertThat(former(NINE, MORNING)).isEmpty();
    assertThat(former(MORNING, AFTERNOON)).isEmpty();
  }

  @Test
  void isTheFormerSlotIfTheDayChanged() {
    assertThat(former(MORNING, NEXT_MORNING)).contains(MORNING);
    assertThat(former(NEXT_MORNING, NINE)).contains(NEXT_MORNING);
    assertThat(former(NINE, UNKNOWN)).contains(NINE);
  }
}
