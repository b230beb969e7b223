package org.assises.json.codec;

import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser.Event;
import java.time.DateTimeException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/** Reads and writes values as strings of a certain format. */
final class StringCodec<T> extends Codec<T> {
  private final Message expected;
  private final Function<String, @Nullable T> parse;
  private final Function<T, String> text;
  private final Consumer<JsonGenerator> schema;

  /** Creates the codec; {@link Scalars#string} describes the parameters. */
  StringCodec(
      Message expected,
      Function<String, @Nullable T> parse,
      Function<T, String> text,
      Consumer<JsonGenerator> schema) {
    this.expected = expected;
    this.parse = parse;
    this.text = text;
    this.schema = schema;
  }

  @Override
  public void write(T value, Writing out) {
    out.json().write(text.apply(value));
  }

  @Override
  public @Nullable T read(Reading in) {
    if (in.event() != Event.VALUE_STRING) {
      return expected(expected, in);
    }
    @Nullable T value = parsed(in.text());
    return value == null ? refused(expected, in) : value;
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
    schema.accept(out.json().write("type", "string"));
  }
}
