package org.assises.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Tests of a fuzz target: with its seeds in each build, and with Jazzer if {@code -Pfuzz} is set.
 *
 * <pre>{@code
 * class LinesTargetTest extends FuzzTargetContract {
 *   LinesTargetTest() {
 *     super(LinesTarget.class, LinesTarget::fuzzerTestOneInput, JsonSeeds.ofLines());
 *   }
 * }
 * }</pre>
 */
public abstract class FuzzTargetContract {
  private static final Duration SOON = Duration.ofSeconds(5);

  private final Class<?> target;
  private final Target run;
  private final List<byte[]> seeds;

  /**
   * Creates the tests of a target.
   *
   * @param target the class with a method {@code public static void fuzzerTestOneInput(byte[])}
   * @param run the method
   * @param seeds inputs of all kinds
   */
  protected FuzzTargetContract(Class<?> target, Target run, List<byte[]> seeds) {
    this.target = target;
    this.run = run;
    this.seeds = List.copyOf(seeds);
  }

  /** Each seed ends quickly and as the target allows. */
  @TestFactory
  public final Stream<DynamicTest> everySeedEndsAsAllowed() {
    return IntStream.range(0, seeds.size())
        .mapToObj(
            i ->
                dynamicTest(
                    "seed " + i,
                    () -> {
                      Duration before = WorkTime.ofThisThread();
                      run.accept(seeds.get(i));
                      assertThat(WorkTime.ofThisThread().minus(before))
                          .as("time of the processor")
                          .isLessThan(SOON);
                    }));
  }

  /** Inputs that Jazzer creates end as the target allows. */
  @Test
  @Tag("fuzz")
  public final void mutatedSeedsEndAsAllowed() throws Exception {
    FuzzRun.of(target, seeds);
  }

  /** Runs one input, and throws if the result is not allowed. */
  @FunctionalInterface
  public interface Target {
    void accept(byte[] input) throws IOException;
  }
}
