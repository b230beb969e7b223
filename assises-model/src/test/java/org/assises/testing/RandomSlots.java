package org.assises.testing;

import static org.assises.testing.RandomAssises.ZONE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.assises.model.DayPart;
import org.assises.model.Slot;

/** Random slots of every kind on a few days, including days of clock changes. */
final class RandomSlots {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2024, 11, 23),
          LocalDate.of(2024, 11, 24),
          LocalDate.of(2024, 10, 27),
          LocalDate.of(2024, 3, 31));

  private final Draw draw;

  RandomSlots(Draw draw) {
    this.draw = draw;
  }

  Slot slot() {
    LocalDate day = draw.oneOf(DAYS);
    return switch (draw.between(0, 4)) {
      case 0, 1 -> timed(day.atTime(draw.between(0, 23), draw.oneOf(0, 30)));
      case 2 -> new Slot.PartOfDay(day, draw.oneOf(DayPart.values()), draw.between(1, 4));
      case 3 -> new Slot.WholeDay(day, day.plusDays(draw.between(0, 2)));
      default -> new Slot.Unscheduled();
    };
  }

  /** {@return a slot from a clock time, or from an hour later if the clock time does not exist} */
  private Slot timed(LocalDateTime start) {
    Optional<Duration> length = draw.maybe(() -> Duration.ofMinutes(draw.between(1, 300)));
    return new Slot.Timed(ZonedDateTime.of(start, ZONE), length);
  }
}
