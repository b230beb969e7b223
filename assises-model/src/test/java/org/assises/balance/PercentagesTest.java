package org.assises.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentagesTest {

  @Test
  void theCountsOfQuimperGiveThePublishedPercentages() {
    assertThat(Percentages.of(79, 29, 13)).containsExactly(65, 24, 11);
  }

  @Test
  void theMissingPointsGoToTheLargestRemainders() {
    assertThat(Percentages.of(1, 1, 4)).containsExactly(17, 16, 67);
    assertThat(Percentages.of(416, 335, 249)).containsExactly(42, 33, 25);
  }

  @Test
  void amongEqualRemaindersTheLargerCountComesFirst() {
    assertThat(Percentages.of(1, 7)).containsExactly(12, 88);
    assertThat(Percentages.of(7, 1)).containsExactly(88, 12);
  }

  @Test
  void amongEqualCountsTheEarlierComesFirst() {
    assertThat(Percentages.of(1, 1, 1)).containsExactly(34, 33, 33);
    assertThat(Percentages.of(5, 5, 5, 5, 5, 5, 5)).containsExactly(15, 15, 14, 14, 14, 14, 14);
  }

  @Test
  void zeroIsZeroPercentAndASmallCountMayBeToo() {
    assertThat(Percentages.of(0, 1, 0, 2)).containsExactly(0, 33, 0, 67);
    assertThat(Percentages.of(1, 999)).containsExactly(0, 100);
  }

  @Test
  void allPercentagesAreZeroIfTheSumIsZero() {
    assertThat(Percentages.of(0, 0, 0)).containsExactly(0, 0, 0);
    assertThat(Percentages.of()).isEmpty();
  }

  @Test
  void moreSharesThanPointsStillAddUpTo100() {
    long[] counts = LongStream.generate(() -> 3).limit(250).toArray();

    assertThat(Percentages.of(counts).stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
  }

  @Test
  void theyAlwaysAddUpTo100() {
    forAnyCounts(
        (counts, percentages) ->
            assertThat(percentages.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100));
  }

  @Test
  void everyPercentageIsLessThanOnePointFromTheExactValue() {
    forAnyCounts(
        (counts, percentages) -> {
          long total = LongStream.of(counts).sum();
          for (int share = 0; share < counts.length; share++) {
            long off = percentages.get(share) * total - 100 * counts[share];
            assertThat(Math.abs(off)).isLessThan(total);
          }
        });
  }

  @Test
  void aLargerCountNeverHasTheSmallerPercentage() {
    forAnyCounts(
        (counts, percentages) -> {
          for (int a = 0; a < counts.length; a++) {
            for (int b = 0; b < counts.length; b++) {
              assertThat(counts[a] > counts[b] && percentages.get(a) < percentages.get(b))
                  .isFalse();
            }
          }
        });
  }

  private static void forAnyCounts(BiConsumer<long[], List<Integer>> check) {
    Random random = new Random(100);
    for (int round = 0; round < 3_000; round++) {
      long bound = 1L << (1 + random.nextInt(50));
      long[] counts = random.longs(1 + random.nextInt(20), 0, bound).toArray();
      counts[0]++;
      check.accept(counts, Percentages.of(counts));
    }
  }

  @Test
  void theLargestSumIsAccepted() {
    long largest = Long.MAX_VALUE / 100;

    assertThat(Percentages.of(largest - 1, 1)).containsExactly(100, 0);
    assertThatIllegalArgumentException().isThrownBy(() -> Percentages.of(largest, 1));
  }

  @Test
  void negativeAndTooLargeCountsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Percentages.of(3, -1))
        .withMessage("a count must be at least 0, but one is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Percentages.of(Long.MAX_VALUE, 1, Long.MAX_VALUE))
        .withMessage("the counts add up to more than 92233720368547758");
  }
}
