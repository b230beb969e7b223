package org.assises.ical.zone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import org.assises.ical.ZoneReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneDefinitionTest {
  @Test
  void aZoneWithYearlyRulesHasTwoObservances() throws IOException {
    assertThat(definition("Europe/Paris", 2022, 2024))
        .isEqualTo(
            """
            BEGIN:VTIMEZONE
            TZID:Europe/Paris
            BEGIN:DAYLIGHT
            DTSTART:20210328T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZNAME:+02
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:20211031T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZNAME:+01
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            END:STANDARD
            END:VTIMEZONE
            """);
  }

  @Test
  void aZoneWithoutChangesHasOneOffset() throws IOException {
    assertThat(definition("Indian/Reunion", 2024, 2024))
        .isEqualTo(
            """
            BEGIN:VTIMEZONE
            TZID:Indian/Reunion
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZNAME:+04
            TZOFFSETFROM:+0400
            TZOFFSETTO:+0400
            END:STANDARD
            END:VTIMEZONE
            """);
  }

  @Test
  void aZoneWithoutRulesListsTheTransitionsOfItsYears() throws IOException {
    assertThat(definition("Africa/Casablanca", 2023, 2024))
        .isEqualTo(
            """
            BEGIN:VTIMEZONE
            TZID:Africa/Casablanca
            BEGIN:DAYLIGHT
            DTSTART:20220508T020000
            RDATE:20220508T020000
            RDATE:20230423T020000
            RDATE:20240414T020000
            TZNAME:+01
            TZOFFSETFROM:+0000
            TZOFFSETTO:+0100
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:20230319T030000
            RDATE:20230319T030000
            RDATE:20240310T030000
            TZNAME:+00
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0000
            END:STANDARD
            END:VTIMEZONE
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          America/New_York | BYMONTH=3;BYDAY=2SU                                | BYMONTH=11;BYDAY=1SU
          Europe/Paris     | BYMONTH=3;BYDAY=-1SU                               | BYMONTH=10;BYDAY=-1SU
          Asia/Jerusalem   | BYMONTH=3;BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29 | BYMONTH=10;BYDAY=-1SU
          """)
  void aRuleNamesADayOfTheWeekInAMonth(String zone, String spring, String autumn)
      throws IOException {
    assertThat(definition(zone, 2024, 2024).replace("\n ", "").lines())
        .filteredOn(line -> line.startsWith("RRULE:"))
        .containsExactlyInAnyOrder("RRULE:FREQ=YEARLY;" + spring, "RRULE:FREQ=YEARLY;" + autumn);
  }

  @Test
  void observancesAreInChronologicalOrder() throws IOException {
    List<String> onsets =
        definition("Europe/Paris", 1993, 2024)
            .lines()
            .filter(line -> line.startsWith("DTSTART:"))
            .toList();

    assertThat(onsets).hasSizeGreaterThan(2).isSorted();
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Paris, 2024, 2024",
    "Europe/Paris, 1930, 1999",
    "Europe/Paris, 1997, 1997",
    "Europe/Paris, 2022, 2090",
    "Indian/Reunion, 2024, 2030",
    "Pacific/Noumea, 1975, 2024",
    "Africa/Casablanca, 2015, 2030",
    "Australia/Sydney, 2005, 2035",
    "Australia/Lord_Howe, 2008, 2030",
    "America/Miquelon, 1986, 2040",
    "America/New_York, 2005, 2009",
    "America/Nuuk, 2020, 2040",
    "America/Santiago, 2015, 2060",
    "Asia/Jerusalem, 2010, 2040",
    "Asia/Gaza, 2020, 2095",
    "Europe/Dublin, 1968, 2030",
    "Pacific/Apia, 2010, 2013",
    "Etc/GMT-2, 2024, 2024",
    "Antarctica/Troll, 2000, 2030"
  })
  void offsetsAgreeWithJavaTimeAroundEveryTransition(ZoneId zone, int firstYear, int lastYear)
      throws IOException {
    agreesWithJavaTime(zone, firstYear, lastYear);
  }

  @Test
  void everyZoneOfTheJdkAgreesWithJavaTime() throws IOException {
    for (String id : jdkZones()) {
      agreesWithJavaTime(ZoneId.of(id), 2022, 2032);
    }
  }

  @Test
  void aDefinitionOfADecadeIsShortEnoughForGoogleCalendar() throws IOException {
    for (String id : jdkZones()) {
      assertThat(definition(id, 2022, 2032).lines().count()).as(id).isLessThan(100);
    }
  }

  @Test
  void aLastYearBeforeTheFirstIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ZoneDefinition.of(ZoneId.of("Europe/Paris"), 2024, 2023))
        .withMessageContaining("2023");
  }

  /** Returns the zone ids of the JDK, without those that iCal4j registers in other tests. */
  private static List<String> jdkZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> !id.startsWith("ical4j"))
        .sorted()
        .toList();
  }

  private static void agreesWithJavaTime(ZoneId zone, int firstYear, int lastYear)
      throws IOException {
    ZoneRules rules = zone.getRules();
    ZoneReading reading =
        ZoneReading.of(definition(zone.getId(), firstYear, lastYear), lastYear + 1);
    Instant start = LocalDate.of(firstYear, 1, 1).atStartOfDay(zone).toInstant();
    Instant end = LocalDate.of(lastYear + 1, 1, 1).atStartOfDay(zone).toInstant().minusSeconds(1);

    assertThat(reading.offsetAt(start))
        .as("%s at the start", zone)
        .isEqualTo(rules.getOffset(start));
    assertThat(reading.offsetAt(end)).as("%s at the end", zone).isEqualTo(rules.getOffset(end));
    ZoneOffsetTransition transition = rules.nextTransition(start);
    while (transition != null && transition.getInstant().isBefore(end)) {
      Instant at = transition.getInstant();
      assertThat(reading.offsetAt(at.minusSeconds(1)))
          .as("%s before %s", zone, at)
          .isEqualTo(transition.getOffsetBefore());
      assertThat(reading.offsetAt(at))
          .as("%s at %s", zone, at)
          .isEqualTo(transition.getOffsetAfter());
      transition = rules.nextTransition(at);
    }
    assertThat(reading.transitionsBetween(start, end))
        .as("%s, no other transition", zone)
        .allSatisfy(
            at ->
                assertThat(rules.getOffset(at)).isNotEqualTo(rules.getOffset(at.minusSeconds(1))));
  }

  private static String definition(String zone, int firstYear, int lastYear) throws IOException {
    byte[] lines = ZoneDefinition.of(ZoneId.of(zone), firstYear, lastYear).lines();
    return new String(lines, UTF_8).replace("\r\n", "\n");
  }
}
