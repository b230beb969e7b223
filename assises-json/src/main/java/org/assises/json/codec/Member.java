package org.assises.json.codec;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One member of an object.
 *
 * @param <T> what the object is
 * @param <V> what the member is, as {@code T} holds it
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

  /** {@return a member that is always there} */
  public static <T, V> Member<T, V> req(
      String name, Codec<V> codec, Function<T, V> value, String description) {
    return new Member<>(name, codec, value, null, true, description);
  }

  /** {@return a member that is always written, and may be missing in what is read} */
  static <T, V> Member<T, V> written(
      String name, Codec<V> codec, Function<T, V> value, String description) {
    return new Member<>(name, codec, value, null, false, description);
  }

  /** {@return a member that is not there where its value is empty} */
  public static <T, V> Member<T, Optional<V>> opt(
      String name, Codec<V> codec, Function<T, Optional<V>> value, String description) {
    return new Member<>(
        name, new OptionalCodec<>(codec), value, Optional.empty(), false, description);
  }

  /** {@return an array that is not there where it is empty} */
  public static <T, V> Member<T, List<V>> list(
      String name, Codec<V> items, Function<T, List<V>> value, String description) {
    return new Member<>(name, new ListCodec<>(items), value, List.of(), false, description);
  }

  /** {@return true, or not there} */
  public static <T> Member<T, Boolean> flag(
      String name, Function<T, Boolean> value, String description) {
    return new Member<>(name, Scalars.TRUTH, value, false, false, description);
  }

  /** {@return a member that is not there where its value is the usual one} */
  public static <T, V> Member<T, V> usual(
      String name, Codec<V> codec, Function<T, V> value, V usual, String description) {
    return new Member<>(name, codec, value, usual, false, description);
  }

  /** {@return this member, of something that has a {@code T}} */
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

  /** Most values are told by what they are: this runs for every member of everything. */
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

  /** {@return what was read for this member, or what it means that it is not there} */
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
