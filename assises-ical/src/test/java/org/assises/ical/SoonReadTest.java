package org.assises.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.assises.input.ImportedProgramme;
import org.assises.model.Text;
import org.assises.testing.WorkTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Calendars within the limits, made to take minutes or hours, are read with seconds of work. */
@Tag("bulk")
class SoonReadTest {
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final String DAY = "DTSTART;VALUE=DATE:20241123";
  private static final String MARKS = "\u0315".repeat(200_000) + "\u0301".repeat(200_000);

  private static ImportedProgramme read(String... lines) {
    return WorkTime.within(
        SOON, () -> ICalendarReaderTest.read("UID:a", "SUMMARY:Titre", String.join("\r\n", lines)));
  }

  @Test
  void aZoneNameWithAMillionSlashesIsReadQuickly() {
    String slashes = "/".repeat(1_000_000);

    assertThat(read("DTSTART;TZID=" + slashes + "x:20241123T090000").sessions()).isEmpty();
    assertThat(read("DTSTART;TZID=" + slashes + "Europe/Paris:20241123T090000").sessions())
        .hasSize(1);
  }

  @Test
  void manyUnreadPropertiesAreReportedQuickly() {
    ImportedProgramme read =
        read(DAY, "X-A:\r\n".repeat(150_000) + "ATTACH:nowhere\r\n".repeat(150_000));

    assertThat(read.losses()).hasSize(150_001);
  }

  @Test
  void aLineFullOfDeceptiveCharactersIsReadQuickly() {
    ImportedProgramme read =
        read(DAY, "X-A:\r\n".repeat(150_000) + "CATEGORIES:" + "\u202ea,".repeat(150_000));

    assertThat(read.losses())
        .filteredOn(problem -> problem.place().endsWith("CATEGORIES"))
        .hasSize(1);
    assertThat(read.themes()).hasSize(1);
  }

  @Test
  void manyLinksThatNearlyEqualTheirTextAreReadQuickly() {
    String address = "http://".repeat(40_000) + "x";

    ImportedProgramme read =
        read(DAY, "DESCRIPTION:<a href=\"" + address + "\">" + "http://".repeat(90_000) + "</a>");

    assertThat(read.sessions().get(0).description())
        .map(Text::byLanguage)
        .hasValueSatisfying(
            text -> assertThat(text.get("fr").endsWith(" (" + address + ")")).isTrue());
  }

  @Test
  void aNameOfCombiningMarksIsReadQuickly() {
    assertThat(read(DAY, "CATEGORIES:a" + MARKS).themes().get(0).id().value()).startsWith("ics-");
    assertThat(read(DAY, "LOCATION:a" + MARKS).places().get(0).id().value()).startsWith("ics-");
  }

  @Test
  void aHundredThousandEqualParametersAreReadQuickly() {
    assertThat(read(DAY, ("ATTACH" + ";A=1".repeat(200_000) + ":x\r\n").repeat(5)).losses())
        .hasSize(5);
  }
}
