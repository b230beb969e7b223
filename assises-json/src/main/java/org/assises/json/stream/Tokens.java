package org.assises.json.stream;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser.Event;
import org.assises.wording.Message;

/**
 * The tokens of one document: the grammar of RFC 8259 over bytes that are wholly in memory, with
 * the limits.
 *
 * <p>What it remembers are numbers: references stored once for each token would keep the collector
 * busy.
 */
@SuppressWarnings("EnumOrdinal") // Of the event given last, for the same reason; nothing is kept.
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
   * @param from where the document begins in the bytes
   * @param to where it ends, exclusive
   * @param known names met in other documents
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
   * {@return the next token; the last of the document only where nothing follows it}
   *
   * @throws StrictJsonException if there is no JSON, or if it is beyond the limits
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

  /** The first member or item of what was opened, or its end. */
  private Event first(int c) {
    opened = false;
    if (nesting.isInObject()) {
      return c == '}' ? close(Event.END_OBJECT) : name(c);
    }
    return c == ']' ? close(Event.END_ARRAY) : value(c);
  }

  /** A comma and what it announces, or the end of what is open. */
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
      throw refuse(Message.of("json-name-too-long", "most", limits.nameLength()));
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
      throw refuse(Message.of("json-too-many-members", "most", limits.members()));
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
        ? refuse(Message.of("json-empty"))
        : refusals.expected("value", at);
  }

  private Event open(Event begin) {
    if (nesting.depth() == limits.depth()) {
      throw refuse(Message.of("json-too-deep", "most", limits.depth()));
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
      throw refuse(Message.of("json-string-too-long", "most", limits.stringLength()));
    }
    return ended(Event.VALUE_STRING);
  }

  private Event number() {
    at = number.read(start);
    if (number.length() > limits.numberLength()) {
      throw refuse(Message.of("json-number-too-long", "most", limits.numberLength()));
    }
    if (number.isBeyondReason()) {
      throw refuse(Message.of("json-exponent-too-large", "most", JsonNumbers.HIGHEST_EXPONENT));
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

  /** The token ends a value. */
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

  /** {@return the byte that is next but for white space, which is passed over} */
  private int afterSpace() {
    at = WhiteSpace.end(bytes, at, to);
    return at == to ? END : bytes[at] & 0xFF;
  }

  /** {@return whether a token was given} */
  boolean hasBegun() {
    return event != NO_EVENT;
  }

  /** {@return whether the token given last is the last of the document} */
  boolean hasEnded() {
    return at == to && nesting.depth() == 0 && !wantsValue;
  }

  /** {@return the token given last, if one was} */
  Event event() {
    return EVENTS[event];
  }

  /** {@return whether that was given last} */
  boolean isAt(Event token) {
    return event == token.ordinal();
  }

  /** {@return the objects and arrays that are open} */
  Nesting nesting() {
    return nesting;
  }

  /** {@return the name, string or number given last, without its escapes} */
  String text() {
    return isAt(Event.KEY_NAME)
        ? name.text()
        : isAt(Event.VALUE_STRING) ? string.text() : number.text();
  }

  /** {@return where the token given last begins} */
  JsonLocation location() {
    return refusals.location(start);
  }

  /** {@return a refusal of the token given last} */
  StrictJsonException refuse(Message what) {
    return refusals.refuse(what, start);
  }
}
