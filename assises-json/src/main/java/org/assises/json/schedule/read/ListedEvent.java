package org.assises.json.schedule.read;

import java.time.LocalTime;
import java.util.Optional;

/**
 * An event where a schedule lists it.
 *
 * @param json what is said of it
 * @param day the day under which it stands; empty where events stand under none (version 2)
 * @param room the room under which it stands; blank where it stands under none
 * @param before the latest start on the clock among the events before it, of that day and room
 */
record ListedEvent(
    ReadObject json, Optional<ReadObject> day, String room, Optional<LocalTime> before) {}
