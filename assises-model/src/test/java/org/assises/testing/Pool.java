package org.assises.testing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Items to refer to: open ones, and secret ones that only drafts refer to.
 *
 * @param open the open items, at least one
 * @param secret the secret items, at least one
 */
record Pool<T>(List<T> open, List<T> secret) {

  /** {@return a pool of one or more open items and one secret item} */
  static <T> Pool<T> of(Draw draw, int most, Function<Boolean, T> thing) {
    return new Pool<>(
        IntStream.range(0, draw.between(1, most)).mapToObj(i -> thing.apply(false)).toList(),
        List.of(thing.apply(true)));
  }

  List<T> all() {
    return Stream.concat(open.stream(), secret.stream()).toList();
  }

  /** {@return the ids that an item may refer to: all of them if the item is secret} */
  <I> List<I> ids(boolean secret, Function<T, I> id) {
    return (secret ? all() : open).stream().map(id).toList();
  }
}
