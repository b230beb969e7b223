package org.assises.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assises.input.FollowedKind.Member;

/**
 * The members of an item that follow the source of an import, each declared once.
 *
 * @param <T> the type of item
 * @param <B> its builder
 */
final class Members<T, B> {
  private final Function<T, B> editing;
  private final Function<B, T> built;
  private final List<Entry<T, B>> entries = new ArrayList<>();

  /** A member and how a builder takes it from an item. */
  private record Entry<T, B>(Member<T> member, BiFunction<B, T, B> taking) {}

  Members(Function<T, B> editing, Function<B, T> built) {
    this.editing = editing;
    this.built = built;
  }

  /** Adds a member whose values have a fingerprint. */
  <V> Members<T, B> add(String name, Function<T, V> value, BiFunction<B, V, B> setter) {
    return add(name, value, each -> each, setter);
  }

  /**
   * Adds a member.
   *
   * @param saying converts a value to one that has a fingerprint
   * @param setter sets a value in a builder
   */
  <V> Members<T, B> add(
      String name, Function<T, V> value, Function<V, Object> saying, BiFunction<B, V, B> setter) {
    entries.add(
        new Entry<>(
            new Member<>(name, item -> saying.apply(value.apply(item))),
            (builder, item) -> setter.apply(builder, value.apply(item))));
    return this;
  }

  /** Adds an optional member. */
  <V> Members<T, B> maybe(
      String name,
      Function<T, Optional<V>> value,
      Function<V, Object> saying,
      BiFunction<B, Optional<V>, B> setter) {
    return add(name, value, each -> each.map(saying), setter);
  }

  /** Adds a member with several values. */
  <V> Members<T, B> many(
      String name,
      Function<T, List<V>> value,
      Function<V, Object> saying,
      BiFunction<B, List<V>, B> setter) {
    return add(name, value, all -> Sayings.each(all, saying), setter);
  }

  /** {@return the members, in their order} */
  List<Member<T>> all() {
    return entries.stream().map(Entry::member).toList();
  }

  /** {@return the item of the document, with the members taken from the imported item} */
  T merged(T document, T incoming, Predicate<String> taken) {
    return built.apply(copy(editing.apply(document), incoming, taken));
  }

  /** {@return the builder with all members of an item} */
  B copy(B builder, T item) {
    return copy(builder, item, name -> true);
  }

  private B copy(B builder, T item, Predicate<String> taken) {
    B copy = builder;
    for (Entry<T, B> entry : entries) {
      if (taken.test(entry.member().name())) {
        copy = entry.taking().apply(copy, item);
      }
    }
    return copy;
  }
}
