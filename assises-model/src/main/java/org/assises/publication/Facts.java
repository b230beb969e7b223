package org.assises.publication;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The facts of one kind of item: for each fact, the value to compare and the value to show in
 * changes.
 *
 * @param <T> the type of item
 */
final class Facts<T> {
  private final List<Entry<T>> entries = new ArrayList<>();

  /**
   * A fact.
   *
   * @param value the value to compare
   * @param shown the value to show; empty if there is none
   */
  private record Entry<T>(
      Fact fact, Function<T, ?> value, Function<T, Optional<ShownValue>> shown) {}

  /** Adds a required fact. */
  <V> Facts<T> one(Fact fact, Function<T, V> value, Function<? super V, ShownValue> shown) {
    return add(fact, value, item -> Optional.of(shown.apply(value.apply(item))));
  }

  /** Adds an optional fact. */
  <V> Facts<T> maybe(
      Fact fact, Function<T, Optional<V>> value, Function<? super V, ShownValue> shown) {
    return add(fact, value, item -> value.apply(item).map(shown));
  }

  /** Adds the page, which differs if it is written differently. */
  Facts<T> page(Function<T, Optional<URI>> page) {
    return add(
        Fact.PAGE,
        item -> page.apply(item).map(URI::toString),
        item -> page.apply(item).map(Values::link));
  }

  /** Adds a fact with several values. */
  <V> Facts<T> many(Fact fact, Function<T, List<V>> value, Function<? super V, ShownValue> shown) {
    return add(fact, value, item -> Values.many(value.apply(item), shown));
  }

  private Facts<T> add(Fact fact, Function<T, ?> value, Function<T, Optional<ShownValue>> shown) {
    entries.add(new Entry<>(fact, value, shown));
    return this;
  }

  /** {@return the facts, in their order} */
  List<Fact> all() {
    return entries.stream().map(Entry::fact).toList();
  }

  /** Passes each fact that differs to the consumer, with both values. */
  void compare(T was, T is, Differing differing) {
    for (Entry<T> entry : entries) {
      if (!entry.value().apply(was).equals(entry.value().apply(is))) {
        differing.fact(entry.fact(), entry.shown().apply(was), entry.shown().apply(is));
      }
    }
  }

  /** {@return the value of a fact to show; empty if the item does not have it} */
  Optional<ShownValue> shown(T item, Fact fact) {
    for (Entry<T> entry : entries) {
      if (entry.fact() == fact) {
        return entry.shown().apply(item);
      }
    }
    return Optional.empty();
  }

  /** Receives facts that differ. */
  interface Differing {
    void fact(Fact fact, Optional<ShownValue> from, Optional<ShownValue> to);
  }
}
