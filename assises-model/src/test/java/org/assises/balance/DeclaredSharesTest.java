package org.assises.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.assises.balance.DeclaredShares.CountRange;
import org.assises.balance.DeclaredShares.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredSharesTest {

  @Test
  void only79And29And13GiveTheDeclaredPercentages() {
    DeclaredShares balance = DeclaredShares.of(121, List.of(65, 24, 11));

    assertThat(balance.arePossible()).isTrue();
    assertThat(balance.onlySplit()).contains(List.of(79L, 29L, 13L));
  }

  @Test
  void impossiblePercentagesAreDetected() {
    DeclaredShares ofThree = DeclaredShares.of(3, List.of(50, 50));
    DeclaredShares mistyped = DeclaredShares.of(121, List.of(65, 24, 21));

    assertThat(ofThree.arePossible()).isFalse();
    assertThat(mistyped.arePossible()).isFalse();
    assertThat(mistyped.onlySplit()).isEmpty();
    assertThat(mistyped.ranges()).isEmpty();
  }

  @Test
  void aLargeTotalAllowsRangesOfCounts() {
    DeclaredShares shares = DeclaredShares.of(2_200, List.of(75, 25));

    assertThat(shares.arePossible()).isTrue();
    assertThat(shares.onlySplit()).isEmpty();
    assertThat(shares.ranges())
        .containsExactly(new CountRange(1_640, 1_660), new CountRange(540, 560));
  }

  @Test
  void aHalfIsRoundedUpwards() {
    assertThat(DeclaredShares.of(8, List.of(13, 88)).onlySplit()).contains(List.of(1L, 7L));
    assertThat(DeclaredShares.of(8, List.of(12, 88)).arePossible()).isFalse();
  }

  @Test
  void roundedPercentagesNeedNotAddUpTo100() {
    assertThat(DeclaredShares.of(3, List.of(33, 33, 33)).onlySplit()).contains(List.of(1L, 1L, 1L));
    assertThat(DeclaredShares.of(6, List.of(17, 17, 67)).onlySplit()).contains(List.of(1L, 1L, 4L));
  }

  @Test
  void percentagesAdjustedToAddUpTo100ArePossibleWithinOnePointOnly() {
    List<Integer> adjusted = List.of(34, 33, 33);

    assertThat(DeclaredShares.of(3, adjusted).arePossible()).isFalse();
    assertThat(new DeclaredShares(3, adjusted, Rounding.WITHIN_ONE_POINT).onlySplit())
        .contains(List.of(1L, 1L, 1L));
  }

  @Test
  void aDifferenceOfOnePointIsNotWithinOnePoint() {
    DeclaredShares aPointOff = new DeclaredShares(100, List.of(51, 49), Rounding.WITHIN_ONE_POINT);

    assertThat(aPointOff.onlySplit()).contains(List.of(51L, 49L));
  }

  @Test
  void aTotalOfZeroAllowsOnlyZeroPercent() {
    assertThat(DeclaredShares.of(0, List.of(0, 0)).onlySplit()).contains(List.of(0L, 0L));
    assertThat(DeclaredShares.of(0, List.of(100, 0)).arePossible()).isFalse();
  }

  @Test
  void aSingleShareHasTheWholeTotal() {
    assertThat(DeclaredShares.of(121, List.of(100)).onlySplit()).contains(List.of(121L));
    assertThat(DeclaredShares.of(121, List.of(99)).arePossible()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Rounding.class)
  void theResultsEqualThoseOfAnExhaustiveSearch(Rounding rounding) {
    Random random = new Random(121_65_24_11);

    for (int round = 0; round < 4_000; round++) {
      int total = 1 + random.nextInt(60);
      List<Integer> percentages = anyPercentages(random, 1 + random.nextInt(4), total);
      DeclaredShares shares = new DeclaredShares(total, percentages, rounding);

      List<List<Long>> splits = new ArrayList<>();
      tryEverySplit(shares, new ArrayList<>(), total, splits);

      assertThat(shares.arePossible()).as("%s", shares).isEqualTo(!splits.isEmpty());
      assertThat(shares.onlySplit().isPresent()).as("%s", shares).isEqualTo(splits.size() == 1);
      assertThat(shares.ranges()).as("%s", shares).isEqualTo(rangesOf(splits));
    }
  }

  /** Percentages of random counts; in every third round one of them is slightly wrong. */
  private static List<Integer> anyPercentages(Random random, int parts, int total) {
    long[] counts = anyCounts(random, parts, total);
    List<Integer> percentages =
        new ArrayList<>(LongStream.of(counts).mapToObj(count -> halfUp(count, total)).toList());
    if (random.nextInt(3) == 0) {
      int off = percentages.get(0) + random.nextInt(3) - 1;
      percentages.set(0, Math.min(100, Math.max(0, off)));
    }
    return percentages;
  }

  private static void tryEverySplit(
      DeclaredShares shares, List<Long> counts, long left, List<List<Long>> found) {
    int part = counts.size();
    if (part == shares.percentages().size()) {
      if (left == 0) {
        found.add(List.copyOf(counts));
      }
      return;
    }
    for (long count = 0; count <= left; count++) {
      if (stands(count, shares, shares.percentages().get(part))) {
        counts.add(count);
        tryEverySplit(shares, counts, left - count, found);
        counts.remove(part);
      }
    }
  }

  private static boolean stands(long count, DeclaredShares shares, int percentage) {
    double exact = 100.0 * count / shares.total();
    return shares.rounding() == Rounding.HALF_UP
        ? halfUp(count, shares.total()) == percentage
        : Math.abs(exact - percentage) < 1 - 1e-9;
  }

  private static List<CountRange> rangesOf(List<List<Long>> splits) {
    List<CountRange> ranges = new ArrayList<>();
    for (int part = 0; !splits.isEmpty() && part < splits.get(0).size(); part++) {
      int at = part;
      List<Long> counts = splits.stream().map(split -> split.get(at)).toList();
      ranges.add(new CountRange(Collections.min(counts), Collections.max(counts)));
    }
    return ranges;
  }

  @ParameterizedTest
  @ValueSource(longs = {20, 121, 99_999, 1L << 31, DeclaredShares.MAX_TOTAL})
  void countsAreWithinTheRangesOfTheirRoundedPercentages(long total) {
    Random random = new Random(total);

    for (int round = 0; round < 500; round++) {
      long[] counts = anyCounts(random, 1 + random.nextInt(20), total);
      List<Integer> rounded =
          LongStream.of(counts).mapToObj(count -> halfUp(count, total)).toList();
      assertThatTheRangesHold(DeclaredShares.of(total, rounded), counts);
      assertThatTheRangesHold(
          new DeclaredShares(total, Percentages.of(counts), Rounding.WITHIN_ONE_POINT), counts);
    }
  }

  private static void assertThatTheRangesHold(DeclaredShares shares, long[] counts) {
    List<CountRange> ranges = shares.ranges();
    assertThat(ranges).hasSize(counts.length);
    for (int part = 0; part < counts.length; part++) {
      assertThat(counts[part]).isBetween(ranges.get(part).least(), ranges.get(part).most());
    }
  }

  @Test
  void invalidTotalsAndPercentagesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeclaredShares.of(-1, List.of(100)))
        .withMessage("the total must be 0 to 1000000000000, but is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeclaredShares.of(121, List.of(101, 0)))
        .withMessage("a percentage must be 0 to 100, but one is 101");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeclaredShares.of(121, List.of()))
        .withMessage("there must be 1 to 1000 percentages, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeclaredShares.of(DeclaredShares.MAX_TOTAL + 1, List.of(100)));
  }

  private static long[] anyCounts(Random random, int parts, long total) {
    long[] cuts = random.longs(parts - 1L, 0, total + 1).sorted().toArray();
    long[] counts = new long[parts];
    for (int part = 0; part < parts; part++) {
      long from = part == 0 ? 0 : cuts[part - 1];
      counts[part] = (part == parts - 1 ? total : cuts[part]) - from;
    }
    return counts;
  }

  private static int halfUp(long count, long total) {
    return BigDecimal.valueOf(count)
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(total), 0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}
