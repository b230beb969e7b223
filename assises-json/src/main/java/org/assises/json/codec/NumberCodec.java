package org.assises.json.codec;

import jakarta.json.stream.JsonParser.Event;
import java.math.BigDecimal;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/** Reads and writes numbers within bounds. It does not read strings of digits. */
abstract class NumberCodec<N extends Number> extends Codec<N> {
  private final Object[] keywords;

  /**
   * @param keywords names and values in turn of the keywords in a JSON Schema
   */
  NumberCodec(Object... keywords) {
    this.keywords = keywords;
  }

  /** Returns the problem of any other value. */
  abstract Message expected();

  /**
   * Returns the number; null if it is out of bounds.
   *
   * @throws NumberFormatException if it is invalid
   */
  abstract @Nullable N parse(String number);

  @Override
  public final void write(N value, Writing out) {
    if (value instanceof BigDecimal decimal) {
      out.json().write(decimal);
    } else if (value instanceof Double decimal) {
      out.json().write(decimal);
    } else {
      out.json().write(value.longValue());
    }
  }

  @Override
  public final @Nullable N read(Reading in) {
    if (in.event() != Event.VALUE_NUMBER) {
      return expected(expected(), in);
    }
    @Nullable N value = parsed(in.text());
    return value == null ? refused(expected(), in) : value;
  }

  private @Nullable N parsed(String number) {
    try {
      return parse(number);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  @Override
  protected final void describe(SchemaWriting out) {
    out.keywords(keywords);
  }
}
