package org.assises.portal.page;

import java.util.List;

/**
 * Stacked bars, one under the other, each as long as its number of proposals says.
 *
 * @param bars from the top
 */
public record BarsPicture(List<Bar> bars) {
  private static final double SHORTEST = 3;

  /** {@return whether there is nothing to see} */
  public boolean isEmpty() {
    return bars.isEmpty();
  }

  /** {@return how long a bar is, in per cent of the longest} */
  public double length(Bar bar) {
    long most = bars.stream().mapToLong(Bar::total).max().orElse(1);
    return most == 0 ? 100 : Math.max(SHORTEST, 100.0 * bar.total() / most);
  }
}
