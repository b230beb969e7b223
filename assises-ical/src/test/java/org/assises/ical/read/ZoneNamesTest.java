package org.assises.ical.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds zones by the names that calendars give them. */
class ZoneNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EUROPE/PARIS                                                   | Europe/Paris
          America/New York                                               | America/New_York
          Romance Standard Time                                          | Europe/Paris
          /citadel.org/20190101_1/Europe/Paris                           | Europe/Paris
          (UTC+01:00) Brussels, Copenhagen, Madrid, Paris                | Europe/Brussels
          (GMT+01.00) Paris                                              | Europe/Paris
          (UTC+01:00) Amsterdam, Berlin, Berne, Rome, Stockholm, Vienne  | Europe/Amsterdam
          (UTC+00:00) Dublin, Edinburgh, Lisbon, London                  | Europe/Dublin
          (UTC) Dublin, Lisbonne, Londres                                | Europe/Dublin
          (UTC-03:00) Buenos Aires                                       | America/Argentina/Buenos_Aires
          (UTC) Coordinated Universal Time                               | UTC
          PDT                                                            | -07:00
          EST                                                            | -05:00
          CEST                                                           | +02:00
          UTC+1                                                          | +01:00
          gmt-0330                                                       | -03:30
          """)
  void aNameMeansAZone(String name, String zone) {
    assertThat(ZoneNames.any(name)).contains(ZoneId.of(zone));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Paris, Madrid",
        "(UTC-05:00) Paris",
        "(UTC-05:00) Eastern Time (US & Canada)",
        "(UTC+99:00) Paris",
        "UTC+25",
        "CST",
        "BST",
        "tzone://Microsoft/Custom"
      })
  void anyOtherNameMeansNone(String name) {
    assertThat(ZoneNames.any(name)).isEmpty();
  }
}
