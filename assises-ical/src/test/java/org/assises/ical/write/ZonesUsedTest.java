package org.assises.ical.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.assises.ical.line.ContentLines;
import org.assises.ical.zone.ZoneDefinition;
import org.junit.jupiter.api.Test;

class ZonesUsedTest {
  /** A zone with other transitions each year, so that its definition depends on the years. */
  private static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");

  private static final LocalDateTime EVENING = LocalDate.of(2024, 12, 31).atTime(22, 0);

  private final ZonesUsed zones = new ZonesUsed();

  @Test
  void aZoneIsDefinedFromTheFirstStartToTheLastEnd() throws IOException {
    zones.add(new Span.Hours(EVENING, EVENING.plusHours(1), CASABLANCA));
    zones.add(new Span.Hours(EVENING, EVENING.plusHours(4), CASABLANCA));
    zones.add(new Span.Hours(EVENING.minusYears(2), EVENING.minusYears(2), CASABLANCA));

    assertThat(written()).isEqualTo(ZoneDefinition.of(CASABLANCA, 2022, 2025).lines());
  }

  @Test
  void timesInUtcNeedNoDefinition() throws IOException {
    zones.add(new Span.Hours(EVENING, EVENING, ZoneOffset.UTC));

    assertThat(written()).isEmpty();
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ContentLines lines = new ContentLines(out);
    zones.writeTo(lines, new ZoneLines());
    lines.flush();
    return out.toByteArray();
  }
}
