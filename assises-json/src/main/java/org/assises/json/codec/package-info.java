/**
 * Declares JSON formats: one declaration gives the writer, the strict reader and the JSON Schema of
 * a type.
 *
 * <p>A record is declared member by member, in the order in which they are written. Each member has
 * a name, a codec, an accessor and a description. A new member is one line:
 *
 * <pre>{@code
 * static final ObjectCodec<Room> ROOM =
 *     object(Room.class, "room", "A room in a place.")
 *         .of(
 *             req("id", ROOM_ID.own(), Room::id, "The id by which sessions refer to the room."),
 *             req("name", TEXT, Room::name, "The name, as written on the door."),
 *             opt("capacity", wholeNumber(1, 1_000_000), Room::capacity, "The number of people that it holds."),
 *             list("accessibility", ACCESSIBILITY, Room::accessibility, "The accessibility of the room."),
 *             Room::new);
 * }</pre>
 *
 * <p>The members in {@code of} are in the order of the constructor's parameters. If a type has a
 * builder, {@code from} takes the members that the builder requires, and the others follow with
 * their setters:
 *
 * <pre>{@code
 * object(Measure.class, "measure", "What the city does in answer.")
 *     .from(
 *         req("id", MEASURE_ID.own(), Measure::id, "The id by which follow-ups refer to it."),
 *         req("edition", EDITION_ID.reference(), Measure::edition, "The edition whose proposals it answers."),
 *         req("title", TEXT, Measure::title, "The title in a few words."),
 *         Measure::builder)
 *     .opt("description", TEXT, Measure::description, Measure.Builder::description, "A full description.")
 *     .build(Measure.Builder::build);
 * }</pre>
 *
 * <p>An object that is only written, such as a feed with computed values, is declared in the same
 * way with {@code written}. This package uses only the interfaces of Jakarta JSON Processing.
 */
@NullMarked
package org.assises.json.codec;

import org.jspecify.annotations.NullMarked;
