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
 * The state of reading a document: the parser, the current location, and the problems so far.
 *
 * <p>Reading continues after a problem, to find up to 20 of them.
 */
public final class Reading {
  private final Replay events;
  private final UnknownMembers unknownMembers;
  private final Supplier<Optional<ZoneId>> statedZone;
  private final boolean formerZones;
  private final Problems problems = new Problems();
  private final References references = new References();
  private final LinkParser links = new LinkParser();
  private Level level = Level.outside();
  private int passedOver;
  private @Nullable Event event;

  @SuppressWarnings("NullableOptional") // Null means not determined yet.
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
   * Reads a document from a parser that has not read an event yet.
   *
   * @param statedZone supplies the zone that the document states for all its times, if it does;
   *     called at most once, when the first time needs it
   * @throws InvalidInputException if there are problems; it lists up to 20
   */
  public static <T> T document(
      Codec<T> codec,
      JsonParser parser,
      UnknownMembers unknownMembers,
      Supplier<Optional<ZoneId>> statedZone) {
    return document(codec, parser, unknownMembers, statedZone, passedOver -> {});
  }

  /**
   * Reads a document from a parser that has not read an event yet.
   *
   * @param statedZone supplies the zone that the document states for all its times, if it does
   * @param passedOver receives the number of unknown members that were skipped
   * @throws InvalidInputException if there are problems; it lists up to 20
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
   * Reads a kept document, which may have been written with older time zone rules. Its instants
   * remain unchanged, and a zone that no longer exists is read as UTC.
   *
   * @throws InvalidInputException if there are problems; it lists up to 20
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
   * Reads the value at a parser's current event, and moves to its last event.
   *
   * @param first the current event
   * @throws InvalidInputException if there are problems; it lists up to 20
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
      // The list of problems is full.
    }
    problems.throwIfAny();
    return requireNonNull(value, "a codec returned null without a problem");
  }

  private <T> @Nullable T partUpToTrouble(Part<T> part) {
    try {
      return part.read();
    } catch (StrictJsonException e) {
      problems.add(e.problem());
    } catch (JsonParsingException e) {
      problems.add(pointer(), e.getLocation(), JsonMessages.of("json-expected-json"));
    }
    return null;
  }

  /** Returns the zone that the document states for all its times; empty if it states none. */
  public Optional<ZoneId> zone() {
    if (zone == null) {
      zone = statedZone.get();
    }
    return zone;
  }

  /** Returns whether the document may have been written with older time zone rules. */
  public boolean hasFormerZones() {
    return formerZones;
  }

  /** Adds a problem for the current, unknown member, or counts it as skipped. */
  void unknownMember(MemberNames known) {
    if (unknownMembers == UnknownMembers.PASSED_OVER) {
      passedOver++;
    } else {
      problem(Suggestion.in(JsonMessages.of("member-unknown"), text(), known.all()));
    }
  }

  Problems problems() {
    return problems;
  }

  References references() {
    return references;
  }

  LinkParser links() {
    return links;
  }

  Replay events() {
    return events;
  }

  /** Returns the current event, to be put back later. */
  Replay.Recorded recorded() {
    return events.record(event());
  }

  /** Enters the object or array that starts with the current event. */
  void enter() {
    level = level.enter(location(), problems.count());
  }

  /** Returns the current event. */
  Event event() {
    return requireNonNull(event, "no event has been read yet");
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

  /** Returns the current name, string or number. */
  String text() {
    return events.text();
  }

  JsonLocation location() {
    return events.location();
  }

  /** Returns the current location as a JSON pointer. */
  String pointer() {
    return level.pointer();
  }

  /**
   * Leaves an object, and adds a problem if the current event is not its end. This happens with a
   * caller's parser that does not report its current event, if the value is not an object.
   */
  void leaveObject() {
    if (event() != Event.END_OBJECT) {
      problemOfObject(JsonMessages.of("expected-object"));
    }
    leave();
  }

  /** Leaves the current object or array. */
  void leave() {
    level = level.outer();
  }

  void atMember(String member) {
    level.atMember(member);
  }

  void atItem(int index) {
    level.atItem(index);
  }

  /** Returns whether no problem was found in the current object. */
  boolean isStillSound() {
    return problems.count() == level.problems();
  }

  /** Skips to the last event of the current value. */
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
   * Creates the value of the current object; returns null if its constructor refuses it, and adds a
   * problem of the member or of the object.
   *
   * @param members the names of the object's members
   */
  <T> @Nullable T made(List<String> members, Supplier<T> maker) {
    try {
      return maker.get();
    } catch (RefusedValueException e) {
      for (Message reason : e.reasons()) {
        String member = RefusedMember.of(reason);
        problems.add(
            level.ownPointer() + (members.contains(member) ? "/" + member : ""),
            level.start(),
            reason);
      }
    } catch (IllegalArgumentException | NullPointerException | DateTimeException e) {
      problemOfObject(
          JsonMessages.of("refused-by-model", "reason", String.valueOf(e.getMessage())));
    }
    return null;
  }

  /** Adds a problem of the current object. */
  void problemOfObject(Message what) {
    problems.add(level.ownPointer(), level.start(), what);
  }

  /** Adds a problem of the current value or name. */
  void problem(Message what) {
    problems.add(pointer(), location(), what);
  }

  /** Adds the problem that the current value has the wrong type, and skips it. */
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
