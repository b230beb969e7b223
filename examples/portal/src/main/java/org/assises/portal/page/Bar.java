package org.assises.portal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assises.model.Proposal;

/**
 * A stacked bar with the shares of proposals by fate.
 *
 * @param name the name of the bar
 * @param total the number of proposals
 * @param segments one for each fate that occurs, in their order
 */
public record Bar(Spoken name, long total, List<Segment> segments) {
  static Bar of(Site site, Spoken name, List<Proposal> proposals) {
    LocalDate day = site.publication().day();
    List<Segment> segments = new ArrayList<>();
    double start = 0;
    for (Fate fate : Fate.values()) {
      long count = proposals.stream().filter(it -> Fate.of(it, day) == fate).count();
      if (count > 0) {
        double width = 100.0 * count / proposals.size();
        segments.add(
            new Segment(fate, site.words().of("fate", fate), Optional.of(count), 0, start, width));
        start += width;
      }
    }
    return new Bar(name, proposals.size(), rounded(segments));
  }

  /**
   * {@return a bar of published shares, scaled to the length of the bar if they do not add up to
   * 100}
   */
  static Bar of(Spoken name, long total, List<Segment> published) {
    double sum = published.stream().mapToDouble(Segment::percent).sum();
    List<Segment> segments = new ArrayList<>();
    double start = 0;
    for (Segment segment : published) {
      double width = sum == 0 ? 0 : 100.0 * segment.percent() / sum;
      segments.add(segment.at(start, width));
      start += width;
    }
    return new Bar(name, total, List.copyOf(segments));
  }

  Bar named(Spoken other) {
    return new Bar(other, total, segments);
  }

  /** {@return the number of proposals in words, such as {@code 16 propositions}} */
  public String size(Words words) {
    return words.counted("proposals", total, Figures.of(total));
  }

  /** {@return the sum of the published percentages; empty if it is 100 within rounding} */
  public Optional<Integer> wrongSum() {
    int sum = segments.stream().mapToInt(Segment::percent).sum();
    return Math.abs(sum - 100) > segments.size() ? Optional.of(sum) : Optional.empty();
  }

  /** Returns whole percentages that add up to 100, by the largest-remainder method. */
  private static List<Segment> rounded(List<Segment> exact) {
    int[] percents = exact.stream().mapToInt(it -> (int) it.width()).toArray();
    int left = exact.isEmpty() ? 0 : 100 - java.util.stream.IntStream.of(percents).sum();
    List<Integer> byRemainder = new ArrayList<>();
    for (int i = 0; i < percents.length; i++) {
      byRemainder.add(i);
    }
    byRemainder.sort(
        Comparator.comparingDouble((Integer i) -> exact.get(i).width() % 1).reversed());
    byRemainder.stream().limit(left).forEach(i -> percents[i]++);
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < percents.length; i++) {
      segments.add(exact.get(i).with(percents[i]));
    }
    return List.copyOf(segments);
  }

  /**
   * A part of a bar.
   *
   * @param fate the fate of these proposals
   * @param label the fate in words
   * @param count the number of proposals; empty if only a percentage was published
   * @param percent the share of the proposals
   * @param start the start, in per cent of the bar's width
   * @param width the width, in per cent of the bar's width
   */
  public record Segment(
      Fate fate, String label, Optional<Long> count, int percent, double start, double width) {
    static Segment published(Fate fate, String label, Optional<Long> count, int percent) {
      return new Segment(fate, label, count, percent, 0, 0);
    }

    private Segment with(int percentage) {
      return new Segment(fate, label, count, percentage, start, width);
    }

    private Segment at(double from, double wide) {
      return new Segment(fate, label, count, percent, from, wide);
    }
  }
}
