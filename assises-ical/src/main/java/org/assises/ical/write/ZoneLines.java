package org.assises.ical.write;

import java.io.IOException;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Encoding;
import org.assises.ical.zone.ZoneDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The lines that define a zone. The last ones made are kept from calendar to calendar, since a
 * city's are nearly all in one zone and few years.
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

  /** Writes {@link ZoneDefinition#of}. */
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
