package org.assises.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random choices from a seed. The same seed gives the same choices on every machine. */
public final class Draw {
  private final Random random;

  /** Creates a source of choices from a seed. */
  public Draw(long seed) {
    this.random = new Random(seed);
  }

  /** {@return true with a probability in percent} */
  public boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** {@return a number between two bounds, both inclusive} */
  public int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  @SafeVarargs
  final <T> T oneOf(T... things) {
    return things[random.nextInt(things.length)];
  }

  /** {@return one of the elements} */
  public <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /** {@return some of the elements, each at most once, in random order; often none} */
  <T> List<T> someOf(List<T> things) {
    return shuffled(things).subList(0, between(0, Math.min(2, things.size())));
  }

  /** {@return the elements in random order} */
  public <T> List<T> shuffled(List<T> things) {
    List<T> shuffled = new ArrayList<>(things);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** {@return an element with a probability of one third} */
  <T> Optional<T> maybe(Supplier<T> thing) {
    return chance(33) ? Optional.of(thing.get()) : Optional.empty();
  }

  /** {@return a list of at most that many elements} */
  <T> List<T> upTo(int most, Supplier<T> thing) {
    return exactly(between(0, most), thing);
  }

  <T> List<T> exactly(int count, Supplier<T> thing) {
    return IntStream.range(0, count).mapToObj(i -> thing.get()).toList();
  }
}
