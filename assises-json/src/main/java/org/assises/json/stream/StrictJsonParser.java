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
import org.assises.json.wording.JsonMessages;

/**
 * Parses one document held as bytes, and refuses everything that RFC 8259 does not allow.
 *
 * <p>It also refuses malformed UTF-8, unpaired surrogates, repeated names, anything after the
 * document, and documents that exceed {@link JsonLimits}. It returns the last event only after
 * checking that nothing follows, so that a caller who stops there has read a valid document.
 */
final class StrictJsonParser implements JsonParser {
  private final Tokens tokens;
  private final Trees trees;
  private final Closeable input;

  StrictJsonParser(Tokens tokens, Trees trees, Closeable input) {
    this.tokens = tokens;
    this.trees = trees;
    this.input = input;
  }

  @Override
  public boolean hasNext() {
    return !tokens.hasEnded();
  }

  @Override
  public Event next() {
    if (tokens.hasEnded()) {
      throw new NoSuchElementException("the document has ended");
    }
    return tokens.next();
  }

  @Override
  public Event currentEvent() {
    if (!tokens.hasBegun()) {
      throw new IllegalStateException("the parser has not read an event yet");
    }
    return tokens.event();
  }

  @Override
  public String getString() {
    return tokens.text();
  }

  @Override
  public boolean isIntegralNumber() {
    return JsonNumbers.isIntegral(number());
  }

  /**
   * {@inheritDoc}
   *
   * @throws StrictJsonException if the number is not a whole number of 32 bits
   */
  @Override
  public int getInt() {
    long value = getLong();
    if (value != (int) value) {
      throw tokens.refuse(JsonMessages.of("json-expected-int"));
    }
    return (int) value;
  }

  /**
   * {@inheritDoc}
   *
   * @throws StrictJsonException if the number is not a whole number of 64 bits
   */
  @Override
  public long getLong() {
    try {
      return JsonNumbers.exactLong(number());
    } catch (ArithmeticException e) {
      throw tokens.refuse(JsonMessages.of("json-expected-long"));
    }
  }

  @Override
  public BigDecimal getBigDecimal() {
    return new BigDecimal(number());
  }

  private String number() {
    require(tokens.isAt(Event.VALUE_NUMBER));
    return tokens.text();
  }

  private static void require(boolean standing) {
    if (!standing) {
      throw new IllegalStateException("the current event has no such value");
    }
  }

  /** Returns the start of the current event. */
  @Override
  public JsonLocation getLocation() {
    return tokens.location();
  }

  @Override
  public JsonValue getValue() {
    return JsonValues.read(this, trees.provider());
  }

  @Override
  public JsonObject getObject() {
    require(tokens.isAt(Event.START_OBJECT));
    return getValue().asJsonObject();
  }

  @Override
  public JsonArray getArray() {
    require(tokens.isAt(Event.START_ARRAY));
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
    Nesting nesting = tokens.nesting();
    int outside = nesting.depth() - 1;
    if (outside >= 0 && nesting.isInObject() == object) {
      while (nesting.depth() > outside) {
        next();
      }
    }
  }

  /** Closes the input, as the interface requires. */
  @Override
  public void close() {
    try {
      input.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
