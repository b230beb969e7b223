package org.assises.json.codec;

import java.util.List;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads values of one type as JSON, and describes them in a JSON Schema.
 *
 * @param <T> the type of the values
 */
public abstract class Codec<T> {
  protected Codec() {}

  /** Writes a value. */
  public abstract void write(T value, Writing out);

  /**
   * Reads the value at the parser's current event, and moves to its last event.
   *
   * @return the value; null if it is invalid, and then at least one problem has been added
   */
  public abstract @Nullable T read(Reading in);

  /** Returns a codec for arrays of such values; they may be empty. */
  public final Codec<List<T>> list() {
    return new ListCodec<>(this);
  }

  /** Adds the problem that the current value has the wrong type, skips it, and returns null. */
  protected final @Nullable T expected(Message what, Reading in) {
    in.expected(what);
    return null;
  }

  /** Adds a problem of the current value, and returns null. */
  protected final @Nullable T refused(Message why, Reading in) {
    in.problem(why);
    return null;
  }

  /** Writes the keywords of its JSON Schema to the open object. */
  protected abstract void describe(SchemaWriting out);
}
