package org.assises.json.openagenda;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.assises.model.DayPart;
import org.assises.publication.Selection;

/** What a host says beyond the publication; see {@link OpenAgendaFormat.Builder}. */
record AgendaOptions(
    Selection selection, Map<DayPart, Hours> hours, Optional<Duration> missingEnd) {
  AgendaOptions {
    hours = Map.copyOf(hours);
  }

  /** Hours that the city declares; midnight as the end is that at the end of the day. */
  record Hours(LocalTime start, LocalTime end) {
    Hours {
      if (!end.isAfter(start) && !end.equals(LocalTime.MIDNIGHT)) {
        throw new IllegalArgumentException(
            "a part of a day does not end at " + end + " when it begins at " + start);
      }
    }
  }
}
