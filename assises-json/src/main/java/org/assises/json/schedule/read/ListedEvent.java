package org.assises.json.schedule.read;

import java.time.LocalTime;
import java.util.Optional;

/**
 * An event with its position in a schedule.
 *
 * @param json the object of the event
 * @param day the day under which it is listed; empty if there is none (version 2)
 * @param room the room under which it is listed; blank if there is none
 * @param before the latest time of day at which an earlier event of that day and room starts; empty
 *     if there is none
 */
record ListedEvent(
    ReadObject json, Optional<ReadObject> day, String room, Optional<LocalTime> before) {}
