package org.assises.benchmarks.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The time of this library as a multiple of the time of another one.
 *
 * @param what the task
 * @param n the number of items at once
 * @param ours nanoseconds per item of this library
 * @param peer the other library
 * @param theirs nanoseconds per item of the other library
 */
public record Ratio(String what, int n, double ours, String peer, double theirs) {

  /** {@return all ratios of our figures to the others' for the same task and size} */
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

  /** {@return the ratio with four significant digits} */
  String digits() {
    return new BigDecimal(ratio()).round(new MathContext(4)).toPlainString();
  }
}
