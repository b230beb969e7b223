package org.assises.json.openagenda;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.assises.model.DayPart;
import org.assises.model.HalfDayHours;
import org.assises.publication.Selection;

/** What a host says beyond the publication; see {@link OpenAgendaFormat.Builder}. */
record AgendaOptions(
    Selection selection, Map<DayPart, HalfDayHours> hours, Optional<Duration> missingEnd) {
  AgendaOptions {
    hours = Map.copyOf(hours);
  }
}
