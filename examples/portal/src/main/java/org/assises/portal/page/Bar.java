package org.assises.portal.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.balance.Outcome;
import org.assises.balance.Tally;

/**
 * A stacked bar: how proposals are divided by what became of them.
 *
 * @param name what it shows
 * @param total of how many proposals
 * @param segments one for each outcome that there is, in the order of the outcomes
 */
public record Bar(Spoken name, long total, List<Segment> segments) {
  static Bar of(Spoken name, Tally tally) {
    Map<Outcome, Integer> percentages = tally.percentages();
    List<Segment> segments =
        Stream.of(Outcome.values())
            .filter(outcome -> tally.count(outcome) > 0)
            .map(
                outcome ->
                    segment(outcome, tally.count(outcome), percentages.getOrDefault(outcome, 0)))
            .toList();
    return new Bar(name, tally.total(), segments);
  }

  Bar named(Spoken other) {
    return new Bar(other, total, segments);
  }

  /** {@return the bar in words} */
  public String description() {
    return segments.stream()
        .map(segment -> segment.label() + " : " + segment.percent() + " %")
        .collect(joining(" ; ", name.text() + " : ", "."));
  }

  /** {@return where a segment begins, in per cent of the bar's width} */
  public int start(Segment segment) {
    return segments.subList(0, segments.indexOf(segment)).stream().mapToInt(Segment::percent).sum();
  }

  /** {@return where the middle of a segment is, in per cent of the bar's width} */
  public double middle(Segment segment) {
    return start(segment) + segment.percent() / 2.0;
  }

  private static Segment segment(Outcome outcome, long count, int percent) {
    return new Segment(outcome, Words.of(outcome), Optional.of(count), percent);
  }

  /**
   * A part of a bar.
   *
   * @param outcome what became of these proposals
   * @param label the same for the reader
   * @param count how many they are; empty where only a percentage was published
   * @param percent of the bar
   */
  public record Segment(Outcome outcome, String label, Optional<Long> count, int percent) {
    /** {@return whether its number has room in it} */
    public boolean isWide() {
      return percent >= 10;
    }

    /** {@return its colour, as a class of the style sheet} */
    public String style() {
      return Choice.parameter(outcome);
    }
  }
}
