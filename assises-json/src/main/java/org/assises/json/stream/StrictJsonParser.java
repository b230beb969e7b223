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
import org.assises.wording.Message;

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
      throw new IllegalStateException("the parser stands before the document");
    }
    return tokens.event();
  }

  @Override
  public String getString() {
    require(
        tokens.isAt(Event.KEY_NAME)
            || tokens.isAt(Event.VALUE_STRING)
            || tokens.isAt(Event.VALUE_NUMBER));
    return tokens.text();
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
      throw tokens.refuse(Message.of("json-expected-int"));
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
      throw tokens.refuse(Message.of("json-expected-long"));
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
      throw new IllegalStateException("the parser does not stand on such a value");
    }
  }

  /** {@return where the event stood on begins} */
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

  /** Closes the input, as the interface asks. */
  @Override
  public void close() {
    try {
      input.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
