package org.assises.json.stream;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser.Event;
import org.assises.json.wording.JsonMessages;
import org.assises.wording.Message;

/**
 * Splits a document into tokens by the grammar of RFC 8259, and checks the limits.
 *
 * <p>Its state consists of numbers, because storing a reference for each token would cost time in
 * the garbage collector.
 */
@SuppressWarnings("EnumOrdinal") // The state is a number, and is not stored anywhere.
final class Tokens {
  private static final int END = -1;
  private static final int NO_EVENT = -1;
  private static final Event[] EVENTS = Event.values();

  private final byte[] bytes;
  private final int to;
  private final JsonLimits limits;
  private final Nesting nesting = new Nesting();
  private final OpenNames names = new OpenNames();
  private final ParseErrors refusals;
  private final NameToken name;
  private final StringToken string;
  private final NumberToken number;
  private int event = NO_EVENT;
  private boolean wantsValue = true;
  private boolean opened;
  private int start;
  private int at;

  /**
   * @param from the start of the document in the bytes, inclusive
   * @param to the end of the document in the bytes, exclusive
   * @param known the names known from other documents
   */
  Tokens(byte[] bytes, int from, int to, JsonLimits limits, KnownNames known) {
    this.bytes = bytes;
    this.to = to;
    this.limits = limits;
    this.refusals = new ParseErrors(bytes, from, to, nesting);
    this.string = new StringToken(bytes, to, refusals);
    this.name = new NameToken(bytes, to, string, known);
    this.number = new NumberToken(bytes, to, refusals);
    this.start = from;
    this.at = from;
  }

  /**
   * Returns the next token; the last one only if nothing follows it.
   *
   * @throws StrictJsonException if the document is not valid JSON or exceeds a limit
   */
  Event next() {
    int c = afterSpace();
    if (wantsValue) {
      return value(c);
    }
    if (nesting.depth() == 0) {
      throw refusals.expected("end", at);
    }
    return opened ? first(c) : more(c);
  }

  /** Reads the first member or item after an opening bracket, or the closing bracket. */
  private Event first(int c) {
    opened = false;
    if (nesting.isInObject()) {
      return c == '}' ? close(Event.END_OBJECT) : name(c);
    }
    return c == ']' ? close(Event.END_ARRAY) : value(c);
  }

  /** Reads a comma and the next member or item, or the closing bracket. */
  private Event more(int c) {
    if (c == ',') {
      at++;
      return nesting.isInObject() ? name(afterSpace()) : nextItem();
    }
    if (nesting.isInObject()) {
      if (c == '}') {
        return close(Event.END_OBJECT);
      }
      throw refusals.expected("comma-or-brace", at);
    }
    if (c == ']') {
      return close(Event.END_ARRAY);
    }
    throw refusals.expected("comma-or-bracket", at);
  }

  private Event nextItem() {
    nesting.atNextItem();
    return value(afterSpace());
  }

  private Event close(Event end) {
    start = at++;
    nesting.leave();
    return ended(end);
  }

  private Event name(int c) {
    if (c != '"') {
      throw refusals.expected("name", at);
    }
    start = at;
    at = name.read(start + 1);
    if (name.bytes() > limits.nameLength()) {
      throw refuse(JsonMessages.of("json-name-too-long", "most", limits.nameLength()));
    }
    nesting.atName(start + 1);
    if (afterSpace() != ':') {
      throw refusals.expected("colon", at);
    }
    at++;
    wantsValue = true;
    stand(Event.KEY_NAME);
    checkName(nesting.depth());
    return Event.KEY_NAME;
  }

  private void checkName(int depth) {
    if (!names.add(depth, name)) {
      throw refusals.repeatedName(start);
    }
    if (names.count(depth) > limits.members()) {
      throw refuse(JsonMessages.of("json-too-many-members", "most", limits.members()));
    }
  }

  private Event value(int c) {
    start = at;
    return switch (c) {
      case '"' -> string();
      case '{' -> open(Event.START_OBJECT);
      case '[' -> open(Event.START_ARRAY);
      case 't' -> literal("true", Event.VALUE_TRUE);
      case 'f' -> literal("false", Event.VALUE_FALSE);
      case 'n' -> literal("null", Event.VALUE_NULL);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> throw noValue(c);
    };
  }

  private StrictJsonException noValue(int c) {
    return c == END && nesting.depth() == 0
        ? refuse(JsonMessages.of("json-empty"))
        : refusals.expected("value", at);
  }

  private Event open(Event begin) {
    if (nesting.depth() == limits.depth()) {
      throw refuse(JsonMessages.of("json-too-deep", "most", limits.depth()));
    }
    at++;
    boolean object = begin == Event.START_OBJECT;
    nesting.enter(object);
    if (object) {
      names.enter(nesting.depth());
    }
    opened = true;
    wantsValue = false;
    return stand(begin);
  }

  private Event string() {
    at = string.read(start + 1);
    if (string.length() > limits.stringLength()) {
      throw refuse(JsonMessages.of("json-string-too-long", "most", limits.stringLength()));
    }
    return ended(Event.VALUE_STRING);
  }

  private Event number() {
    at = number.read(start);
    if (number.length() > limits.numberLength()) {
      throw refuse(JsonMessages.of("json-number-too-long", "most", limits.numberLength()));
    }
    if (number.isBeyondReason()) {
      throw refuse(
          JsonMessages.of("json-exponent-too-large", "most", JsonNumbers.HIGHEST_EXPONENT));
    }
    return ended(Event.VALUE_NUMBER);
  }

  private Event literal(String literal, Event value) {
    for (int i = 1; i < literal.length(); i++) {
      if (start + i == to) {
        throw refusals.early();
      }
      if (bytes[start + i] != literal.charAt(i)) {
        throw refusals.expected("value", start);
      }
    }
    at += literal.length();
    return ended(value);
  }

  /** Ends a value. */
  private Event ended(Event token) {
    wantsValue = false;
    if (nesting.depth() == 0 && afterSpace() != END) {
      throw refusals.expected("end", at);
    }
    return stand(token);
  }

  private Event stand(Event token) {
    event = token.ordinal();
    return token;
  }

  /** Skips white space and returns the next byte, or {@link #END}. */
  private int afterSpace() {
    at = WhiteSpace.end(bytes, at, to);
    return at == to ? END : bytes[at] & 0xFF;
  }

  /** Returns whether a token has been read. */
  boolean hasBegun() {
    return event != NO_EVENT;
  }

  /** Returns whether the current token is the last of the document. */
  boolean hasEnded() {
    return at == to && nesting.depth() == 0 && !wantsValue;
  }

  /** Returns the current token; a token must have been read. */
  Event event() {
    return EVENTS[event];
  }

  /** Returns whether this is the current token. */
  boolean isAt(Event token) {
    return event == token.ordinal();
  }

  /** Returns the open objects and arrays. */
  Nesting nesting() {
    return nesting;
  }

  /**
   * Returns the decoded text of the current name, string or number.
   *
   * @throws IllegalStateException if the current token is none of these
   */
  String text() {
    if (isAt(Event.KEY_NAME)) {
      return name.text();
    }
    if (isAt(Event.VALUE_STRING)) {
      return string.text();
    }
    if (isAt(Event.VALUE_NUMBER)) {
      return number.text();
    }
    throw new IllegalStateException("the current event has no such value");
  }

  /** Returns the start of the current token. */
  JsonLocation location() {
    return refusals.location(start);
  }

  /** Returns an error at the start of the current token. */
  StrictJsonException refuse(Message what) {
    return refusals.refuse(what, start);
  }
}
