package org.assises.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Inputs for a reader that are made from valid ones by random damage: changed bytes, parts that are
 * cut, repeated or moved between inputs, and keywords of the format in wrong places.
 *
 * <p>The same samples, words and seed give the same inputs on every machine.
 */
public final class DamagedInputs {
  private static final int MOST_REPEATS = 40;
  private static final int LONGEST = 64 << 10;

  private final List<byte[]> samples;
  private final List<String> words;
  private final Random random;

  private DamagedInputs(List<byte[]> samples, List<String> words, long seed) {
    this.samples = samples;
    this.words = words;
    this.random = new Random(seed);
  }

  /**
   * {@return the samples and enough damaged copies to reach the count}
   *
   * @param words keywords of the format, such as {@code BEGIN:VEVENT}
   */
  public static List<byte[]> of(List<byte[]> samples, List<String> words, int count, long seed) {
    DamagedInputs damaged = new DamagedInputs(samples, words, seed);
    List<byte[]> inputs = new ArrayList<>(samples);
    while (inputs.size() < count) {
      inputs.add(damaged.next());
    }
    return inputs;
  }

  private byte[] next() {
    byte[] input = sample();
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      input = harmed(input);
    }
    return input.length <= LONGEST ? input : Arrays.copyOf(input, LONGEST);
  }

  private byte[] harmed(byte[] input) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + random.nextInt(1 + random.nextInt(200)));
    return switch (random.nextInt(7)) {
      case 0 -> replaced(input, from, to, new byte[0]);
      case 1 -> replaced(input, from, from, word());
      case 2 -> replaced(input, from, to, word());
      case 3 -> replaced(input, to, to, repeated(Arrays.copyOfRange(input, from, to)));
      case 4 -> replaced(input, from, to, partOf(sample()));
      case 5 -> replaced(input, from, Math.min(input.length, from + 1), anyByte());
      default -> Arrays.copyOf(input, from);
    };
  }

  private byte[] sample() {
    return samples.get(random.nextInt(samples.size()));
  }

  private byte[] word() {
    return words.get(random.nextInt(words.size())).getBytes(UTF_8);
  }

  private byte[] anyByte() {
    return new byte[] {(byte) random.nextInt(256)};
  }

  private byte[] partOf(byte[] input) {
    int from = random.nextInt(input.length + 1);
    return Arrays.copyOfRange(input, from, Math.min(input.length, from + random.nextInt(200)));
  }

  private byte[] repeated(byte[] part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int times = 1 + random.nextInt(MOST_REPEATS); times > 0; times--) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] replaced(byte[] input, int from, int to, byte[] by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(input.length + by.length);
    out.write(input, 0, from);
    out.writeBytes(by);
    out.write(input, to, input.length - to);
    return out.toByteArray();
  }
}
