package org.assises.json.codec;

import static java.util.Objects.requireNonNull;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.assises.input.InvalidInputException;
import org.assises.json.stream.StrictJsonException;
import org.assises.json.wording.JsonMessages;
import org.assises.model.RefusedValueException;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/**
 * A document being read: the parser with the place it stands at, and the problems found so far.
 *
 * <p>Reading goes on after a problem, so that all of them are found, up to twenty.
 */
public final class Reading {
  private final Replay events;
  private final UnknownMembers unknownMembers;
  private final Supplier<Optional<ZoneId>> statedZone;
  private final boolean formerZones;
  private final Problems problems = new Problems();
  private final References references = new References();
  private Path inside = Path.OUTSIDE;
  private @Nullable String name;
  private int item = -1;
  private int passedOver;
  private @Nullable Event event;

  @SuppressWarnings("NullableOptional") // Null says that nobody asked yet.
  private @Nullable Optional<ZoneId> zone;

  private Reading(
      JsonParser parser,
      UnknownMembers unknownMembers,
      Supplier<Optional<ZoneId>> statedZone,
      boolean formerZones) {
    this.events = new Replay(parser);
    this.unknownMembers = unknownMembers;
    this.statedZone = statedZone;
    this.formerZones = formerZones;
  }

  /**
   * Reads a document from a parser that stands before it.
   *
   * @param statedZone the zone of the document's times, where it states one for all; asked once, by
   *     the first time that needs it
   * @throws InvalidInputException with all problems, up to twenty
   */
  public static <T> T document(
      Codec<T> codec,
      JsonParser parser,
      UnknownMembers unknownMembers,
      Supplier<Optional<ZoneId>> statedZone) {
    return document(codec, parser, unknownMembers, statedZone, passedOver -> {});
  }

  /**
   * Reads a document from a parser that stands before it.
   *
   * @param statedZone the zone of the document's times, where it states one for all
   * @param passedOver takes the number of members that were passed over because they are unknown
   * @throws InvalidInputException with all problems, up to twenty
   */
  public static <T> T document(
      Codec<T> codec,
      JsonParser parser,
      UnknownMembers unknownMembers,
      Supplier<Optional<ZoneId>> statedZone,
      IntConsumer passedOver) {
    Reading in = new Reading(parser, unknownMembers, statedZone, false);
    T value = in.wholeFromBefore(codec);
    passedOver.accept(in.passedOver);
    return value;
  }

  /**
   * Reads a document that was written when the rules of time zones may have been others: its
   * instants hold, and a zone that is not known any more is read as UTC.
   *
   * @throws InvalidInputException with all problems, up to twenty
   */
  public static <T> T kept(
      Codec<T> codec, JsonParser parser, Supplier<Optional<ZoneId>> statedZone) {
    return new Reading(parser, UnknownMembers.REFUSED, statedZone, true).wholeFromBefore(codec);
  }

  private <T> T wholeFromBefore(Codec<T> codec) {
    return whole(
        () -> {
          next();
          return codec.read(this);
        });
  }

  /**
   * Reads a value from a parser that stands on its first event, and leaves it on the last.
   *
   * @throws InvalidInputException with all problems, up to twenty
   */
  public static <T> T value(Codec<T> codec, JsonParser parser, Event first) {
    Reading in = new Reading(parser, UnknownMembers.REFUSED, Optional::empty, false);
    in.event = first;
    return in.whole(() -> codec.read(in));
  }

  private interface Part<T> {
    @Nullable T read();
  }

  private <T> T whole(Part<T> part) {
    @Nullable T value = null;
    try {
      value = partUpToTrouble(part);
    } catch (Problems.TooMany e) {
      // All that are listed have been noted.
    }
    problems.throwIfAny();
    return requireNonNull(value, "a codec refuses only with a problem");
  }

  private <T> @Nullable T partUpToTrouble(Part<T> part) {
    try {
      return part.read();
    } catch (StrictJsonException e) {
      problems.add(e.problem());
    } catch (JsonParsingException e) {
      problems.add(path().pointer(), e.getLocation(), Message.of("json-expected-json"));
    }
    return null;
  }

