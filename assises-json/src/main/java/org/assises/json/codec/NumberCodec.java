package org.assises.json.codec;

import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser.Event;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/** Reads and writes numbers within bounds. It does not read strings of digits. */
final class NumberCodec<N extends Number> extends Codec<N> {
  private final Message expected;
  private final Function<String, @Nullable N> parse;
  private final BiConsumer<JsonGenerator, N> write;
  private final Consumer<JsonGenerator> schema;

  /**
   * @param expected the problem of any other value
   * @param parse reads a number; returns null or throws a NumberFormatException if it is invalid
   * @param schema writes the keywords of the JSON Schema
   */
  NumberCodec(
      Message expected,
      Function<String, @Nullable N> parse,
      BiConsumer<JsonGenerator, N> write,
      Consumer<JsonGenerator> schema) {
    this.expected = expected;
    this.parse = parse;
    this.write = write;
    this.schema = schema;
  }

  @Override
  public void write(N value, Writing out) {
    write.accept(out.json(), value);
  }

  @Override
  public @Nullable N read(Reading in) {
    if (in.event() != Event.VALUE_NUMBER) {
      return expected(expected, in);
    }
    @Nullable N value = parsed(in.text());
    return value == null ? refused(expected, in) : value;
  }

  private @Nullable N parsed(String number) {
    try {
      return parse.apply(number);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  @Override
  protected void describe(SchemaWriting out) {
    schema.accept(out.json());
  }
}
