package org.assises.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.UnionCodec.union;
import static org.assises.json.codec.UnionCodec.variant;

import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.output.JsonLayout;
import org.assises.json.output.JsonOutput;
import org.assises.json.stream.StrictJsonProvider;
import org.junit.jupiter.api.Test;

/** One declaration gives the writer, the strict reader and the schema of a type. */
class DeclarationsTest {
  private record Room(
      String id, Optional<String> name, List<String> offers, boolean open, int seats) {}

  private sealed interface Way {}

  private record ByBus(String line) implements Way {}

  private record OnFoot(int minutes, List<Integer> steps) implements Way {}

  private static ObjectCodec<Room> room() {
    var members = members("room", "A room.");
    var id = members.req("id", Scalars.STRING, "Its id.");
    var name = members.opt("name", Scalars.STRING, "Its name.");
    var offers = members.list("offers", Scalars.STRING, "What it offers.");
    var open = members.flag("open", "Whether one may come in.");
    var seats = members.usual("seats", Scalars.wholeNumber(1, 99), 10, "How many sit.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Room room, Writing out) {
        out.put(id, room.id())
            .put(name, room.name())
            .put(offers, room.offers())
            .put(open, room.open())
            .put(seats, room.seats());
      }

      @Override
      protected Room make(Values in) {
        return new Room(in.of(id), in.of(name), in.of(offers), in.of(open), in.of(seats));
      }
    };
  }

  private static ObjectCodec<ByBus> bus(String name) {
    var members = members(name, "By bus.");
    var line = members.req("line", Scalars.STRING, "Which.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(ByBus bus, Writing out) {
        out.put(line, bus.line());
      }

      @Override
      protected ByBus make(Values in) {
        return new ByBus(in.of(line));
      }
    };
  }

  private static ObjectCodec<OnFoot> onFoot() {
    var members = members("on-foot", "On foot.");
    var minutes = members.req("minutes", Scalars.wholeNumber(1, 99), "How long.");
    var steps = members.list("steps", Scalars.wholeNumber(0, 9), "Which.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(OnFoot walk, Writing out) {
        out.put(minutes, walk.minutes()).put(steps, walk.steps());
      }

      @Override
      protected OnFoot make(Values in) {
        return new OnFoot(in.of(minutes), in.of(steps));
      }
    };
  }

  private static UnionCodec<Way> way() {
    return union(
        "way",
        "The kind of way.",
        variant("bus", ByBus.class, bus("by-bus")),
        variant("foot", OnFoot.class, onFoot()));
  }

  private static final Room FULL =
      new Room("a", Optional.of("Salle"), List.of("ramp", "loop"), true, 12);
  private static final Room BARE = new Room("b", Optional.empty(), List.of(), false, 10);

  @Test
  void membersAreWrittenInOrderAndDefaultsAreLeftOut() {
    assertThat(written(room(), FULL))
        .isEqualTo(
            "{\"id\":\"a\",\"name\":\"Salle\",\"offers\":[\"ramp\",\"loop\"],\"open\":true,\"seats\":12}");
    assertThat(written(room(), BARE)).isEqualTo("{\"id\":\"b\"}");
    assertThat(written(room().list(), List.of(BARE, BARE)))
        .isEqualTo("[{\"id\":\"b\"},{\"id\":\"b\"}]");
  }

  @Test
  void membersAreReadInAnyOrderAndMissingOnesHaveDefaults() {
    assertThat(
            read(
                room(),
                "{\"seats\": 12, \"open\": true, \"offers\": [\"ramp\", \"loop\"], \"name\":"
                    + " \"Salle\", \"id\": \"a\"}"))
        .isEqualTo(FULL);
    assertThat(read(room(), "{\"id\": \"b\"}")).isEqualTo(BARE);
  }

  @Test
  void everyMemberIsDescribed() {
    assertThat(schema(room(), UnknownMembers.REFUSED))
        .contains(
            "\"description\":\"A room.\",\"type\":\"object\",\"properties\":{",
            "\"id\":{\"type\":\"string\",\"description\":\"Its id.\"}",
            "\"offers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"description\":",
            "\"open\":{\"type\":\"boolean\",\"description\":\"Whether one may come"
                + " in.\",\"default\":false}",
            "\"seats\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":99,\"description\":\"How"
                + " many sit.\",\"default\":10}",
            "},\"required\":[\"id\"],\"additionalProperties\":false");
    assertThat(schema(room(), UnknownMembers.PASSED_OVER)).doesNotContain("additionalProperties");
  }

  @Test
  void theAddressOfTheSchemaIsWrittenAndNotRequired() {
    var members = members("bus", "A bus.");
    var schema = members.schema();
    var line = members.req("line", Scalars.STRING, "Which.");
    ObjectCodec<ByBus> bus =
        new ObjectCodec<>(members) {
          @Override
          protected void writeMembers(ByBus bus, Writing out) {
            out.put(schema, Optional.of("urn:x")).put(line, bus.line());
          }

          @Override
          protected ByBus make(Values in) {
            return new ByBus(in.of(line));
          }
        };

    assertThat(written(bus, new ByBus("1"))).isEqualTo("{\"$schema\":\"urn:x\",\"line\":\"1\"}");
    assertThat(read(bus, "{\"$schema\":\"urn:x\",\"line\":\"1\"}")).isEqualTo(new ByBus("1"));
    assertThat(read(bus, "{\"line\":\"1\"}")).isEqualTo(new ByBus("1"));
    assertThat(schema(bus, UnknownMembers.REFUSED)).contains("\"required\":[\"line\"]");
  }

  private static <T> ObjectCodec<T> withoutMembers() {
    return new ObjectCodec<>(members("nothing", "Nothing.")) {
      @Override
      protected void writeMembers(T value, Writing out) {}
    };
  }

  @Test
  void anObjectCanOnlyBeWritten() {
    ObjectCodec<ByBus> feed = withoutMembers();

    assertThat(written(feed, new ByBus("1"))).isEqualTo("{}");
    assertThat(problems(feed, "{}")).containsExactly("/ 1:1 this object can only be written");
  }

  private record Ride(String from, ByBus bus, OnFoot walk) {}

  private static ObjectCodec<Ride> ride() {
    var members = members("ride", "A ride.");
    var from = members.req("from", Scalars.STRING, "Where the ride starts.");
    var bus = members.all(bus("bus"));
    var walk = members.all(onFoot());
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Ride ride, Writing out) {
        out.put(from, ride.from()).put(bus, ride.bus()).put(walk, ride.walk());
      }

      @Override
      protected Ride make(Values in) {
        return new Ride(in.of(from), in.of(bus), in.of(walk));
      }
    };
  }

  @Test
  void anObjectCanContainTheMembersOfOthers() {
    String json = "{\"from\":\"Gare\",\"line\":\"7\",\"minutes\":5,\"steps\":[1]}";
    Ride value = new Ride("Gare", new ByBus("7"), new OnFoot(5, List.of(1)));

    assertThat(written(ride(), value)).isEqualTo(json);
    assertThat(read(ride(), json)).isEqualTo(value);
    assertThat(read(ride(), "{\"minutes\":5,\"line\":\"7\",\"steps\":[1],\"from\":\"Gare\"}"))
        .isEqualTo(value);
    assertThat(problems(ride(), "{\"from\": \"Gare\"}"))
        .containsExactly(
            "/ 1:1 the member \"line\" is missing; add it",
            "/ 1:1 the member \"minutes\" is missing; add it");
    assertThat(schema(ride(), UnknownMembers.REFUSED))
        .contains("\"required\":[\"from\",\"line\",\"minutes\"]");
  }

  @Test
  void partsWithinPartsAreRead() {
    var members = members("trip", "A trip.");
    var number = members.req("number", Scalars.wholeNumber(1, 9), "Which.");
    var ride = members.all(ride());
    ObjectCodec<Ride> trip =
        new ObjectCodec<>(members) {
          @Override
          protected void writeMembers(Ride value, Writing out) {
            out.put(number, 1).put(ride, value);
          }

          @Override
          protected Ride make(Values in) {
            return in.of(ride);
          }
        };
    Ride value = new Ride("Gare", new ByBus("7"), new OnFoot(5, List.of(1)));

    assertThat(read(trip, written(trip, value))).isEqualTo(value);
  }

  @Test
  void aValueIsRefusedWithTheReason() {
    var members = members("bus", "A bus.");
    var line = members.req("line", Scalars.STRING, "Which.");
    ObjectCodec<String> lines =
        new ObjectCodec<>(members) {
          @Override
          protected void writeMembers(String value, Writing out) {
            out.put(line, value);
          }

          @Override
          protected String make(Values in) {
            return number(in.of(line));
          }
        };

    assertThat(written(lines, "7")).isEqualTo("{\"line\":\"7\"}");
    assertThat(read(lines, "{\"line\": \"7\"}")).isEqualTo("7");
    assertThat(problems(lines, "{\"line\": \"x\"}")).containsExactly("/ 1:1 a line has a number");
    assertThat(problems(lines, "{}"))
        .containsExactly("/ 1:1 the member \"line\" is missing; add it");
  }

  private static String number(String line) {
    if (!line.equals("7")) {
      throw new IllegalArgumentException("a line has a number");
    }
    return line;
  }

  @Test
  void anUnknownMemberIsRefusedWithASuggestionOrSkipped() {
    String document = "{\"id\": \"b\", \"sets\": {\"a\": [1, {}]}, \"x-y-z\": 1}";

    assertThat(problems(room(), document))
        .containsExactly(
            "/sets 1:13 unknown name (did you mean \"seats\"?); correct or remove it",
            "/x-y-z 1:37 unknown name; correct or remove it");
    assertThat(
            Reading.document(room(), parser(document), UnknownMembers.PASSED_OVER, Optional::empty))
        .isEqualTo(BARE);
  }

  @Test
  void aRepeatedMemberIsRefusedAndReadingContinues() {
    assertThat(problems(room(), "{\"id\": \"a\", \"id\": 5, \"seats\": 0}"))
        .containsExactly(
            "/id 1:13 this name is already used in the same object; remove one of the two",
            "/seats 1:31 expected a whole number from 1 to 99");
  }

  @Test
  void aRepeatedNameIsRefusedEvenIfUnknownMembersAreSkipped() {
    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class,
            () ->
                Reading.document(
                    room(),
                    parser("{\"id\": \"a\", \"x\": 1, \"x\": 2}"),
                    UnknownMembers.PASSED_OVER,
                    Optional::empty));

    assertThat(refused.problems())
        .extracting(Problem::describe)
        .containsExactly(
            new Problem(
                    "/x",
                    1,
                    21,
                    "this name is already used in the same object; remove one of the two")
                .describe());
  }

  @Test
  void upToTwentyProblemsAreReported() {
    assertThat(problems(room().list(), "[" + "{\"id\": 1}, ".repeat(19) + "{}]"))
        .hasSize(20)
        .endsWith("/19 1:211 the member \"id\" is missing; add it");
    assertThat(problems(room().list(), "[" + "{\"id\": 1}, ".repeat(30) + "x]")).hasSize(20);
    assertThat(problems(room().list(), "[{\"id\": 1}, x]"))
        .containsExactly(
            "/0/id 1:9 expected a string, found a number", "/1 1:13 expected a value, found 'x'");
  }

  @Test
  void aValueOfTheWrongTypeIsRefusedAndSkipped() {
    assertThat(
            problems(
                room().list(),
                "[1, \"a\", [[{}]], null, true, {\"id\": {\"a\": [1]}, \"offers\": {}, \"open\":"
                    + " 1}]"))
        .containsExactly(
            "/0 1:2 expected an object, found a number",
            "/1 1:5 expected an object, found a string",
            "/2 1:10 expected an object, found an array",
            "/3 1:18 expected an object, found null; leave out what is not known",
            "/4 1:24 expected an object, found true or false",
            "/5/id 1:37 expected a string, found an object",
            "/5/offers 1:59 expected an array, found an object",
            "/5/open 1:71 expected true or false, found a number");
    assertThat(problems(room(), "{\"id\": \"a\", \"offers\": [\"ramp\", 1]}"))
        .containsExactly("/offers/1 1:32 expected a string, found a number");
  }

  @Test
  void theTypeOfAVariantCanBeAtAnyPosition() {
    OnFoot walk = new OnFoot(5, List.of(1, 2));

    assertThat(written(way(), walk)).isEqualTo("{\"type\":\"foot\",\"minutes\":5,\"steps\":[1,2]}");
    assertThat(written(way(), new ByBus("1"))).isEqualTo("{\"type\":\"bus\",\"line\":\"1\"}");
    assertThat(read(way(), "{\"type\": \"foot\", \"minutes\": 5, \"steps\": [1, 2]}"))
        .isEqualTo(walk);
    assertThat(read(way(), "{\"steps\": [1, 2], \"minutes\": 5, \"type\": \"foot\"}"))
        .isEqualTo(walk);
    assertThat(read(way(), "{\"line\": \"1\", \"type\": \"bus\"}")).isEqualTo(new ByBus("1"));
    assertThat(
            read(
                way().list(),
                "[{\"minutes\": 5, \"type\": \"foot\"}, {\"type\": \"bus\", \"line\": \"1\"}]"))
        .containsExactly(new OnFoot(5, List.of()), new ByBus("1"));
  }

  @Test
  void problemsBeforeTheTypeKeepTheirLocation() {
    assertThat(
            problems(
                way(),
                "{\"steps\": [1, \"x\"], \"z\": {\"y\": []}, \"minutes\": 0, \"type\": \"foot\"}"))
        .containsExactly(
            "/steps/1 1:15 expected a whole number from 0 to 9, found a string",
            "/z 1:21 unknown name; correct or remove it",
            "/minutes 1:48 expected a whole number from 1 to 99");
  }

  @Test
  void anUnknownVariantIsRefusedAndSkipped() {
    assertThat(
            problems(
                way().list(),
                "[{\"type\": \"fot\", \"minutes\": {\"a\": 0}}, {\"minutes\": 5}, {\"type\":"
                    + " [\"bus\"], \"a\": []}, 5]"))
        .containsExactly(
            "/0/type 1:11 expected one of bus, foot (did you mean \"foot\"?)",
            "/1 1:40 the member \"type\" is missing; set it to one of bus, foot",
            "/2/type 1:65 expected one of bus, foot, found an array",
            "/3 1:84 expected an object, found a number");
  }

  private record ByTrain() implements Way2 {}

  private interface Way2 {}

  @Test
  void aClassWithoutAVariantCannotBeWritten() {
    UnionCodec<Object> any =
        union("any", "The kind.", variant("train", ByTrain.class, withoutMembers()));

    assertThat(written(any, new ByTrain())).isEqualTo("{\"type\":\"train\"}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(any, "a string"))
        .withMessageContaining("no variant is declared");
  }

  @Test
  void aSchemaHasOneDefinitionForEachName() {
    ObjectCodec<Room> one = room();
    ObjectCodec<String> pair = pair(one, one);
    ObjectCodec<String> clash = pair(one, room());

    assertThat(schema(pair, UnknownMembers.REFUSED)).containsOnlyOnce("\"room\":{");
    assertThatIllegalStateException()
        .isThrownBy(() -> schema(clash, UnknownMembers.REFUSED))
        .withMessage("two definitions have the name room");
  }

  private static ObjectCodec<String> pair(Codec<Room> left, Codec<Room> right) {
    var members = members("pair", "Two rooms.");
    members.req("left", left, "The left.");
    members.req("right", right, "The right.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(String value, Writing out) {}
    };
  }

  @Test
  void aSchemaListsTheVariantsEachWithItsType() {
    assertThat(schema(way().list(), UnknownMembers.REFUSED))
        .contains(
            "\"$id\":\"urn:test\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/way\"}",
            "\"description\":\"The kind of"
                + " way.\",\"enum\":[\"bus\",\"foot\"]}},\"required\":[\"type\"]",
            "\"oneOf\":[{\"$ref\":\"#/$defs/way-bus\"},{\"$ref\":\"#/$defs/way-foot\"}]}",
            "\"properties\":{\"type\":{\"const\":\"foot\"},\"minutes\":",
            "\"required\":[\"type\",\"minutes\"]");
  }

  @Test
  void aMemberCannotBeDeclaredTwice() {
    var members = members("row", "A row.");
    members.flag("m0", "One of it.");
    members.flag("m0", "Another of it.");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ObjectCodec<String>(members) {
                  @Override
                  protected void writeMembers(String row, Writing out) {}
                })
        .withMessage("a member is declared twice: m0");
  }

  static <T> String written(Codec<T> codec, T value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonOutput.generator(out, JsonLayout.COMPACT)) {
      codec.write(value, Writing.to(json));
    }
    return out.toString(UTF_8);
  }

  static <T> T read(Codec<T> codec, String document) {
    return Reading.document(codec, parser(document), UnknownMembers.REFUSED, Optional::empty);
  }

  /** {@return each problem as its location, line, column and message} */
  static List<String> problems(Codec<?> codec, String document) {
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> read(codec, document));
    assertThat(refused).as("the document is read").isNotNull();
    return refused.problems().stream().map(DeclarationsTest::told).toList();
  }

  private static String told(Problem problem) {
    String place = problem.place().isEmpty() ? "/" : problem.place();
    return place + " " + problem.line() + ":" + problem.column() + " " + problem.message();
  }

  static String schema(Codec<?> codec, UnknownMembers unknown) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonOutput.generator(out, JsonLayout.COMPACT)) {
      SchemaWriting.write("urn:test", codec, unknown, json);
    }
    return out.toString(UTF_8);
  }

  private static jakarta.json.stream.JsonParser parser(String document) {
    byte[] bytes = document.getBytes(UTF_8);
    return StrictJsonProvider.create().createParser(bytes, 0, bytes.length);
  }
}
