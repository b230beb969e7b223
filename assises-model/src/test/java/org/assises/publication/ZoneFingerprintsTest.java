package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneOffsetTransitionRule.TimeDefinition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which changes of a zone's rules change the fingerprint of a programme in 2024. */
class ZoneFingerprintsTest {
  private static final ZoneOffset ONE = ZoneOffset.ofHours(1);
  private static final ZoneOffset TWO = ZoneOffset.ofHours(2);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static String of2024(ZoneRules rules) {
    return ZoneFingerprints.fingerprint(rules, new ZoneFingerprints.Years(2024, 2024));
  }

  /** {@return rules that change from one to two hours at a time, and stay so} */
  private static ZoneRules changingAt(String time) {
    ZoneOffsetTransition change = ZoneOffsetTransition.of(LocalDateTime.parse(time), ONE, TWO);
    return ZoneRules.of(ONE, ONE, List.of(), List.of(change), List.of());
  }

  /** {@return rules with one change at a time, and a change on a day of each March after it} */
  private static ZoneRules yearlyAfter(String time, int day) {
    ZoneOffsetTransition change = ZoneOffsetTransition.of(LocalDateTime.parse(time), ONE, TWO);
    return ZoneRules.of(
        ONE, ONE, List.of(), List.of(change), List.of(rule(Month.MARCH, day, ONE, TWO)));
  }

  private static ZoneOffsetTransitionRule rule(
      Month month, int day, ZoneOffset before, ZoneOffset after) {
    return ZoneOffsetTransitionRule.of(
        month,
        day,
        DayOfWeek.SUNDAY,
        LocalTime.of(2, 0),
        false,
        TimeDefinition.WALL,
        ONE,
        before,
        after);
  }

  @Test
  void theSameRulesHaveTheSameFingerprint() {
    assertThat(of2024(changingAt("2024-05-01T02:00")))
        .isEqualTo(of2024(changingAt("2024-05-01T02:00")));
  }

  @Test
  void anotherOffsetHasAnotherFingerprint() {
    assertThat(of2024(ZoneRules.of(ONE))).isNotEqualTo(of2024(ZoneRules.of(TWO)));
  }

  @Test
  void aChangeOnAnotherDayOfTheYearHasAnotherFingerprint() {
    assertThat(of2024(changingAt("2024-05-01T02:00")))
        .isNotEqualTo(of2024(changingAt("2024-05-02T02:00")));
  }

  @Test
  void theYearBeforeAndTheYearAfterCount() {
    String unchanged = of2024(ZoneRules.of(ONE));

    assertThat(of2024(changingAt("2023-02-01T02:00"))).isNotEqualTo(unchanged);
    assertThat(of2024(changingAt("2025-12-01T02:00"))).isNotEqualTo(unchanged);
  }

  @Test
  void laterYearsDoNotCount() {
    assertThat(of2024(changingAt("2026-05-01T02:00"))).isEqualTo(of2024(ZoneRules.of(ONE)));
  }

  @Test
  void earlierYearsCountOnlyByTheirOffset() {
    assertThat(of2024(changingAt("2001-05-01T02:00"))).isEqualTo(of2024(ZoneRules.of(TWO)));
  }

  @Test
  void otherYearlyRulesHaveAnotherFingerprint() {
    assertThat(of2024(yearlyAfter("2020-05-01T02:00", 8)))
        .isNotEqualTo(of2024(yearlyAfter("2020-05-01T02:00", 15)));
  }

  @Test
  void yearlyRulesThatApplyLaterDoNotCount() {
    assertThat(of2024(yearlyAfter("2027-05-01T02:00", 8))).isEqualTo(of2024(ZoneRules.of(ONE)));
  }

  @Test
  void yearlyRulesWithTheSameDatesButOtherDaysHaveAnotherFingerprint() {
    ZoneRules second = yearlyAfter("2024-12-31T02:00", 8);
    ZoneRules third = yearlyAfter("2024-12-31T02:00", 9);

    assertThat(of2024(second)).isNotEqualTo(of2024(third));
  }

  @ParameterizedTest(name = "from {0}, {1}: until {2}")
  @CsvSource({
    "2024-11-23T09:00, PT2H, 2024",
    "2024-12-31T23:00, PT2H, 2025",
    "2024-12-20T09:00, P20D, 2025",
    "2024-01-05T09:00, P366D, 2025",
    "2024-12-31T23:00, , 2024",
  })
  void theYearsOfASessionAreThoseOfItsStartAndItsEnd(
      LocalDateTime start, @Nullable Duration length, int last) {
    Slot.Timed slot = Slot.Timed.of(start, PARIS);

    assertThat(fingerprintOf(length == null ? slot : slot.withLength(length)))
        .isEqualTo(fingerprint(2024, last));
  }

  @Test
  void theYearsOfWholeDaysAreThoseOfTheFirstAndTheLast() {
    Slot days = new Slot.WholeDay(LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 2));

    assertThat(fingerprintOf(days)).isEqualTo(fingerprint(2024, 2025));
  }

  @Test
  void theYearsOfAZoneAreThoseOfAllItsSessions() {
    Slot in2019 = Slot.WholeDay.of(LocalDate.of(2019, 10, 5));
    Slot in2022 = Slot.WholeDay.of(LocalDate.of(2022, 10, 8));
    Slot in2024 = Slot.WholeDay.of(LocalDate.of(2024, 11, 23));

    assertThat(fingerprintOf(in2019, in2022, in2024)).isEqualTo(fingerprint(2019, 2024));
    assertThat(fingerprintOf(in2024, in2022, in2019)).isEqualTo(fingerprint(2019, 2024));
  }

  private static String fingerprintOf(Slot... slots) {
    List<Session> sessions = new ArrayList<>();
    for (Slot slot : slots) {
      sessions.add(SmallTown.session("session-" + sessions.size(), 1).slot(slot).build());
    }
    return ZoneFingerprints.of(SmallTown.assises().sessions(sessions).build()).get(PARIS.getId());
  }

  private static String fingerprint(int first, int last) {
    return ZoneFingerprints.fingerprint(PARIS.getRules(), new ZoneFingerprints.Years(first, last));
  }

  /** Fingerprints are stored with publications, so that they must not change with our code. */
  @Test
  void transitionsAreWrittenAsTheirInstants() {
    List<ZoneOffsetTransition> transitions =
        ZoneId.getAvailableZoneIds().stream()
            .flatMap(id -> ZoneId.of(id).getRules().getTransitions().stream())
            .toList();

    assertThat(transitions)
        .isNotEmpty()
        .allSatisfy(
            transition ->
                assertThat(ZoneFingerprints.text(transition))
                    .isEqualTo(transition.getInstant().toString()));
  }
}
