package org.assises.json.codec;

import jakarta.json.stream.JsonParser.Event;
import org.assises.json.wording.JsonMessages;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code true} and {@code false}. */
final class BooleanCodec extends Codec<Boolean> {
  @Override
  public void write(Boolean value, Writing out) {
    out.json().write(value);
  }

  @Override
  public @Nullable Boolean read(Reading in) {
    if (in.event() == Event.VALUE_TRUE) {
      return true;
    }
    return in.event() == Event.VALUE_FALSE
        ? Boolean.FALSE
        : expected(JsonMessages.of("expected-boolean"), in);
  }

  @Override
  protected void describe(SchemaWriting out) {
    out.keywords("type", "boolean");
  }
}
