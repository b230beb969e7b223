package org.assises.json.output;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerationException;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes JSON directly as UTF-8, and refuses calls that would not give valid JSON. */
final class StrictJsonGenerator implements JsonGenerator {
  private static final byte BEFORE_DOCUMENT = 0;
  private static final byte ARRAY = 1;
  private static final byte OBJECT = 2;
  private static final byte MEMBER = 3;
  private static final byte AFTER_DOCUMENT = 4;

  private final Utf8Buffer buffer;
  private final JsonLayout layout;
  private final @Nullable LineBreaks breaks;
  private final boolean leaveOpen;
  private final LastValue last;
  private byte[] outer = new byte[64];
  private int depth;
  private byte state = BEFORE_DOCUMENT;
  private boolean first = true;
  private boolean closed;

  StrictJsonGenerator(Utf8Buffer buffer, JsonLayout layout, boolean leaveOpen) {
    this.buffer = buffer;
    this.last = new LastValue(buffer);
    this.layout = layout;
    this.leaveOpen = leaveOpen;
    this.breaks = layout == JsonLayout.PRETTY ? new LineBreaks(buffer) : null;
  }

  @Override
  public JsonGenerator writeKey(String name) {
    writeKey(KeptNames.of(name));
    return this;
  }

  void writeKey(EncodedName name) {
    if (state != OBJECT) {
      throw new JsonGenerationException(
          "a name can only be written in an object, before its value");
    }
    if (breaks == null) {
      buffer.drainIfFull();
      buffer.put(name.bytes(), first ? 1 : 0);
      first = false;
    } else {
      separate();
      buffer.put(name.bytes(), 1);
      buffer.put(' ');
    }
    state = MEMBER;
  }

  @Override
  public JsonGenerator writeStartObject() {
    return open('{', OBJECT);
  }

  @Override
  public JsonGenerator writeStartArray() {
    return open('[', ARRAY);
  }

  private JsonGenerator open(char bracket, byte inside) {
    beforeValue();
    if (breaks != null) {
      breaks.open();
    }
    buffer.put(bracket);
    if (breaks != null) {
      breaks.opened();
    }
    if (depth == outer.length) {
      outer = Arrays.copyOf(outer, depth * 2);
    }
    outer[depth++] = state == MEMBER ? OBJECT : state;
    state = inside;
    first = true;
    return this;
  }

  @Override
  public JsonGenerator writeEnd() {
    if (state != OBJECT && state != ARRAY) {
      throw new JsonGenerationException("there is no object or array to end here");
    }
    if (breaks != null) {
      breaks.close(first);
    }
    buffer.put(state == OBJECT ? '}' : ']');
    state = outer[--depth];
    afterValue();
    return this;
  }

  @Override
  public JsonGenerator write(String value) {
    beforeValue();
    buffer.putString(value);
    return scalarWritten();
  }

  /** Writes a string of ASCII characters that need no escape. */
  void writeAscii(String value) {
    beforeValue();
    buffer.put('"');
    buffer.putPlain(value);
    buffer.put('"');
    scalarWritten();
  }

  boolean repeat(Object value) {
    if (state != MEMBER || breaks != null) {
      return false;
    }
    if (last.repeat(value)) {
      scalarWritten();
      return true;
    }
    last.begin(value);
    return false;
  }

  void keep(Object value) {
    last.end(value);
  }

  @Override
  public JsonGenerator write(BigDecimal value) {
    return writePlain(value.toString());
  }

  @Override
  public JsonGenerator write(BigInteger value) {
    return writePlain(value.toString());
  }

  @Override
  public JsonGenerator write(int value) {
    return writePlain(Integer.toString(value));
  }

  @Override
  public JsonGenerator write(long value) {
    return writePlain(Long.toString(value));
  }

  @Override
  public JsonGenerator write(double value) {
    if (!Double.isFinite(value)) {
      throw new NumberFormatException("JSON has no number for " + value);
    }
    return writePlain(Double.toString(value));
  }

  @Override
  public JsonGenerator write(boolean value) {
    return writePlain(value ? "true" : "false");
  }

  @Override
  public JsonGenerator writeNull() {
    return writePlain("null");
  }

  private JsonGenerator writePlain(String text) {
    beforeValue();
    buffer.putPlain(text);
    return scalarWritten();
  }

  private JsonGenerator scalarWritten() {
    state = state == MEMBER ? OBJECT : state;
    afterValue();
    return this;
  }

  @Override
  public JsonGenerator write(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> {
        writeStartObject();
        value.asJsonObject().forEach(this::write);
        yield writeEnd();
      }
      case ARRAY -> {
        writeStartArray();
        value.asJsonArray().forEach(this::write);
        yield writeEnd();
      }
      case STRING -> write(((JsonString) value).getString());
      case NUMBER -> write(((JsonNumber) value).bigDecimalValue());
      case TRUE -> write(true);
      case FALSE -> write(false);
      case NULL -> writeNull();
    };
  }

  private void beforeValue() {
    switch (state) {
      case OBJECT ->
          throw new JsonGenerationException("a value in an object needs a name before it");
      case AFTER_DOCUMENT -> throw new JsonGenerationException("the document has ended");
      case ARRAY -> separate();
      default -> {}
    }
  }

  private void separate() {
    if (!first) {
      buffer.put(',');
    }
    if (breaks != null) {
      breaks.item(first);
    } else {
      buffer.drainIfFull();
    }
    first = false;
  }

  private void afterValue() {
    first = false;
    if (depth > 0) {
      return;
    }
    if (layout != JsonLayout.COMPACT) {
      buffer.put('\n');
    }
    buffer.drainIfFull();
    state = layout == JsonLayout.LINES ? BEFORE_DOCUMENT : AFTER_DOCUMENT;
  }

  @Override
  public void flush() {
    buffer.flush();
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    boolean complete =
        state == AFTER_DOCUMENT || (state == BEFORE_DOCUMENT && layout == JsonLayout.LINES);
    buffer.flush();
    buffer.release();
    if (!leaveOpen) {
      buffer.close();
    }
    if (!complete) {
      throw new JsonGenerationException("the document is not complete");
    }
  }

  @Override
  public JsonGenerator writeStartObject(String name) {
    return writeKey(name).writeStartObject();
  }

  @Override
  public JsonGenerator writeStartArray(String name) {
    return writeKey(name).writeStartArray();
  }

  @Override
  public JsonGenerator write(String name, JsonValue value) {
    return writeKey(name).write(value);
  }

  @Override
  public JsonGenerator write(String name, String value) {
    return writeKey(name).write(value);
  }

  @Override
  public JsonGenerator write(String name, BigInteger value) {
    return writeKey(name).write(value);
  }

  @Override
  public JsonGenerator write(String name, BigDecimal value) {
    return writeKey(name).write(value);
  }

  @Override
  public JsonGenerator write(String name, int value) {
    return writeKey(name).write(value);
  }

  @Override
  public JsonGenerator write(String name, long value) {
    return writeKey(name).write(value);
  }

  @Override
  public JsonGenerator write(String name, double value) {
    return writeKey(name).write(value);
  }

  @Override
  public JsonGenerator write(String name, boolean value) {
    return writeKey(name).write(value);
  }

  @Override
  public JsonGenerator writeNull(String name) {
    return writeKey(name).writeNull();
  }
}
