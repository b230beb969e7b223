package org.assises.json.schedule.read;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Place;

/** What a host says of schedules beyond what they say; see {@link ScheduleJsonReader.Builder}. */
public record ReadingOptions(Optional<ZoneId> zone, Optional<Place> venue, Locale language) {}
