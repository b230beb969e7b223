package org.assises.json.stream;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The strict door: reads one document held as bytes and refuses whatever RFC 8259 does not allow or
 * nobody should send.
 *
 * <p>Beyond the grammar it refuses malformed UTF-8, depth, numbers, strings and objects beyond the
 * limits, repeated names, unpaired surrogates and anything after the document. The last event is
 * given only when nothing follows it, so that a caller who never asks for more has read a whole
 * document too.
 */
final class StrictJsonParser implements JsonParser {
  private final JacksonTokens tokens;
  private final JsonLimits limits;
  private final Trees trees;
  private final Closeable input;
  private final OpenNames names;
  private final boolean[] inObject;
  private int depth;
  private @Nullable Event event;
  private @Nullable String lastText;
  private int lastOffset;
  private boolean ended;

  StrictJsonParser(JacksonTokens tokens, JsonLimits limits, Trees trees, Closeable input) {
    this.tokens = tokens;
    this.limits = limits;
    this.trees = trees;
    this.input = input;
    this.names = new OpenNames(limits.depth());
    this.inObject = new boolean[limits.depth() + 1];
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  @Override
  public Event next() {
    if (ended) {
      throw new NoSuchElementException("the document has ended");
    }
    Event next = tokens.next();
    if (next == null) {
      throw tokens.refuse("expected a JSON value, found nothing");
    }
    event = next;
    check(next);
    if (depth == 0) {
      end(next);
    }
    return next;
  }

  private void check(Event next) {
    switch (next) {
      case START_OBJECT -> {
        enter(true);
        names.enter();
      }
      case START_ARRAY -> enter(false);
      case END_OBJECT -> {
        depth--;
        names.leave();
      }
      case END_ARRAY -> depth--;
      case KEY_NAME -> checkName();
      case VALUE_STRING -> checkSurrogates();
      case VALUE_NUMBER -> checkNumber();
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> {}
    }
  }

  private void enter(boolean object) {
    if (depth == limits.depth()) {
      throw tokens.refuse("nested deeper than " + depth);
    }
    depth++;
    inObject[depth] = object;
  }

  private void checkName() {
    checkSurrogates();
    if (!names.add(tokens.text())) {
      throw tokens.refuseRepeatedName();
    }
    if (names.count() > limits.members()) {
      throw tokens.refuse("an object of more than " + limits.members() + " members");
    }
  }

  private void checkSurrogates() {
    if (tokens.mayHoldSurrogateEscapes() && Surrogates.unpaired(tokens.text())) {
      throw tokens.refuse("an escape that is half of a surrogate pair");
    }
  }

  private void checkNumber() {
    if (tokens.textLength() > limits.numberLength()) {
      throw tokens.refuse("a number of more than " + limits.numberLength() + " characters");
    }
    if (JsonNumbers.isBeyondReason(tokens.text())) {
      throw tokens.refuse("a number with an exponent beyond " + JsonNumbers.HIGHEST_EXPONENT);
    }
  }

  private void end(Event last) {
    boolean hasText = last == Event.VALUE_STRING || last == Event.VALUE_NUMBER;
    lastText = hasText ? tokens.text() : null;
    lastOffset = tokens.offset();
    if (tokens.next() != null) {
      throw tokens.refuse("expected the end of the document");
    }
    ended = true;
  }

  @Override
  public Event currentEvent() {
    if (event == null) {
      throw new IllegalStateException("the parser stands before the document");
    }
    return event;
  }

  @Override
  public String getString() {
    require(event == Event.KEY_NAME || event == Event.VALUE_STRING || event == Event.VALUE_NUMBER);
    return lastText == null ? tokens.text() : lastText;
  }

  @Override
  public boolean isIntegralNumber() {
    return JsonNumbers.isIntegral(number());
  }

  /**
   * {@inheritDoc}
   *
   * @throws StrictJsonException if the number is not one of 32 bits; nothing is cut off
   */
  @Override
  public int getInt() {
    long value = getLong();
    if (value != (int) value) {
      throw tokens.refuse("expected a number of 32 bits");
    }
    return (int) value;
  }

  /**
   * {@inheritDoc}
   *
   * @throws StrictJsonException if the number is not one of 64 bits; nothing is cut off
   */
  @Override
  public long getLong() {
    try {
      return JsonNumbers.exactLong(number());
    } catch (ArithmeticException e) {
      throw tokens.refuse("expected a number of 64 bits without a fraction");
    }
  }

  @Override
  public BigDecimal getBigDecimal() {
    return new BigDecimal(number());
  }

  private String number() {
    require(event == Event.VALUE_NUMBER);
    return getString();
  }

  private static void require(boolean standing) {
    if (!standing) {
      throw new IllegalStateException("the parser does not stand on such a value");
    }
  }

  /** {@return where the event stood on begins} */
  @Override
  public JsonLocation getLocation() {
    return tokens.location(ended ? lastOffset : tokens.offset());
  }

  @Override
  public JsonValue getValue() {
    return JsonValues.read(this, trees.provider());
  }

  @Override
  public JsonObject getObject() {
    require(event == Event.START_OBJECT);
    return getValue().asJsonObject();
  }

  @Override
  public JsonArray getArray() {
    require(event == Event.START_ARRAY);
    return getValue().asJsonArray();
  }

  @Override
  public void skipObject() {
    skip(true);
  }

  @Override
  public void skipArray() {
    skip(false);
  }

  private void skip(boolean object) {
    int outside = depth - 1;
    if (outside >= 0 && inObject[depth] == object) {
      while (depth > outside) {
        next();
      }
    }
  }

  /** Closes the input, as the interface asks. */
  @Override
  public void close() {
    tokens.close();
    try {
      input.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
