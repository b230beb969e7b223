package org.assises.portal.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.assises.balance.Outcome;

/**
 * Stacked bars, one under the other, as wide as the page lets them be.
 *
 * @param bars from the top
 */
public record BarsPicture(List<Bar> bars) {
  private static final int ROW = 78;

  /** {@return whether there is nothing to see} */
  public boolean isEmpty() {
    return bars.isEmpty();
  }

  /** {@return its height in pixels} */
  public int height() {
    return bars.size() * ROW;
  }

  /** {@return the top of a bar's name, in pixels} */
  public int top(Bar bar) {
    return bars.indexOf(bar) * ROW;
  }

  /** {@return the picture in words} */
  public String description() {
    return bars.stream().map(Bar::description).collect(joining(" "));
  }

  /** {@return the outcomes that occur, for the legend} */
  public List<Outcome> outcomes() {
    return List.of(Outcome.values()).stream().filter(this::occurs).toList();
  }

  private boolean occurs(Outcome outcome) {
    return bars.stream()
        .flatMap(bar -> bar.segments().stream())
        .anyMatch(segment -> segment.outcome() == outcome);
  }
}
