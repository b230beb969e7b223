package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.model.Slot.PROGRAMME_ORDER;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assises.model.Slot.PartOfDay;
import org.assises.model.Slot.Timed;
import org.assises.model.Slot.Unscheduled;
import org.assises.model.Slot.WholeDay;
import org.junit.jupiter.api.Test;

class ProgrammeOrderTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate FRIDAY = LocalDate.of(2024, 11, 22);
  private static final LocalDate SATURDAY = LocalDate.of(2024, 11, 23);

  @Test
  void timesHalfDaysAndWholeDaysAreOrderedTogether() {
    List<Slot> programme =
        List.of(
            new PartOfDay(FRIDAY, DayPart.EVENING, 1),
            WholeDay.of(SATURDAY),
            new WholeDay(SATURDAY, SATURDAY.plusDays(1)),
            at(SATURDAY, 8, 50),
            at(SATURDAY, 10, 0),
            new PartOfDay(SATURDAY, DayPart.MORNING, 1),
            new PartOfDay(SATURDAY, DayPart.MORNING, 2),
            at(SATURDAY, 12, 0),
            new PartOfDay(SATURDAY, DayPart.AFTERNOON, 1),
            at(SATURDAY, 18, 0),
            new PartOfDay(SATURDAY, DayPart.EVENING, 1),
            at(SATURDAY.plusDays(1), 9, 0),
            new Unscheduled());

    assertSortsTo(programme);
  }

  @Test
  void theShorterSlotComesFirstAtTheSameStart() {
    Timed start = at(SATURDAY, 10, 0);

    assertSortsTo(
        List.of(
            start, start.withLength(Duration.ofHours(1)), start.withLength(Duration.ofHours(2))));
  }

  @Test
  void aRepeatedHourIsOrderedByInstant() {
    LocalDateTime twice = LocalDateTime.of(2024, 10, 27, 2, 30);

    assertSortsTo(
        List.of(
            Timed.of(twice, ZoneOffset.ofHours(2), PARIS),
            Timed.of(twice, ZoneOffset.ofHours(1), PARIS)));
  }

  @Test
  void theOrderIsTotalAndTransitiveForSlotsOfEveryKind() {
    Random random = new Random(20241123);
    List<Slot> slots = Stream.generate(() -> slot(random)).limit(160).toList();

    for (Slot a : slots) {
      for (Slot b : slots) {
        int ab = sign(a, b);
        assertThat(sign(b, a)).as("%s and %s turned", a, b).isEqualTo(-ab);
        for (Slot c : slots) {
          if (ab <= 0 && sign(b, c) <= 0) {
            assertThat(sign(a, c)).as("%s, %s, %s", a, b, c).isLessThanOrEqualTo(0);
          }
        }
      }
    }
  }

  @Test
  void equivalentSlotsCompareAsEqual() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      Slot a = slot(random);
      Slot b = slot(random);
      if (sign(a, b) == 0) {
        assertThat(a.getClass()).isEqualTo(b.getClass());
        assertThat(a.firstDay()).isEqualTo(b.firstDay());
        assertThat(a.lastDay()).isEqualTo(b.lastDay());
      }
    }
  }

  private static void assertSortsTo(List<Slot> programme) {
    List<Slot> shuffled = new ArrayList<>(programme);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(shuffled.stream().sorted(PROGRAMME_ORDER)).containsExactlyElementsOf(programme);
  }

  private static int sign(Slot a, Slot b) {
    return Integer.signum(PROGRAMME_ORDER.compare(a, b));
  }

  private static Timed at(LocalDate day, int hour, int minute) {
    return Timed.of(day.atTime(hour, minute), PARIS);
  }

  private static Slot slot(Random random) {
    LocalDate day = SATURDAY.plusDays(random.nextInt(3));
    ZoneId zone =
        ZoneId.of(List.of("Europe/Paris", "Asia/Tokyo", "America/Lima").get(random.nextInt(3)));
    return switch (random.nextInt(6)) {
      case 0 -> new PartOfDay(day, DayPart.values()[random.nextInt(3)], 1 + random.nextInt(2));
      case 1 -> new WholeDay(day, day.plusDays(random.nextInt(2)));
      case 2 -> new Unscheduled();
      default ->
          new Timed(
              day.atTime(random.nextInt(24), 0).atZone(zone),
              random.nextBoolean()
                  ? Optional.empty()
                  : Optional.of(Duration.ofHours(1 + random.nextInt(2))));
    };
  }
}