  /** {@return the zone of the document's times, where it states one for all} */
  public Optional<ZoneId> zone() {
    if (zone == null) {
      zone = statedZone.get();
    }
    return zone;
  }

  /** {@return whether time zones may have had other rules when the document was written} */
  public boolean hasFormerZones() {
    return formerZones;
  }

  /** Notes a problem of the unknown member stood on, or that it is passed over. */
  void unknownMember(MemberNames known) {
    if (unknownMembers == UnknownMembers.PASSED_OVER) {
      passedOver++;
    } else {
      problem(Suggestion.in(Message.of("member-unknown"), text(), known.all()));
    }
  }

  Problems problems() {
    return problems;
  }

  References references() {
    return references;
  }

  Replay events() {
    return events;
  }

  /** {@return the event stood on, to be put back} */
  Replay.Recorded recorded() {
    return events.record(event());
  }

  /** Enters the object that begins with the event stood on. */
  ObjectCodec.Start startObject() {
    JsonLocation at = location();
    return new ObjectCodec.Start(enter(), at, problems.count());
  }

  /** {@return the event stood on} */
  Event event() {
    return requireNonNull(event, "nothing is read before the first event");
  }

  Event next() {
    try {
      event = events.next();
    } catch (StrictJsonException e) {
      if (!e.isRepeatedName()) {
        throw e;
      }
      problems.add(e.problem());
      event = Event.KEY_NAME;
    }
    return event;
  }

  /** {@return the name, string or number stood on} */
  String text() {
    return events.text();
  }

  JsonLocation location() {
    return events.location();
  }

  /** {@return the place stood at} */
  Path path() {
    return new Path(inside, name, item);
  }

  /** Enters the object or array stood on: places are within it from here on. */
  Path enter() {
    inside = path();
    return inside;
  }

  /**
   * Leaves an object at its end; elsewhere it was none, which a caller's parser may not have told.
   */
  void leaveObject(ObjectCodec.Start start) {
    if (event() != Event.END_OBJECT) {
      problems.add(start.path().pointer(), start.at(), Message.of("expected-object"));
    }
    leave(start.path());
  }

  void leave(Path left) {
    inside = requireNonNull(left.parent(), "the outside is never left");
    name = left.name();
    item = left.item();
  }

  void atMember(String member) {
    name = member;
  }

  void atItem(int index) {
    name = null;
    item = index;
  }

  /** Goes to the last event of the value whose first is stood on. */
  void skip() {
    int open = depthChange(event());
    while (open > 0) {
      open += depthChange(next());
    }
  }

  static int depthChange(Event event) {
    return switch (event) {
      case START_OBJECT, START_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }

  /**
   * {@return the value, null if its constructor refuses it; then a problem of the member or of the
   * object is noted}
   *
   * @param members the names of the object's members
   */
  <T> @Nullable T made(ObjectCodec.Start start, List<String> members, Supplier<T> maker) {
    try {
      return maker.get();
    } catch (RefusedValueException e) {
      for (Message reason : e.reasons()) {
        Path place = RefusedMember.of(reason, start.path(), members);
        problems.add(place.pointer(), start.at(), reason);
      }
      return null;
    } catch (IllegalArgumentException | NullPointerException | DateTimeException e) {
      Message reason =
          JsonMessages.of("refused-by-model", "reason", String.valueOf(e.getMessage()));
      problems.add(start.path().pointer(), start.at(), reason);
      return null;
    }
  }

  /** Notes a problem of the value or name stood on. */
  void problem(Message what) {
    problems.add(path().pointer(), location(), what);
  }

  /** Notes that the value stood on is of another type, and passes over it. */
  void expected(Message what) {
    problem(what.with("found", describe(event())));
    skip();
  }

  private static String describe(Event event) {
    return switch (event) {
      case START_OBJECT, END_OBJECT -> "object";
      case START_ARRAY, END_ARRAY -> "array";
      case VALUE_STRING, KEY_NAME -> "string";
      case VALUE_NUMBER -> "number";
      case VALUE_TRUE, VALUE_FALSE -> "boolean";
      case VALUE_NULL -> "null";
    };
  }
}
