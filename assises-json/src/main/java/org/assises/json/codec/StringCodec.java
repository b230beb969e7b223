package org.assises.json.codec;

import jakarta.json.stream.JsonParser.Event;
import java.time.DateTimeException;
import org.assises.json.wording.JsonMessages;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes values as strings of a certain format.
 *
 * <p>Declarations extend it by anonymous classes. Functions would be shorter, but a JVM takes
 * longer to link two functions than to load one class.
 *
 * @param <T> the type of the values
 */
public abstract class StringCodec<T> extends Codec<T> {
  private final String expected;
  private final boolean ascii;
  private final Object[] keywords;

  /**
   * @param expected the code of the problem of any other value
   * @param ascii whether all strings have only ASCII characters that need no escape
   * @param keywords names and values in turn of the keywords in a JSON Schema, except the type
   */
  protected StringCodec(String expected, boolean ascii, Object... keywords) {
    this.expected = expected;
    this.ascii = ascii;
    this.keywords = keywords;
  }

  /** Returns the value as a string. */
  protected abstract String text(T value);

  /**
   * Returns the value of a string; null if it is invalid.
   *
   * @throws IllegalArgumentException if it is invalid
   * @throws DateTimeException if it is invalid
   */
  protected abstract @Nullable T parse(String text, Reading in);

  /** Returns the problem of any other value. */
  protected Message expected() {
    return JsonMessages.of(expected);
  }

  @Override
  public void write(T value, Writing out) {
    if (ascii) {
      out.ascii(text(value));
    } else {
      out.json().write(text(value));
    }
  }

  @Override
  public final @Nullable T read(Reading in) {
    if (in.event() != Event.VALUE_STRING) {
      return expected(expected(), in);
    }
    @Nullable T value = parsed(in);
    return value == null ? refused(expected(), in) : value;
  }

  private @Nullable T parsed(Reading in) {
    try {
      return parse(in.text(), in);
    } catch (IllegalArgumentException | DateTimeException e) {
      return null;
    }
  }

  @Override
  protected final void describe(SchemaWriting out) {
    out.keywords("type", "string");
    out.keywords(keywords);
  }
}
