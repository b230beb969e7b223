package org.assises.json.openagenda;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.assises.model.DayPart;
import org.assises.model.HalfDayHours;
import org.assises.publication.Selection;

/** The settings of the feed, made by {@link OpenAgendaFormat.Builder}. */
record AgendaOptions(
    Selection selection, Map<DayPart, HalfDayHours> hours, Optional<Duration> missingEnd) {
  AgendaOptions {
    hours = Map.copyOf(hours);
  }
}
