package org.assises.json.codec;

import jakarta.json.stream.JsonParser.Event;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/** Reads and writes numbers within bounds. It does not read strings of digits. */
final class NumberCodec<N extends Number> extends Codec<N> {
  private final Supplier<Message> expected;
  private final Function<String, @Nullable N> parse;
  private final Object[] keywords;

  /**
   * @param expected the problem of any other value
   * @param parse reads a number; returns null or throws a NumberFormatException if it is invalid
   * @param keywords names and values in turn of the keywords in a JSON Schema
   */
  NumberCodec(Supplier<Message> expected, Function<String, @Nullable N> parse, Object... keywords) {
    this.expected = expected;
    this.parse = parse;
    this.keywords = keywords;
  }

  @Override
  public void write(N value, Writing out) {
    if (value instanceof BigDecimal decimal) {
      out.json().write(decimal);
    } else if (value instanceof Double decimal) {
      out.json().write(decimal);
    } else {
      out.json().write(value.longValue());
    }
  }

  @Override
  public @Nullable N read(Reading in) {
    if (in.event() != Event.VALUE_NUMBER) {
      return expected(expected.get(), in);
    }
    @Nullable N value = parsed(in.text());
    return value == null ? refused(expected.get(), in) : value;
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
    out.keywords(keywords);
  }
}
