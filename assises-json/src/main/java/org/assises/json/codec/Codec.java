package org.assises.json.codec;

import java.util.List;
import java.util.function.Supplier;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/**
 * One type of value in JSON: how it is written, read and described.
 *
 * @param <T> the type
 */
public abstract class Codec<T> {
  protected Codec() {}

  /** Writes a value. */
  public abstract void write(T value, Writing out);

  /**
   * Reads the value that begins with the event stood on, and ends on its last event.
   *
   * @return the value; null where it is refused, and then at least one problem is noted
   */
  public abstract @Nullable T read(Reading in);

  /**
   * {@return what is declared only when it is first written, read or described: for what many
   * documents do without}
   */
  public static <T> Codec<T> later(Supplier<? extends Codec<T>> declaration) {
    return new LazyCodec<>(declaration);
  }

  /** {@return any number of such values, in an array} */
  public final Codec<List<T>> list() {
    return new ListCodec<>(this);
  }

  /** Refuses the value stood on for its type. */
  protected final @Nullable T expected(Message what, Reading in) {
    in.expected(what);
    return null;
  }

  /** Refuses the value stood on for what it says. */
  protected final @Nullable T refused(Message why, Reading in) {
    in.problem(why);
    return null;
  }

  /** Writes the keywords of its JSON Schema into an object that is open. */
  protected abstract void describe(SchemaWriting out);
}
