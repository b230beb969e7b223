package org.assises.benchmarks.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The figures as a picture (SVG): for each task with several sizes, time against n, both
 * logarithmic, and the ratios at the largest size for which all libraries were measured.
 */
final class Picture {
  private static final int WIDTH = 980;
  private static final int PANEL = 300;

  private final StringBuilder svg = new StringBuilder();
  private int top = 40;

  private Picture() {}

  static String of(List<Figure> figures, List<Ratio> ratios) {
    Picture picture = new Picture();
    Set<String> tasks = new LinkedHashSet<>(figures.stream().map(Figure::what).toList());
    for (String what : tasks) {
      picture.task(
          what,
          figures.stream().filter(figure -> figure.what().equals(what)).toList(),
          ratios.stream().filter(ratio -> ratio.what().equals(what)).toList());
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
    font-family="sans-serif" font-size="12">
    <rect width="100%%" height="100%%" fill="white"/>
    <text x="20" y="24" font-size="15">Nanoseconds per item against n (logarithmic); our time \
    for each unit of theirs</text>
    %3$s</svg>
    """
        .formatted(WIDTH, picture.top + 10, picture.svg);
  }

  private void task(String what, List<Figure> figures, List<Ratio> ratios) {
    boolean severalSizes = figures.stream().mapToInt(Figure::n).distinct().count() > 1;
    if (severalSizes) {
      svg.append(new GrowthPanel(figures, 20, top, PANEL - 40).draw());
    }
    if (!ratios.isEmpty()) {
      svg.append(new RatioPanel(ratios, 560, top, PANEL - 40).draw());
    }
    if (severalSizes || !ratios.isEmpty()) {
      svg.append(Svg.text(20, top + 4, what, "font-weight=\"bold\""));
      top += PANEL;
    }
  }
}
