package org.assises.json.codec;

import jakarta.json.stream.JsonParser.Event;
import java.util.Optional;
import org.assises.json.wording.JsonMessages;
import org.assises.model.RefusedValueException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value as a string if the string expresses it completely, and otherwise as an object. It
 * reads both.
 *
 * @param <T> the type of the value
 */
public abstract class StringOrObject<T> extends Codec<T> {
  private final String expected;
  private final Codec<String> form;
  private final ObjectCodec<T> object;

  /**
   * @param expected the code of the problem of any other value
   * @param form the codec of the string
   * @param object the codec of the object
   */
  protected StringOrObject(String expected, Codec<String> form, ObjectCodec<T> object) {
    this.expected = expected;
    this.form = form;
    this.object = object;
  }

  /** Returns the string; empty if it would lose part of the value. */
  protected abstract Optional<String> text(T value);

  /**
   * Returns the value of the string.
   *
   * @throws RefusedValueException if it is invalid
   */
  protected abstract T parse(String text);

  @Override
  public final void write(T value, Writing out) {
    Optional<String> whole = text(value);
    if (whole.isPresent()) {
      out.json().write(whole.get());
    } else {
      object.write(value, out);
    }
  }

  @Override
  public final @Nullable T read(Reading in) {
    if (in.event() == Event.VALUE_STRING) {
      @Nullable String line = form.read(in);
      return line == null ? null : parsed(line, in);
    }
    return in.event() == Event.START_OBJECT
        ? object.read(in)
        : expected(JsonMessages.of(expected), in);
  }

  private @Nullable T parsed(String line, Reading in) {
    try {
      return parse(line);
    } catch (RefusedValueException e) {
      e.reasons().forEach(in::problem);
      return null;
    }
  }

  @Override
  protected final void describe(SchemaWriting out) {
    out.json().writeStartArray("oneOf").writeStartObject();
    form.describe(out);
    out.json().writeEnd().writeStartObject();
    object.describe(out);
    out.json().writeEnd().writeEnd();
  }
}
