package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.assises.model.Slot.PartOfDay;
import org.assises.model.Slot.Timed;
import org.assises.model.Slot.Unscheduled;
import org.assises.model.Slot.WholeDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate DAY = LocalDate.of(2024, 11, 23);
  private static final LocalDate SUMMER_BEGINS = LocalDate.of(2024, 3, 31);
  private static final LocalDate SUMMER_ENDS = LocalDate.of(2024, 10, 27);

  @Test
  void theEndOfATimedSlotIsExclusive() {
    Timed slot = timed("10:00", "11:30");

    assertThat(slot.start()).isEqualTo(ZonedDateTime.of(2024, 11, 23, 10, 0, 0, 0, PARIS));
    assertThat(slot.end()).contains(ZonedDateTime.of(2024, 11, 23, 11, 30, 0, 0, PARIS));
    assertThat(slot.length()).contains(Duration.ofMinutes(90));
  }

  @Test
  void slotsThatOnlyTouchDoNotOverlap() {
    assertThat(timed("10:00", "11:00").overlaps(timed("11:00", "12:00"))).isFalse();
    assertThat(timed("11:00", "12:00").overlaps(timed("10:00", "11:00"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"10:30, 10:45", "09:00, 10:01", "10:59, 12:00", "09:00, 12:00", "10:00, 11:00"})
  void slotsWithAnInstantInCommonOverlap(String start, String end) {
    assertThat(timed("10:00", "11:00").overlaps(timed(start, end))).isTrue();
    assertThat(timed(start, end).overlaps(timed("10:00", "11:00"))).isTrue();
  }

  @Test
  void slotsOverlapAcrossZones() {
    Timed london = Timed.of(DAY.atTime(9, 30), DAY.atTime(9, 45), ZoneId.of("Europe/London"));

    assertThat(timed("10:00", "11:00").overlaps(london)).isTrue();
  }

  @Test
  void aSlotWithoutAnEndCountsAsOneSecond() {
    Timed open = Timed.of(DAY.atTime(10, 0), PARIS);

    assertThat(open.overlaps(timed("09:00", "10:30"))).isTrue();
    assertThat(open.overlaps(Timed.of(DAY.atTime(10, 0), PARIS))).isTrue();
    assertThat(open.overlaps(timed("10:01", "11:00"))).isFalse();
    assertThat(open.overlaps(timed("09:00", "10:00"))).isFalse();
  }

  @Test
  void slotsWithoutClockTimesDoNotOverlap() {
    Slot half = new PartOfDay(DAY, DayPart.MORNING, 1);

    assertThat(half.overlaps(half)).isFalse();
    assertThat(half.overlaps(timed("10:00", "11:00"))).isFalse();
    assertThat(WholeDay.of(DAY).overlaps(timed("10:00", "11:00"))).isFalse();
    assertThat(new Unscheduled().overlaps(new Unscheduled())).isFalse();
  }

  @Test
  void aClockTimeSkippedAtTheStartOfSummerTimeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timed.of(SUMMER_BEGINS.atTime(2, 30), PARIS))
        .withMessage(
            "2024-03-31T02:30 does not exist in Europe/Paris, because the clocks change; correct it");
  }

  @Test
  void aClockTimeRepeatedAtTheEndOfSummerTimeNeedsAnOffset() {
    LocalDateTime twice = SUMMER_ENDS.atTime(2, 30);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timed.of(twice, PARIS))
        .withMessage(
            "2024-10-27T02:30 exists twice in Europe/Paris, because the clocks change; give the offset from UTC");
    Timed first = Timed.of(twice, ZoneOffset.ofHours(2), PARIS);
    Timed second = Timed.of(twice, ZoneOffset.ofHours(1), PARIS);
    assertThat(Duration.between(first.start(), second.start())).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void anOffsetThatTheZoneDoesNotHaveIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timed.of(DAY.atTime(10, 0), ZoneOffset.ofHours(2), PARIS))
        .withMessage("the zone Europe/Paris does not have the offset +02:00 at 2024-11-23T10:00");
  }

  @Test
  void aLengthIsElapsedTimeAcrossAClockChange() {
    Timed night = Timed.of(SUMMER_ENDS.atTime(1, 0), SUMMER_ENDS.atTime(4, 0), PARIS);

    assertThat(night.length()).contains(Duration.ofHours(4));
    assertThat(Timed.of(SUMMER_ENDS.atTime(1, 0), PARIS).withLength(Duration.ofHours(4)))
        .isEqualTo(night);
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timed("11:00", "10:00"))
        .withMessage(
            "the end 2024-11-23T10:00 is not after the start 2024-11-23T11:00; correct one of them");
    assertThatIllegalArgumentException().isThrownBy(() -> timed("11:00", "11:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "PT0.5S", "PT1.5S", "P367D", "P366DT1S"})
  void aLengthOutOfRangeIsRefused(String length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timed("10:00", "11:00").withLength(Duration.parse(length)))
        .withMessage("a length must be in whole seconds, from 1 second to 366 days");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT1S", "P366D"})
  void theShortestAndTheLongestLengthAreAccepted(String length) {
    assertThat(timed("10:00", "11:00").withLength(Duration.parse(length)).length())
        .contains(Duration.parse(length));
  }

  @Test
  void aStartWithAFractionOfASecondIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timed.of(DAY.atTime(10, 0, 0, 1), PARIS))
        .withMessage("a start must be in whole seconds");
  }

  @Test
  void yearsAre1To9999() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timed.of(LocalDateTime.of(10_000, 1, 1, 0, 0), PARIS))
        .withMessage("the year of a start must be from 1 to 9999, but is 10000");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Timed.of(LocalDateTime.of(9999, 12, 31, 23, 0), PARIS)
                    .withLength(Duration.ofHours(2)))
        .withMessage("the year of an end must be from 1 to 9999, but is 10000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WholeDay.of(LocalDate.of(0, 1, 1)))
        .withMessage("the year of a day must be from 1 to 9999, but is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WholeDay(LocalDate.of(9999, 12, 31), LocalDate.of(10_000, 1, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartOfDay(LocalDate.of(10_000, 1, 1), DayPart.MORNING, 1));
  }

  @Test
  void aSlotThatEndsAtMidnightDoesNotReachTheNextDay() {
    Timed evening = Timed.of(DAY.atTime(20, 0), DAY.plusDays(1).atStartOfDay(), PARIS);
    Timed night = Timed.of(DAY.atTime(20, 0), DAY.plusDays(1).atTime(0, 1), PARIS);

    assertThat(evening.firstDay()).contains(DAY);
    assertThat(evening.lastDay()).contains(DAY);
    assertThat(night.lastDay()).contains(DAY.plusDays(1));
    assertThat(Timed.of(DAY.atTime(20, 0), PARIS).lastDay()).contains(DAY);
  }

  @Test
  void aPartOfADayIsOnItsDay() {
    PartOfDay half = new PartOfDay(DAY, DayPart.AFTERNOON, 2);

    assertThat(half.firstDay()).contains(DAY);
    assertThat(half.lastDay()).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1001})
  void anOrderOutOfRangeIsRefused(int order) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartOfDay(DAY, DayPart.MORNING, order))
        .withMessage("the order in a part of a day must be from 1 to 1000, but is %d", order);
  }

  @Test
  void severalWholeDaysEndOnTheLastDay() {
    WholeDay days = new WholeDay(DAY, DAY.plusDays(1));

    assertThat(days.lastDay()).contains(DAY.plusDays(1));
    assertThat(WholeDay.of(DAY).lastDay()).contains(DAY);
    assertThat(new WholeDay(DAY, DAY.plusDays(365)).lastDay()).contains(DAY.plusDays(365));
    assertThatIllegalArgumentException().isThrownBy(() -> new WholeDay(DAY, DAY.minusDays(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new WholeDay(DAY, DAY.plusDays(366)));
  }

  @Test
  void anUnscheduledSlotHasNoDay() {
    assertThat(new Unscheduled().firstDay()).isEqualTo(Optional.empty());
    assertThat(new Unscheduled().lastDay()).isEqualTo(Optional.empty());
  }

  private static Timed timed(String start, String end) {
    return Timed.of(
        LocalDateTime.parse(DAY + "T" + start), LocalDateTime.parse(DAY + "T" + end), PARIS);
  }
}
