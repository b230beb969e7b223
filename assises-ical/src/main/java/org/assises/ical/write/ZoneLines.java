package org.assises.ical.write;

import java.io.IOException;
import java.time.ZoneId;
import org.assises.ical.line.ContentLines;
import org.assises.ical.zone.ZoneDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lines that define a zone. It keeps the last ones for the next calendar, because the
 * calendars of a city mostly use the same zone and years.
 */
public final class ZoneLines {
  private volatile @Nullable ZoneDefinition last;

  /** Writes the {@link ZoneDefinition} of a zone. */
  void write(ZoneId zone, int firstYear, int lastYear, ContentLines lines) throws IOException {
    ZoneDefinition definition = last;
    if (definition == null || !definition.isOf(zone, firstYear, lastYear)) {
      definition = ZoneDefinition.of(zone, firstYear, lastYear);
      last = definition;
    }
    lines.copy(definition.lines());
  }
}
