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
 * What every target of a fuzzer is tested for: in each build on its seeds, and with {@code -Pfuzz}
 * on whatever Jazzer makes of them.
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
   * Tests a target.
   *
   * @param target has a method {@code public static void fuzzerTestOneInput(byte[])}
   * @param run that method
   * @param seeds inputs of all kinds
   */
  protected FuzzTargetContract(Class<?> target, Target run, List<byte[]> seeds) {
    this.target = target;
    this.run = run;
    this.seeds = List.copyOf(seeds);
  }

  /** Each seed ends soon, and as the target says. */
  @TestFactory
  public final Stream<DynamicTest> everySeedEndsWell() {
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

  /** So does what Jazzer finds in a minute. */
  @Test
  @Tag("fuzz")
  public final void whatIsMadeOfTheSeedsEndsWell() throws Exception {
    FuzzRun.of(target, seeds);
  }

  /** Runs one input, and throws whatever should not happen. */
  @FunctionalInterface
  public interface Target {
    void accept(byte[] input) throws IOException;
  }
}
