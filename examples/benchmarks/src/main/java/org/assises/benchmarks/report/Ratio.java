package org.assises.benchmarks.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How long this library takes for each unit of another's time.
 *
 * @param what the task
 * @param n how many items at once
 * @param ours nanoseconds an item
 * @param peer the other
 * @param theirs nanoseconds an item
 */
public record Ratio(String what, int n, double ours, String peer, double theirs) {

  /** {@return each of our figures beside each of the others' for the same task and size} */
  static List<Ratio> among(List<Figure> figures) {
    return figures.stream()
        .filter(Figure::isOurs)
        .flatMap(
            ours ->
                figures.stream()
                    .filter(other -> !other.isOurs())
                    .filter(other -> other.what().equals(ours.what()) && other.n() == ours.n())
                    .map(
                        other ->
                            new Ratio(
                                ours.what(), ours.n(), ours.nanos(), other.who(), other.nanos())))
        .toList();
  }

  double ratio() {
    return ours / theirs;
  }

  /** {@return the ratio to four digits, however small it is} */
  String digits() {
    return new BigDecimal(ratio()).round(new MathContext(4)).toPlainString();
  }
}
