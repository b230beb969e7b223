package org.assises.portal.page;

import java.util.List;

/**
 * A chart of stacked bars, whose lengths are proportional to their numbers of proposals.
 *
 * @param bars the bars, from the top
 */
public record BarsPicture(List<Bar> bars) {
  private static final double SHORTEST = 3;

  /** {@return whether there are no bars} */
  public boolean isEmpty() {
    return bars.isEmpty();
  }

  /** {@return the length of a bar, in per cent of the longest} */
  public double length(Bar bar) {
    long most = bars.stream().mapToLong(Bar::total).max().orElse(1);
    return most == 0 ? 100 : Math.max(SHORTEST, 100.0 * bar.total() / most);
  }
}
