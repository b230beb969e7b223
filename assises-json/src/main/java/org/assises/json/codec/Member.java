package org.assises.json.codec;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares one member of an object.
 *
 * @param <T> the type of the object
 * @param <V> the type of the member in {@code T}
 */
public final class Member<T, V> {
  private final String name;
  private final Codec<V> codec;
  private final Function<T, V> value;
  private final @Nullable V absent;
  private final boolean required;
  private final String description;

  private Member(
      String name,
      Codec<V> codec,
      Function<T, V> value,
      @Nullable V absent,
      boolean required,
      String description) {
    this.name = name;
    this.codec = codec;
    this.value = value;
    this.absent = absent;
    this.required = required;
    this.description = description;
  }

  /** Returns a required member. */
  public static <T, V> Member<T, V> req(
      String name, Codec<V> codec, Function<T, V> value, String description) {
    return new Member<>(name, codec, value, null, true, description);
  }

  /** Returns a member that is always written, but may be missing when read. */
  static <T, V> Member<T, V> written(
      String name, Codec<V> codec, Function<T, V> value, String description) {
    return new Member<>(name, codec, value, null, false, description);
  }

  /** Returns a member that is left out if its value is empty. */
  public static <T, V> Member<T, Optional<V>> opt(
      String name, Codec<V> codec, Function<T, Optional<V>> value, String description) {
    return new Member<>(
        name, new OptionalCodec<>(codec), value, Optional.empty(), false, description);
  }

  /** Returns an array that is left out if it is empty. */
  public static <T, V> Member<T, List<V>> list(
      String name, Codec<V> items, Function<T, List<V>> value, String description) {
    return new Member<>(name, new ListCodec<>(items), value, List.of(), false, description);
  }

  /** Returns a member that is {@code true} or left out. */
  public static <T> Member<T, Boolean> flag(
      String name, Function<T, Boolean> value, String description) {
    return new Member<>(name, Scalars.TRUTH, value, false, false, description);
  }

  /** Returns a member that is left out if it has the default value. */
  public static <T, V> Member<T, V> usual(
      String name, Codec<V> codec, Function<T, V> value, V usual, String description) {
    return new Member<>(name, codec, value, usual, false, description);
  }

  /** Returns this member for a type that contains a {@code T}. */
  <R> Member<R, V> of(Function<R, T> part) {
    return new Member<>(name, codec, part.andThen(value), absent, required, description);
  }

  String name() {
    return name;
  }

  boolean isRequired() {
    return required;
  }

  void write(T object, Writing out) {
    V present = value.apply(object);
    if (absent == null || !isAbsent(present)) {
      out.json().writeKey(name);
      codec.write(present, out);
    }
  }

  /**
   * Returns whether a value is left out; fast, because it runs for every member of every object.
   */
  private boolean isAbsent(V present) {
    if (present == absent) {
      return true;
    }
    return present instanceof Optional<?> optional
        ? optional.isEmpty()
        : present instanceof List<?> list ? list.isEmpty() : present.equals(absent);
  }

  @Nullable V read(Reading in) {
    return codec.read(in);
  }

  /** Returns the value that was read, or the value of a missing member. */
  @SuppressWarnings("unchecked")
  V taken(@Nullable Object read) {
    return read == null ? requireNonNull(absent, name) : (V) read;
  }

  void describe(SchemaWriting out) {
    out.json().writeStartObject(name);
    codec.describe(out);
    out.json().write("description", description);
    if (absent != null && !(absent instanceof Optional) && !(absent instanceof List)) {
      out.json().writeKey("default");
      codec.write(absent, Writing.to(out.json()));
    }
    out.json().writeEnd();
  }
}
