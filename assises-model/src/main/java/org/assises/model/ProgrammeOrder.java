package org.assises.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;

/** The order documented at {@link Slot#PROGRAMME_ORDER}. */
final class ProgrammeOrder implements Comparator<Slot> {
  static final ProgrammeOrder INSTANCE = new ProgrammeOrder();

  private static final int WHOLE_DAY = 0;

  private ProgrammeOrder() {}

  @Override
  public int compare(Slot a, Slot b) {
    int byDay = day(a).compareTo(day(b));
    if (byDay != 0) {
      return byDay;
    }
    int byPart = Integer.compare(part(a), part(b));
    return byPart != 0 ? byPart : withinPart(a, b);
  }

  private static LocalDate day(Slot slot) {
    return slot instanceof Slot.Timed timed
        ? timed.start().toLocalDate()
        : slot.firstDay().orElse(LocalDate.MAX);
  }

  private static int part(Slot slot) {
    if (slot instanceof Slot.Timed timed) {
      return rank(DayPart.of(timed.start().toLocalTime()));
    }
    return slot instanceof Slot.PartOfDay half ? rank(half.part()) : WHOLE_DAY;
  }

  private static int rank(DayPart part) {
    return switch (part) {
      case MORNING -> 1;
      case AFTERNOON -> 2;
      case EVENING -> 3;
    };
  }

  private static int withinPart(Slot a, Slot b) {
    int byHour = Integer.compare(start(a), start(b));
    if (byHour != 0) {
      return byHour;
    }
    int byOrder = Integer.compare(order(a), order(b));
    return byOrder != 0 ? byOrder : extent(a).compareTo(extent(b));
  }

  /** {@return the seconds from the start of the day in UTC, for sessions of the same day} */
  private static int start(Slot slot) {
    return slot instanceof Slot.Timed timed
        ? timed.start().toLocalTime().toSecondOfDay() - timed.start().getOffset().getTotalSeconds()
        : Integer.MAX_VALUE;
  }

  private static int order(Slot slot) {
    return slot instanceof Slot.PartOfDay half ? half.order() : 0;
  }

  private static Duration extent(Slot slot) {
    if (slot instanceof Slot.Timed timed) {
      return timed.length().orElse(Duration.ZERO);
    }
    return slot instanceof Slot.WholeDay days
        ? Duration.ofDays(days.last().toEpochDay() - days.first().toEpochDay())
        : Duration.ZERO;
  }
}
