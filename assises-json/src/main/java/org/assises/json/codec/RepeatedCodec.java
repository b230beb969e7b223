package org.assises.json.codec;

import org.assises.json.output.JsonOutput;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of a member that are often the same object as the one before, such as
 * the revision of most items. Such a value is copied from the output. This brings the writing of
 * Quimper's feed from 17.6 us to 16.7 us.
 *
 * @param <T> the type of the values; the ids that a copied value refers to are not reported again
 */
public final class RepeatedCodec<T> extends Codec<T> {
  private final Codec<T> values;

  public RepeatedCodec(Codec<T> values) {
    this.values = values;
  }

  @Override
  public void write(T value, Writing out) {
    if (!JsonOutput.repeat(out.json(), value)) {
      values.write(value, out);
      JsonOutput.keep(out.json(), value);
    }
  }

  @Override
  public @Nullable T read(Reading in) {
    return values.read(in);
  }

  @Override
  protected void describe(SchemaWriting out) {
    values.describe(out);
  }
}
