/**
 * Declarations of JSON: one of them gives the writer, the strict reader and the JSON Schema of a
 * type.
 *
 * <p>A record is declared member by member, in the order in which they are written; each says its
 * name, its type, where the value is found, and what it means. A new member is one line:
 *
 * <pre>{@code
 * static final ObjectCodec<Room> ROOM =
 *     object(Room.class, "room", "A room in a place.")
 *         .of(
 *             req("id", ROOM_ID.own(), Room::id, "By which sessions refer to it."),
 *             req("name", TEXT, Room::name, "As it is written on the door."),
 *             opt("capacity", wholeNumber(1, 1_000_000), Room::capacity, "How many people it holds."),
 *             list("accessibility", ACCESSIBILITY, Room::accessibility, "What it offers."),
 *             Room::new);
 * }</pre>
 *
 * <p>The members of {@code of} stand in the order of the constructor's parameters. Where a type has
 * a builder, {@code from} takes the members that the builder begins with, and the others follow
 * with their setter:
 *
 * <pre>{@code
 * object(Measure.class, "measure", "What the city does in answer.")
 *     .from(
 *         req("id", MEASURE_ID.own(), Measure::id, "By which follow-ups refer to it."),
 *         req("edition", EDITION_ID.reference(), Measure::edition, "In answer to which edition."),
 *         req("title", TEXT, Measure::title, "A few words."),
 *         Measure::builder)
 *     .opt("description", TEXT, Measure::description, Measure.Builder::description, "In full.")
 *     .build(Measure.Builder::build);
 * }</pre>
 *
 * <p>What is only written (a feed with derived values) is declared in the same way, with {@code
 * written}. Nothing here knows more of JSON than the interfaces of Jakarta JSON Processing.
 */
@NullMarked
package org.assises.json.codec;

import org.jspecify.annotations.NullMarked;
