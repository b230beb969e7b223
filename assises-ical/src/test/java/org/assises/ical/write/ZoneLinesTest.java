package org.assises.ical.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import org.assises.ical.line.ContentLines;
import org.assises.ical.zone.ZoneDefinition;
import org.junit.jupiter.api.Test;

class ZoneLinesTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

  private final ZoneLines lines = new ZoneLines();

  @Test
  void linesAreThoseOfTheRequestedZoneAndYears() throws IOException {
    assertDefines(PARIS, 2024, 2026);
    assertDefines(PARIS, 2024, 2026);
    assertDefines(PARIS, 1975, 2026);
    assertDefines(PARIS, 1975, 1990);
    assertDefines(DUBLIN, 1975, 1990);
    assertDefines(PARIS, 2024, 2026);
  }

  @Test
  void zonesWithTheSameRulesKeepTheirNames() throws IOException {
    assertDefines(ZoneId.of("Europe/Zurich"), 2024, 2026);
    assertDefines(ZoneId.of("Europe/Busingen"), 2024, 2026);
  }

  private void assertDefines(ZoneId zone, int firstYear, int lastYear) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ContentLines calendar = new ContentLines(written);

    lines.write(zone, firstYear, lastYear, calendar);
    calendar.flush();

    assertThat(written.toByteArray())
        .isEqualTo(ZoneDefinition.of(zone, firstYear, lastYear).lines());
  }
}
