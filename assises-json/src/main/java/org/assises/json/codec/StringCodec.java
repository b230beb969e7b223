package org.assises.json.codec;

import jakarta.json.stream.JsonParser.Event;
import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/** Reads and writes values as strings of a certain format. */
class StringCodec<T> extends Codec<T> {
  private final Supplier<Message> expected;
  private final Function<String, @Nullable T> parse;
  private final Function<T, String> text;
  private final boolean ascii;
  private final Object[] keywords;

  /**
   * Creates the codec; {@link Scalars#string} describes the other parameters.
   *
   * @param ascii whether all strings have only ASCII characters that need no escape
   */
  StringCodec(
      Supplier<Message> expected,
      Function<String, @Nullable T> parse,
      Function<T, String> text,
      boolean ascii,
      Object... keywords) {
    this.expected = expected;
    this.parse = parse;
    this.text = text;
    this.ascii = ascii;
    this.keywords = keywords;
  }

  @Override
  public void write(T value, Writing out) {
    if (ascii) {
      out.ascii(text.apply(value));
    } else {
      out.json().write(text.apply(value));
    }
  }

  @Override
  public @Nullable T read(Reading in) {
    if (in.event() != Event.VALUE_STRING) {
      return expected(expected.get(), in);
    }
    @Nullable T value = parsed(in.text());
    return value == null ? refused(expected.get(), in) : value;
  }

  private @Nullable T parsed(String string) {
    try {
      return parse.apply(string);
    } catch (IllegalArgumentException | DateTimeException e) {
      return null;
    }
  }

  @Override
  protected void describe(SchemaWriting out) {
    out.keywords("type", "string");
    out.keywords(keywords);
  }
}
