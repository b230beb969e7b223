package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assises.model.PartialDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2022-10-08, DAY,    2022-10-08, 2022-10-08",
    "2022-10,    MONTH,  2022-10-01, 2022-10-31",
    "2022-04,    MONTH,  2022-04-01, 2022-04-30",
    "2022-01,    MONTH,  2022-01-01, 2022-01-31",
    "2022-12,    MONTH,  2022-12-01, 2022-12-31",
    "2022-02,    MONTH,  2022-02-01, 2022-02-28",
    "2024-02,    MONTH,  2024-02-01, 2024-02-29",
    "1900-02,    MONTH,  1900-02-01, 1900-02-28",
    "2000-02,    MONTH,  2000-02-01, 2000-02-29",
    "2022-21,    SEASON, 2022-03-01, 2022-06-21",
    "2022-22,    SEASON, 2022-06-01, 2022-09-23",
    "2022-23,    SEASON, 2022-09-01, 2022-12-22",
    "2022-24,    SEASON, 2022-12-01, 2023-03-20",
    "2022,       YEAR,   2022-01-01, 2022-12-31",
    "0001,       YEAR,   0001-01-01, 0001-12-31",
    "9999,       YEAR,   9999-01-01, 9999-12-31",
    "9999-12-31, DAY,    9999-12-31, 9999-12-31",
  })
  void aDateCoversItsEarliestToItsLatestDay(
      String text, Precision precision, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);

    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(text);
  }

  @Test
  void theMonthOfADayIsKnown() {
    for (int month = 1; month <= 12; month++) {
      YearMonth known = YearMonth.of(2022, month);

      assertThat(PartialDate.of(known).month()).contains(known);
    }
    assertThat(PartialDate.parse("2022-21").month()).isEmpty();
  }

  @Test
  void yearsAre1To9999() {
    assertThat(PartialDate.of(Year.of(1))).hasToString("0001");
    assertThat(PartialDate.of(Year.of(9999))).hasToString("9999");
  }

  @Test
  void theWinterOf9999EndsInTheYear10000() {
    assertThat(PartialDate.parse("9999-24").latest()).isEqualTo(LocalDate.of(10_000, 3, 20));
  }

  @Test
  void aDateReturnsThePartsItWasMadeFrom() {
    LocalDate day = LocalDate.of(2022, 10, 8);
    YearMonth month = YearMonth.of(2022, 10);

    assertThat(PartialDate.of(day)).isEqualTo(PartialDate.parse("2022-10-08"));
    assertThat(PartialDate.of(month)).isEqualTo(PartialDate.parse("2022-10"));
    assertThat(PartialDate.of(2022, Season.AUTUMN)).isEqualTo(PartialDate.parse("2022-23"));
    assertThat(PartialDate.of(Year.of(2022))).isEqualTo(PartialDate.parse("2022"));

    assertThat(PartialDate.of(day).day()).contains(day);
    assertThat(PartialDate.of(day).month()).contains(month);
    assertThat(PartialDate.of(month).month()).contains(month);
    assertThat(PartialDate.of(2022, Season.AUTUMN).season()).contains(Season.AUTUMN);
    assertThat(PartialDate.of(2022, Season.WINTER).year()).isEqualTo(2022);
  }

  @Test
  void unknownPartsStayEmpty() {
    assertThat(PartialDate.parse("2022-10").day()).isEmpty();
    assertThat(PartialDate.parse("2022-23").day()).isEmpty();
    assertThat(PartialDate.parse("2022-23").month()).isEmpty();
    assertThat(PartialDate.parse("2022").month()).isEmpty();
    assertThat(PartialDate.parse("2022").season()).isEmpty();
    assertThat(PartialDate.parse("2022-10-08").season()).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(Season.class)
  void everySeasonIsReadAndWrittenByItsCode(Season season) {
    PartialDate date = PartialDate.of(1987, season);

    assertThat(date).hasToString("1987-" + season.code());
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
  }

  /**
   * The first edition of Quimper: three claims about one day, of which only November contradicts
   * it.
   */
  @ParameterizedTest
  @CsvSource({
    "2022-10-08, true,  false",
    "2022-10,    true,  false",
    "2022-23,    true,  false",
    "2022,       true,  false",
    "2022-11,    false, true",
    "2022-24,    false, true",
    "2022-22,    false, true",
    "2021,       false, true",
    "2022-10-09, false, true",
  })
  void aLessPreciseDateContainsADayOrContradictsIt(
      String claimed, boolean contains, boolean contradicts) {
    PartialDate retained = PartialDate.parse("2022-10-08");

    PartialDate claim = PartialDate.parse(claimed);

    assertThat(claim.contains(retained)).isEqualTo(contains);
    assertThat(claim.contradicts(retained)).isEqualTo(contradicts);
    assertThat(retained.contradicts(claim)).isEqualTo(contradicts);
  }

  @Test
  void datesThatOnlyOverlapNeitherContainNorContradictEachOther() {
    PartialDate summer = PartialDate.parse("2022-22");
    PartialDate september = PartialDate.parse("2022-09");

    assertThat(summer.contains(september)).isFalse();
    assertThat(september.contains(summer)).isFalse();
    assertThat(summer.contradicts(september)).isFalse();
  }

  @Test
  void winterEndsInTheNextYear() {
    PartialDate winter = PartialDate.parse("2022-24");

    assertThat(winter.contains(PartialDate.parse("2023-02"))).isTrue();
    assertThat(winter.contradicts(PartialDate.parse("2023"))).isFalse();
    assertThat(winter.contradicts(PartialDate.parse("2022-02"))).isTrue();
    assertThat(PartialDate.parse("2022").contains(winter)).isFalse();
  }

  @Test
  void datesAreOrderedByTheirEarliestAndThenByTheirLatestDay() {
    List<PartialDate> inOrder =
        Stream.of(
                "2021-24",
                "2022-01-01",
                "2022-01",
                "2022",
                "2022-09-01",
                "2022-09",
                "2022-23",
                "2022-10",
                "2022-10-08",
                "2022-11",
                "2023-01-01")
            .map(PartialDate::parse)
            .toList();
    List<PartialDate> sorted = new ArrayList<>(inOrder);

    Collections.shuffle(sorted, new Random(8_10_2022));
    Collections.sort(sorted);

    assertThat(sorted).isEqualTo(inOrder);
  }

  @Test
  void comparingEqualityAndIntervalsAgreeForAnyTwoDates() {
    List<PartialDate> dates = anyDates(new Random(121), 250);

    for (PartialDate a : dates) {
      for (PartialDate b : dates) {
        boolean apart = a.latest().isBefore(b.earliest()) || b.latest().isBefore(a.earliest());
        boolean around = !b.earliest().isBefore(a.earliest()) && !b.latest().isAfter(a.latest());
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a));
        assertThat(a.contradicts(b)).isEqualTo(apart);
        assertThat(a.contains(b)).isEqualTo(around);
      }
    }
  }

  @Test
  void hashCodesOfDifferentDatesDiffer() {
    List<PartialDate> dates = anyDates(new Random(63), 5_000);

    HashSet<PartialDate> distinct = new HashSet<>(dates);
    HashSet<Integer> hashes = new HashSet<>();
    distinct.forEach(date -> hashes.add(date.hashCode()));

    assertThat(hashes).hasSameSizeAs(distinct);
    assertThat(PartialDate.parse("2022-10").hashCode())
        .isEqualTo(PartialDate.of(YearMonth.of(2022, 10)).hashCode());
    assertThat(PartialDate.parse("2022")).isNotEqualTo("2022");
  }

  @Test
  void everyDayOfFourCenturiesIsParsedAndFormatted() {
    LocalDate first = LocalDate.of(1800, 1, 1);

    for (LocalDate day = first; day.getYear() < 2200; day = day.plusDays(1)) {
      PartialDate date = PartialDate.parse(day.toString());

      assertThat(date.day()).contains(day);
      assertThat(date).hasToString(day.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "20",
        "202",
        "20221",
        "2022-1",
        "2022-",
        "2022-1-8",
        "2022-10-8",
        "2022-10-080",
        " 2022",
        "2022 ",
        "+2022",
        "-2022",
        "0000",
        "0000-10",
        "0000-10-08",
        "02022",
        "2022-00",
        "2022-13",
        "2022-20",
        "2022-25",
        "2022-41",
        "2022-99",
        "2022-00-08",
        "2022-13-08",
        "2022-23-08",
        "2022-21-01",
        "2022-24-31",
        "2022-10-00",
        "2022-10-32",
        "2022-04-31",
        "2022-02-29",
        "1900-02-29",
        "2022-02-30",
        "2022/10/08",
        "08/10/2022",
        "2022.10",
        "20221008",
        "2022-10/08",
        "2022—10",
        "2022?10",
        "2022~",
        "2022?",
        "2022-10?",
        "2022-10-08~",
        "2022-XX",
        "202X",
        "20XX",
        "2022-10-XX",
        "Y2022",
        "2022-10-08/2022-10-09",
        "2022/2024",
        "../2022",
        "[2022]",
        "2022-10-08T09:00",
        "2022-10-08Z",
        "octobre 2022",
        "automne 2022",
        "２０２２",
        "٢٠٢٢",
        "2022-1０",
        "2022-10-\u0000\u0000",
        "\u202E2022",
        "𝟚𝟘"
      })
  void anyOtherTextIsRefused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(DateTimeParseException.class)
        .hasMessageStartingWith("expected a date as in 2022-10-08, 2022-10, 2022-23");
  }

  @ParameterizedTest
  @CsvSource({
    "06 12 34 56 78, the text has 14 characters,         10",
    "2022:10,        character 5 is not a hyphen,        4",
    "2022-1o,        character 7 is not a digit,         6",
    "2022-20,        there is no month or season 20,     5",
    "2022-23-08,     there is no month 23,               5",
    "2023-02-29,     the month has no day 29,            8",
    "0000,           there is no year 0,              0",
  })
  void theExceptionDescribesTheErrorWithoutTheText(String text, String why, int index) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .hasMessageEndingWith(", but " + why)
        .hasMessageNotContaining(text)
        .isInstanceOfSatisfying(
            DateTimeParseException.class,
            refusal -> {
              assertThat(refusal.getErrorIndex()).isEqualTo(index);
              assertThat(refusal.getParsedString()).isEmpty();
            });
  }

  @Test
  void textsOfAnyLengthCauseNoOtherException() {
    Random random = new Random(3114);
    String alphabet = "0123456789-- 2é\uD83D";

    for (int round = 0; round < 200_000; round++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(12), 0, alphabet.length())
          .forEach(i -> text.append(alphabet.charAt(i)));
      assertThat(readsBackOrIsRefused(text.toString())).isTrue();
    }
  }

  private static boolean readsBackOrIsRefused(String text) {
    try {
      return PartialDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException refused) {
      return true;
    }
  }

  @Test
  void yearsOutOfRangeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(Year.of(0)))
        .withMessage("the year of a date must be 1 to 9999, but is 0");
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(10_000, Season.SPRING));
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(YearMonth.of(-44, 3)));
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.MAX));
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> PartialDate.parse(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> PartialDate.of((LocalDate) null));
  }

  private static List<PartialDate> anyDates(Random random, int count) {
    return IntStream.range(0, count).mapToObj(i -> anyDate(random)).toList();
  }

  private static PartialDate anyDate(Random random) {
    int year = 2020 + random.nextInt(4);
    return switch (random.nextInt(4)) {
      case 0 -> PartialDate.of(Year.of(year));
      case 1 -> PartialDate.of(year, Season.values()[random.nextInt(4)]);
      case 2 -> PartialDate.of(YearMonth.of(year, 1 + random.nextInt(12)));
      default -> PartialDate.of(LocalDate.ofYearDay(year, 1 + random.nextInt(365)));
    };
  }
}
