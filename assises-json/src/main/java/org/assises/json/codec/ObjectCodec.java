package org.assises.json.codec;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser.Event;
import java.util.List;
import java.util.function.BiFunction;
import org.assises.json.wording.JsonMessages;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a value that is a JSON object with declared members.
 *
 * @param <T> the type of the value
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

  /** The start of an object, and the number of problems before it. */
  record Start(Path path, JsonLocation at, int problems) {
    boolean isStillSound(Reading in) {
      return in.problems().count() == problems;
    }
  }

  /**
   * Returns a codec that writes values of another type as this object. The conversions can use the
   * settings of the whole document.
   *
   * @param read converts what was read; throws an IllegalArgumentException if it is invalid
   * @param written converts the value to what is written
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
      return expected(JsonMessages.of("expected-object"), in);
    }
    Start start = in.startObject();
    @Nullable T value = readMembers(start, in);
    in.leaveObject(start);
    return value;
  }

  abstract void writeMembers(T value, Writing out);

  /** Reads the members up to the end of the object. The first event is a name or the end. */
  abstract @Nullable T readMembers(Start start, Reading in);

  /** Returns the names of the members in order. */
  abstract List<String> memberNames();

  /** Writes the {@code properties} and {@code required} of the schema. */
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
