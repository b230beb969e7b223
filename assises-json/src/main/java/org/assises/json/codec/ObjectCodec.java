package org.assises.json.codec;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser.Event;
import java.util.List;
import java.util.function.BiFunction;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/**
 * A value that JSON holds as an object of known members.
 *
 * @param <T> its type
 */
public abstract class ObjectCodec<T> extends Codec<T> {
  private final Class<? super T> type;
  private final String name;
  private final String description;

  ObjectCodec(Class<? super T> type, String name, String description) {
    this.type = type;
    this.name = name;
    this.description = description;
  }

  /** Where an object begins, and how many problems there were then. */
  record Start(Path path, JsonLocation at, int problems) {
    boolean isStillSound(Reading in) {
      return in.problems().count() == problems;
    }
  }

  /**
   * The same object for another type, which may need what the document says for all.
   *
   * @param read makes the value from what was read; refuses as constructors do
   * @param written makes what is written from the value
   */
  public <R> ObjectCodec<R> mapped(
      Class<R> to, BiFunction<T, Reading, R> read, BiFunction<R, Writing, T> written) {
    return new MappedObject<>(this, to, read, written);
  }

  @Override
  public final void write(T value, Writing out) {
    out.json().writeStartObject();
    writeMembers(value, out);
    out.json().writeEnd();
  }

  @Override
  public final @Nullable T read(Reading in) {
    if (in.event() != Event.START_OBJECT) {
      return expected(Message.of("expected-object"), in);
    }
    Start start = in.startObject();
    @Nullable T value = readMembers(start, in);
    in.leaveObject(start);
    return value;
  }

  abstract void writeMembers(T value, Writing out);

  /** Reads from before a name to the end of the object. */
  abstract @Nullable T readMembers(Start start, Reading in);

  /** {@return the names of its members, in their order} */
  abstract List<String> memberNames();

  /** Describes the members into the schema's {@code properties} and {@code required}. */
  abstract void describeMembers(SchemaWriting out, @Nullable String variant);

  @Override
  protected final void describe(SchemaWriting out) {
    out.reference(name, this, schema -> schema.describe(this, null));
  }

  Class<? super T> type() {
    return type;
  }

  String name() {
    return name;
  }

  String description() {
    return description;
  }
}
