package org.assises.json.codec;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes optional values. An empty one is never written. */
final class OptionalCodec<T> extends Codec<Optional<T>> {
  private final Codec<T> present;

  OptionalCodec(Codec<T> present) {
    this.present = present;
  }

  @Override
  public void write(Optional<T> value, Writing out) {
    present.write(value.orElseThrow(), out);
  }

  @Override
  @SuppressWarnings("NullableOptional") // Null means invalid, not empty.
  public @Nullable Optional<T> read(Reading in) {
    @Nullable T value = present.read(in);
    return value == null ? null : Optional.of(value);
  }

  @Override
  protected void describe(SchemaWriting out) {
    present.describe(out);
  }
}
