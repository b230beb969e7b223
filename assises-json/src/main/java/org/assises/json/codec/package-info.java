/**
 * Declares JSON formats: one declaration gives the writer, the strict reader and the JSON Schema of
 * a type.
 *
 * <p>An object is declared member by member, in the order in which they are written. Each member
 * has a name, a codec and a description. The codec writes the members and creates the value from
 * them:
 *
 * <pre>{@code
 * private static ObjectCodec<Room> room() {
 *   var members = members("room", "A room in a place.");
 *   var id = members.req("id", ROOM_ID.own(), "The id by which sessions refer to the room.");
 *   var name = members.req("name", TEXT, "The name, as written on the door.");
 *   var capacity = members.opt("capacity", wholeNumber(1, 1_000_000), "The number of people that it holds.");
 *   return new ObjectCodec<>(members) {
 *     @Override
 *     protected void writeMembers(Room room, Writing out) {
 *       out.put(id, room.id()).put(name, room.name()).put(capacity, room.capacity());
 *     }
 *
 *     @Override
 *     protected Room make(Values in) {
 *       return new Room(in.of(id), in.of(name), in.of(capacity));
 *     }
 *   };
 * }
 * }</pre>
 *
 * <p>A feed with computed values is only written: it has no {@code make}. This package uses only
 * the interfaces of Jakarta JSON Processing.
 */
@NullMarked
package org.assises.json.codec;

import org.jspecify.annotations.NullMarked;
