package org.assises.ical.write;

import java.io.IOException;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Encoding;
import org.assises.ical.zone.ZoneDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lines that define a zone. It keeps the last ones for the next calendar, because the
 * calendars of a city mostly use the same zone and years.
 */
public final class ZoneLines {
  private volatile @Nullable Made last;

  @SuppressWarnings("ArrayRecordComponent")
  private record Made(ZoneId zone, ZoneRules rules, int firstYear, int lastYear, byte[] lines) {
    boolean isOf(ZoneId zone, int firstYear, int lastYear) {
      return this.firstYear == firstYear
          && this.lastYear == lastYear
          && this.zone.equals(zone)
          && rules.equals(zone.getRules());
    }
  }

  /** Writes the {@link ZoneDefinition} of a zone. */
  void write(ZoneId zone, int firstYear, int lastYear, ContentLines lines) throws IOException {
    Made known = last;
    if (known == null || !known.isOf(zone, firstYear, lastYear)) {
      byte[] made = new Encoding().lines(ZoneDefinition.of(zone, firstYear, lastYear)::writeTo);
      known = new Made(zone, zone.getRules(), firstYear, lastYear, made);
      last = known;
    }
    lines.copy(known.lines());
  }
}
