package org.assises.ical.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expands rules: a start and a rule in, dates out. */
class RecurrenceRuleTest {
  private static final LocalDateTime START = LocalDateTime.of(2025, 3, 10, 18, 0);

  static Stream<String> rules() throws IOException {
    try (InputStream in = RecurrenceRuleTest.class.getResourceAsStream("rules.txt")) {
      return new String(in.readAllBytes(), UTF_8)
          .lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleGivesTheSameDatesAsDateutil(String line) {
    String[] columns = line.split(" ", -1);
    LocalDateTime start = LocalDateTime.parse(columns[0]);

    assertThat(written(starts(columns[1], start, start, start.plusDays(366))))
        .isEqualTo(columns[2]);
  }

  @Test
  void aWeekBeginsOnMondayUnlessTheRuleSaysOtherwise() {
    String everySecondWeek = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4";

    assertThat(written(starts(everySecondWeek, START)))
        .isEqualTo("2025-03-11T18:00,2025-03-16T18:00,2025-03-25T18:00,2025-03-30T18:00");
    assertThat(written(starts(everySecondWeek + ";WKST=SU", START)))
        .isEqualTo("2025-03-11T18:00,2025-03-23T18:00,2025-03-25T18:00,2025-04-06T18:00");
  }

  @Test
  void aWeekWithoutADayMeansTheDayOfTheStart() {
    assertThat(written(starts("FREQ=YEARLY;BYWEEKNO=20,-1", START)))
        .isEqualTo("2025-05-12T18:00,2025-12-22T18:00");
  }

  @Test
  void thePositionsInAWeekCountItsDaysBeforeTheStart() {
    assertThat(written(starts("FREQ=WEEKLY;BYDAY=MO,TH;BYSETPOS=1;COUNT=2", START.plusDays(1))))
        .isEqualTo("2025-03-17T18:00,2025-03-24T18:00");
  }

  @Test
  void aPartWithoutAValueIsIgnored() {
    assertThat(starts("FREQ=WEEKLY;UNTIL=;COUNT=2;", START)).hasSize(2);
  }

  @Test
  void datesLongAfterTheStartKeepTheRhythm() {
    LocalDateTime later = LocalDateTime.of(2025, 1, 1, 0, 0);

    assertThat(
            written(
                starts(
                    "FREQ=DAILY;INTERVAL=100",
                    LocalDateTime.of(1601, 1, 1, 8, 0),
                    later,
                    later.plusDays(150))))
        .isEqualTo("2025-02-07T08:00,2025-05-18T08:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=1",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYDAY=MO;BYMONTHDAY=31;BYMONTH=2"
      })
  void anEndlessOrEmptyRuleStopsAtTheLimits(String rule) {
    LocalDateTime later = START.plusYears(50);

    assertThat(starts(rule, START, later, later.plusYears(1))).hasSizeLessThanOrEqualTo(2_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FREQ=NEVER",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=x",
        "FREQ=DAILY;BYMONTH=13",
        "FREQ=DAILY;BYMONTHDAY=0",
        "FREQ=DAILY;BYDAY=XX",
        "FREQ=DAILY;COUNT=0",
        "FREQ=MONTHLY;RSCALE=GREGORIAN;SKIP=FORWARD",
        "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1",
        "RRULE"
      })
  void anInvalidOrTooFrequentRuleIsRefused(String rule) {
    assertThatThrownBy(() -> starts(rule, START)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<LocalDateTime> starts(String rule, LocalDateTime start) {
    return starts(rule, start, start, start.plusYears(1));
  }

  private static List<LocalDateTime> starts(
      String rule, LocalDateTime start, LocalDateTime from, LocalDateTime to) {
    return new RuleExpansion(RecurrenceRule.parse(rule, end -> end.time().orElseThrow()), start)
        .starts(from, to, 2_000);
  }

  private static String written(List<LocalDateTime> times) {
    return times.stream().map(LocalDateTime::toString).collect(Collectors.joining(","));
  }
}
