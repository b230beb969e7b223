package org.assises.json.codec;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.assises.json.output.EncodedName;
import org.assises.json.output.JsonOutput;
import org.jspecify.annotations.Nullable;

/**
 * One member of an object, declared by {@link Members}.
 *
 * @param <V> the type of its value
 */
public final class Member<V> {
  private final int position;
  private final EncodedName name;
  private final Codec<V> codec;
  private final @Nullable V absent;
  private final String description;

  /**
   * @param position the number of members before it in the object
   * @param absent the value that is left out; null for a required member
   */
  Member(int position, String name, Codec<V> codec, @Nullable V absent, String description) {
    this.position = position;
    this.name = new EncodedName(name);
    this.codec = codec;
    this.absent = absent;
    this.description = description;
  }

  int position() {
    return position;
  }

  String name() {
    return name.text();
  }

  boolean isRequired() {
    return absent == null;
  }

  void write(V value, Writing out) {
    if (absent == null || !isAbsent(value)) {
      JsonOutput.writeKey(out.json(), name);
      codec.write(value, out);
    }
  }

  /**
   * Returns whether a value is left out; fast, because it runs for every member of every object.
   */
  private boolean isAbsent(V value) {
    if (value == absent) {
      return true;
    }
    return value instanceof Optional<?> optional
        ? optional.isEmpty()
        : value instanceof List<?> list ? list.isEmpty() : value.equals(absent);
  }

  @Nullable V read(Reading in) {
    return codec.read(in);
  }

  /** Returns the value that was read, or the value of a missing member. */
  @SuppressWarnings("unchecked")
  V taken(@Nullable Object read) {
    return read == null ? requireNonNull(absent, name.text()) : (V) read;
  }

  void describe(SchemaWriting out) {
    out.json().writeStartObject(name.text());
    codec.describe(out);
    out.json().write("description", description);
    if (absent != null && !(absent instanceof Optional) && !(absent instanceof List)) {
      out.json().writeKey("default");
      codec.write(absent, Writing.to(out.json()));
    }
    out.json().writeEnd();
  }
}
