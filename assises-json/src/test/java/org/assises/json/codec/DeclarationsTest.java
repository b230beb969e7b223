package org.assises.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assises.json.codec.Member.flag;
import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.Member.usual;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.UnionCodec.union;

import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

  private static DeclaredObject<Room> room() {
    return object(Room.class, "room", "A room.")
        .of(
            req("id", Scalars.STRING, Room::id, "Its id."),
            opt("name", Scalars.STRING, Room::name, "Its name."),
            list("offers", Scalars.STRING, Room::offers, "What it offers."),
            flag("open", Room::open, "Whether one may come in."),
            usual("seats", Scalars.wholeNumber(1, 99), Room::seats, 10, "How many sit."),
            Room::new);
  }

  private static DeclaredObject<Room> builtRoom() {
    return object(Room.class, "room", "A room.")
        .from(
            req("id", Scalars.STRING, Room::id, "Its id."),
            req("open", Scalars.TRUTH, Room::open, "Whether one may come in."),
            (id, open) -> new Room(id, Optional.empty(), List.of(), open, 10))
        .opt("name", Scalars.STRING, Room::name, DeclarationsTest::named, "Its name.")
        .list(
            "offers",
            Scalars.STRING,
            Room::offers,
            (room, offers) -> new Room(room.id, room.name, offers, room.open, room.seats),
            "What it offers.")
        .usual(
            "seats",
            Scalars.wholeNumber(1, 99),
            Room::seats,
            (room, seats) -> new Room(room.id, room.name, room.offers, room.open, seats),
            10,
            "How many sit.")
        .build(room -> room);
  }

  private static Room named(Room room, String name) {
    return new Room(room.id, Optional.of(name), room.offers, room.open, room.seats);
  }

  private static UnionCodec<Way> way() {
    return union(Way.class, "way", "The kind of way.")
        .variant(
            "bus",
            object(ByBus.class, "by-bus", "By bus.")
                .of(req("line", Scalars.STRING, ByBus::line, "Which."), ByBus::new))
        .variant(
            "foot",
            object(OnFoot.class, "on-foot", "On foot.")
                .of(
                    req("minutes", Scalars.wholeNumber(1, 99), OnFoot::minutes, "How long."),
                    list("steps", Scalars.wholeNumber(0, 9), OnFoot::steps, "Which."),
                    OnFoot::new))
        .build();
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
    assertThat(written(builtRoom(), FULL))
        .isEqualTo(
            "{\"id\":\"a\",\"open\":true,\"name\":\"Salle\",\"offers\":[\"ramp\",\"loop\"],\"seats\":12}");
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
    assertThat(
            read(
                builtRoom(),
                "{\"seats\": 12, \"offers\": [\"ramp\", \"loop\"], \"name\": \"Salle\", \"open\":"
                    + " true, \"id\": \"a\"}"))
        .isEqualTo(FULL);
    assertThat(read(builtRoom(), "{\"id\": \"b\", \"open\": false}")).isEqualTo(BARE);
  }

  @Test
  void aFlagOfABuilderIsTrueOrLeftOut() {
    DeclaredObject<Room> rooms =
        object(Room.class, "room", "A room.")
            .from(
                req("id", Scalars.STRING, Room::id, "Its id."),
                req("seats", Scalars.wholeNumber(1, 99), Room::seats, "How many sit."),
                (id, seats) -> new Room(id, Optional.empty(), List.of(), false, seats))
            .flag(
                "open",
                Room::open,
                (room, open) -> new Room(room.id, room.name, room.offers, open, room.seats),
                "Whether one may come in.")
            .req(
                "name",
                Scalars.STRING,
                room -> room.name().orElse("-"),
                DeclarationsTest::named,
                "Its name.")
            .build(room -> room);

    assertThat(read(rooms, "{\"id\": \"a\", \"seats\": 1, \"open\": true, \"name\": \"N\"}").open())
        .isTrue();
    assertThat(read(rooms, "{\"id\": \"a\", \"seats\": 1, \"name\": \"N\"}"))
        .isEqualTo(new Room("a", Optional.of("N"), List.of(), false, 1));
    assertThat(problems(rooms, "{\"id\": \"a\", \"seats\": 1}"))
        .containsExactly("/ 1:1 the member \"name\" is missing; add it");
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
  void anObjectHasOneMemberForEachParameter() {
    List<DeclaredObject<List<String>>> declared =
        List.of(
            rows().of(m(0), List::of),
            rows().of(m(0), m(1), List::of),
            rows().of(m(0), m(1), m(2), List::of),
            rows().of(m(0), m(1), m(2), m(3), List::of),
            rows().of(m(0), m(1), m(2), m(3), m(4), List::of),
            rows().of(m(0), m(1), m(2), m(3), m(4), m(5), List::of),
            rows().of(m(0), m(1), m(2), m(3), m(4), m(5), m(6), List::of),
            rows().of(m(0), m(1), m(2), m(3), m(4), m(5), m(6), m(7), List::of),
            rows().of(m(0), m(1), m(2), m(3), m(4), m(5), m(6), m(7), m(8), List::of));

    for (int members = 1; members <= declared.size(); members++) {
      List<String> values = IntStream.range(0, members).mapToObj(i -> "v" + i).toList();
      assertReadsBack(declared.get(members - 1), values);
    }
  }

  @Test
  void aBuilderCanRequireTwoToFiveMembers() {
    List<DeclaredObject<List<String>>> built =
        List.of(
            last(2, rows().from(m(0), m(1), (a, b) -> begun(a, b))),
            last(3, rows().from(m(0), m(1), m(2), (a, b, c) -> begun(a, b, c))),
            last(4, rows().from(m(0), m(1), m(2), m(3), (a, b, c, d) -> begun(a, b, c, d))),
            last(
                5,
                rows()
                    .from(m(0), m(1), m(2), m(3), m(4), (a, b, c, d, e) -> begun(a, b, c, d, e))));

    for (int members = 3; members <= 6; members++) {
      List<String> values = IntStream.range(0, members).mapToObj(i -> "v" + i).toList();
      assertReadsBack(built.get(members - 3), values);
    }
  }

  private static ObjectDeclaration<List<String>> rows() {
    return object(List.class, "row", "A row.");
  }

  private static Member<List<String>, String> m(int i) {
    return req("m" + i, Scalars.STRING, row -> row.get(i), "One of it.");
  }

  private static List<String> begun(String... values) {
    return new ArrayList<>(List.of(values));
  }

  private static DeclaredObject<List<String>> last(
      int i, BuiltObject<List<String>, List<String>> begun) {
    return begun
        .req(
            "m" + i,
            Scalars.STRING,
            row -> row.get(i),
            (row, value) -> {
              row.add(value);
              return row;
            },
            "The last.")
        .build(List::copyOf);
  }

  private static void assertReadsBack(DeclaredObject<List<String>> rows, List<String> values) {
    String written = written(rows, values);
    assertThat(written).startsWith("{\"m0\":\"v0\"").endsWith("\"v" + (values.size() - 1) + "\"}");
    assertThat(read(rows, written)).isEqualTo(values);
  }

  @Test
  void fixedMembersComeFirst() {
    DeclaredObject<ByBus> bus =
        object(ByBus.class, "bus", "A bus.")
            .schema("urn:x")
            .fixed("kind", Scalars.STRING, "bus", "What it is.")
            .of(req("line", Scalars.STRING, ByBus::line, "Which."), ByBus::new);

    assertThat(written(bus, new ByBus("1")))
        .isEqualTo("{\"$schema\":\"urn:x\",\"kind\":\"bus\",\"line\":\"1\"}");
    assertThat(read(bus, "{\"kind\": \"bus\", \"line\": \"1\"}")).isEqualTo(new ByBus("1"));
    assertThat(problems(bus, "{\"line\": \"1\"}"))
        .containsExactly("/ 1:1 the member \"kind\" is missing; add it");
  }

  @Test
  void anObjectCanHaveNoMembersOrOnlyBeWritten() {
    DeclaredObject<ByBus> none = object(ByBus.class, "bus", "A bus.").empty(() -> new ByBus("any"));
    DeclaredObject<ByBus> feed =
        object(ByBus.class, "bus", "A bus.")
            .written(List.of(req("line", Scalars.STRING, ByBus::line, "Which.")));

    assertThat(written(none, new ByBus("1"))).isEqualTo("{}");
    assertThat(read(none, "{}")).isEqualTo(new ByBus("any"));
    assertThat(written(feed, new ByBus("1"))).isEqualTo("{\"line\":\"1\"}");
    assertThat(problems(feed, "{\"line\": \"1\"}"))
        .containsExactly("/ 1:1 this object can only be written");
  }

  private record Stop(ByBus bus, String place) {}

  @Test
  void anObjectCanExtendAnother() {
    DeclaredObject<ByBus> bus =
        object(ByBus.class, "bus", "A bus.")
            .fixed("kind", Scalars.STRING, "bus", "What it is.")
            .of(req("line", Scalars.STRING, ByBus::line, "Which."), ByBus::new);
    Member<Stop, String> place = req("place", Scalars.STRING, Stop::place, "Where.");
    DeclaredObject<Stop> stop = bus.with(Stop.class, "stop", Stop::bus, place, Stop::new);
    Stop atTheStation = new Stop(new ByBus("1"), "Gare");
    String json = "{\"kind\":\"bus\",\"line\":\"1\",\"place\":\"Gare\"}";

    assertThat(written(stop, atTheStation)).isEqualTo(json);
    assertThat(read(stop, json)).isEqualTo(atTheStation);
    assertThat(problems(stop, "{\"kind\": \"bus\"}"))
        .containsExactly(
            "/ 1:1 the member \"line\" is missing; add it",
            "/ 1:1 the member \"place\" is missing; add it");
    assertThat(schema(stop, UnknownMembers.REFUSED))
        .contains("\"required\":[\"kind\",\"line\",\"place\"]");
  }

  private static final ByBus BUS = new ByBus("1");

  private record Ride(Stop stop, ByBus next) {}

  @Test
  void twoObjectsCanBeCombined() {
    DeclaredObject<Stop> stop =
        object(Stop.class, "stop", "A stop.")
            .fixed("kind", Scalars.STRING, "stop", "What it is.")
            .of(req("place", Scalars.STRING, Stop::place, "Where."), p -> new Stop(BUS, p));
    DeclaredObject<ByBus> bus =
        object(ByBus.class, "bus", "A bus.")
            .of(req("line", Scalars.STRING, ByBus::line, "Which."), ByBus::new);
    DeclaredObject<Ride> ride =
        stop.and(bus, Ride.class, "ride", Ride::stop, Ride::next, Ride::new);
    String json = "{\"kind\":\"stop\",\"place\":\"Gare\",\"line\":\"7\"}";
    Ride value = new Ride(new Stop(BUS, "Gare"), new ByBus("7"));

    assertThat(written(ride, value)).isEqualTo(json);
    assertThat(read(ride, json)).isEqualTo(value);
    assertThat(read(ride, "{\"line\":\"7\",\"place\":\"Gare\",\"kind\":\"stop\"}"))
        .isEqualTo(value);
    assertThat(problems(ride, "{\"kind\": \"stop\"}"))
        .containsExactly(
            "/ 1:1 the member \"place\" is missing; add it",
            "/ 1:1 the member \"line\" is missing; add it");
    assertThat(schema(ride, UnknownMembers.REFUSED))
        .contains("\"required\":[\"kind\",\"place\",\"line\"]");
  }

  @Test
  void anObjectCanBeReadAndWrittenAsAnother() {
    ObjectCodec<String> lines =
        object(ByBus.class, "bus", "A bus.")
            .of(req("line", Scalars.STRING, ByBus::line, "Which."), ByBus::new)
            .mapped(String.class, (bus, in) -> number(bus), (line, out) -> new ByBus(line));

    assertThat(written(lines, "7")).isEqualTo("{\"line\":\"7\"}");
    assertThat(read(lines, "{\"line\": \"7\"}")).isEqualTo("7");
    assertThat(problems(lines, "{\"line\": \"x\"}")).containsExactly("/ 1:1 a line has a number");
    assertThat(problems(lines, "{}"))
        .containsExactly("/ 1:1 the member \"line\" is missing; add it");
  }

  private static String number(ByBus bus) {
    if (!bus.line().equals("7")) {
      throw new IllegalArgumentException("a line has a number");
    }
    return bus.line();
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
        union(Object.class, "any", "The kind.")
            .variant("train", object(ByTrain.class, "t", "A train.").empty(ByTrain::new))
            .build();

    assertThat(written(any, new ByTrain())).isEqualTo("{\"type\":\"train\"}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(any, "a string"))
        .withMessageContaining("no variant is declared");
  }

  @Test
  void aSchemaHasOneDefinitionForEachName() {
    DeclaredObject<Room> one = room();
    record Pair(Room left, Room right) {}
    DeclaredObject<Pair> pair =
        object(Pair.class, "pair", "Two rooms.")
            .of(
                req("left", one, Pair::left, "The left."),
                req("right", one, Pair::right, "The right."),
                Pair::new);
    DeclaredObject<Pair> clash =
        object(Pair.class, "pair", "Two rooms.")
            .of(
                req("left", one, Pair::left, "The left."),
                req("right", room(), Pair::right, "The right."),
                Pair::new);

    assertThat(schema(pair, UnknownMembers.REFUSED)).containsOnlyOnce("\"room\":{");
    assertThatIllegalStateException()
        .isThrownBy(() -> schema(clash, UnknownMembers.REFUSED))
        .withMessage("two definitions have the name room");
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
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows().of(m(0), m(0), List::of))
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
