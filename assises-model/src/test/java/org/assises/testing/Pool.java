package org.assises.testing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Things that others refer to: some that anything may, and some that only drafts do.
 *
 * @param open at least one
 * @param secret at least one
 */
record Pool<T>(List<T> open, List<T> secret) {

  /** {@return a pool of one to so many open things, and one that is secret} */
  static <T> Pool<T> of(Draw draw, int most, Function<Boolean, T> thing) {
    return new Pool<>(
        IntStream.range(0, draw.between(1, most)).mapToObj(i -> thing.apply(false)).toList(),
        List.of(thing.apply(true)));
  }

  List<T> all() {
    return Stream.concat(open.stream(), secret.stream()).toList();
  }

  /** {@return those that something may refer to: all of them if it is secret itself} */
  <I> List<I> ids(boolean secret, Function<T, I> id) {
    return (secret ? all() : open).stream().map(id).toList();
  }
}
