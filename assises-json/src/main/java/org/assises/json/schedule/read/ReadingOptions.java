package org.assises.json.schedule.read;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Place;

/** The settings for reading schedules, made by {@code ScheduleJsonReader.Builder}. */
public record ReadingOptions(Optional<ZoneId> zone, Optional<Place> venue, Locale language) {}
