package org.assises.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.json.codec.DeclarationsTest.problems;
import static org.assises.json.codec.DeclarationsTest.read;
import static org.assises.json.codec.DeclarationsTest.schema;
import static org.assises.json.codec.DeclarationsTest.written;
import static org.assises.json.codec.Members.members;

import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.json.output.JsonLayout;
import org.assises.json.output.JsonOutput;
import org.assises.model.Id;
import org.assises.model.ItemKind;
import org.assises.model.RoomId;
import org.assises.model.ThemeId;
import org.junit.jupiter.api.Test;

/** The ids of items in a document, and the references to them. */
class IdsTest {
  private final IdCodec<RoomId> rooms = IdCodec.ids(ItemKind.ROOM, "room");
  private final IdCodec<ThemeId> themes = IdCodec.ids(ItemKind.THEME, "theme");

  private record House(List<RoomId> rooms, List<RoomId> used, List<ThemeId> themes) {}

  private ObjectCodec<House> house() {
    return house(members("house", "A house."));
  }

  private ObjectCodec<House> completeHouse() {
    return house(members("house", "A house.").completeInItself());
  }

  private ObjectCodec<House> house(Members members) {
    var own = members.list("rooms", rooms.own(), "Its rooms.");
    var used = members.list("used", rooms.reference(), "Which of them.");
    var about = members.list("themes", themes.own(), "Its themes.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(House house, Writing out) {
        out.put(own, house.rooms()).put(used, house.used()).put(about, house.themes());
      }

      @Override
      protected House make(Values in) {
        return new House(in.of(own), in.of(used), in.of(about));
      }
    };
  }

  @Test
  void idsAreWrittenUnchangedAndReferencesAreReported() {
    List<Id> referred = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    House house =
        new House(List.of(new RoomId("a"), new RoomId("b")), List.of(new RoomId("b")), List.of());

    try (JsonGenerator json = JsonOutput.generator(out, JsonLayout.COMPACT)) {
      house().write(house, new Writing(json, Optional.empty(), referred::add));
    }

    assertThat(out.toString(UTF_8)).isEqualTo("{\"rooms\":[\"a\",\"b\"],\"used\":[\"b\"]}");
    assertThat(referred).containsExactly(new RoomId("b"));
    assertThat(read(house(), out.toString(UTF_8))).isEqualTo(house);
  }

  @Test
  void aRepeatedIdIsRefusedInACompleteObject() {
    String twice = "{\"rooms\": [\"a\", \"b\", \"a\"], \"themes\": [\"a\"]}";

    assertThat(problems(completeHouse(), twice))
        .containsExactly("/rooms/2 1:22 another room has this id; choose a different one");
    assertThat(read(house(), twice).rooms()).hasSize(3);
  }

  @Test
  void anUnknownIdIsRefusedInACompleteObject() {
    ObjectCodec<House> complete = completeHouse();

    assertThat(read(complete, "{\"used\": [\"hall\"], \"rooms\": [\"hall\"]}").used())
        .containsExactly(new RoomId("hall"));
    assertThat(
            problems(complete, "{\"rooms\": [\"hall\"], \"used\": [\"hal\", \"hall\", \"xyz\"]}"))
        .containsExactly(
            "/used/0 1:30 there is no room with this id (did you mean \"hall\"?); correct the id or add the room",
            "/used/2 1:45 there is no room with this id; correct the id or add the room");
    assertThat(problems(complete, "{\"themes\": [\"hall\"], \"used\": [\"hall\"]}"))
        .containsExactly(
            "/used/0 1:31 there is no room with this id; correct the id or add the room");
    assertThat(read(house(), "{\"used\": [\"hall\"]}").rooms()).isEmpty();
  }

  @Test
  void equalIdsAreTheSameInstance() {
    House house = read(completeHouse(), "{\"rooms\": [\"hall\"], \"used\": [\"hall\", \"hall\"]}");

    assertThat(house.used()).allSatisfy(id -> assertThat(id).isSameAs(house.rooms().get(0)));
  }

  @Test
  void idsHaveALimitedAlphabet() {
    assertThat(problems(rooms.own(), "\"a b\""))
        .containsExactly("/ 1:1 expected the id of a room: 1 to 64 of A-Z a-z 0-9 . _ -");
    assertThat(problems(IdCodec.ids(ItemKind.SERIES, "assises").own(), "1"))
        .containsExactly("/ 1:1 expected the id of an assises, found a number");
    assertThat(schema(rooms.reference(), UnknownMembers.REFUSED))
        .contains("\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9._-]{1,64}$\"");
    assertThat(written(rooms.own(), new RoomId("a"))).isEqualTo("\"a\"");
    assertThat(rooms.name()).isEqualTo("room");
  }

  private record Pair(RoomId left, RoomId right) {}

  @Test
  void referencesAreNotCheckedInAnIncompleteObject() {
    var members = members("pair", "Two rooms.");
    var left = members.req("left", rooms.reference(), "The left.");
    var right = members.req("right", rooms.reference(), "The right.");
    ObjectCodec<Pair> pair =
        new ObjectCodec<>(members) {
          @Override
          protected void writeMembers(Pair value, Writing out) {
            out.put(left, value.left()).put(right, value.right());
          }

          @Override
          protected Pair make(Values in) {
            return new Pair(in.of(left), in.of(right));
          }
        };

    assertThat(read(pair, "{\"left\": \"a\", \"right\": \"a\"}"))
        .isEqualTo(new Pair(new RoomId("a"), new RoomId("a")));
  }
}
