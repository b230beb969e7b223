package org.assises.benchmarks.report;

import static java.lang.Math.log10;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** A chart of time against n, both logarithmic, with one line per library. */
final class GrowthPanel {
  private static final int LEFT = 60;
  private static final int PLOT = 300;

  private final List<Figure> figures;
  private final int x;
  private final int y;
  private final int height;
  private final double leastN;
  private final double mostN;
  private final double leastTime;
  private final double mostTime;

  GrowthPanel(List<Figure> figures, int x, int y, int height) {
    this.figures = figures;
    this.x = x + LEFT;
    this.y = y + 15;
    this.height = height - 15;
    this.leastN = log10(figures.stream().mapToInt(Figure::n).min().orElseThrow());
    this.mostN = log10(figures.stream().mapToInt(Figure::n).max().orElseThrow());
    this.leastTime =
        Math.floor(log10(figures.stream().mapToDouble(Figure::nanos).min().orElseThrow()));
    this.mostTime =
        Math.ceil(log10(figures.stream().mapToDouble(Figure::nanos).max().orElseThrow()));
  }

  String draw() {
    StringBuilder svg = new StringBuilder(axes());
    int i = 0;
    for (String who : new LinkedHashSet<>(figures.stream().map(Figure::who).toList())) {
      svg.append(series(who, Svg.color(i)));
      svg.append(Svg.bar(x + PLOT + 12, y + 16 * i, 10, 10, Svg.color(i)));
      svg.append(Svg.text(x + PLOT + 27, y + 9 + 16 * i, who, ""));
      i++;
    }
    return svg.toString();
  }

  private String axes() {
    StringBuilder svg = new StringBuilder();
    for (double power = leastTime; power <= mostTime; power++) {
      double at = atTime(Math.pow(10, power));
      svg.append(Svg.line(x, at, x + PLOT, at, "#dddddd", 1));
      svg.append(Svg.text(x - 8, at + 4, number(power), "text-anchor=\"end\""));
    }
    for (int n : figures.stream().map(Figure::n).sorted().distinct().toList()) {
      svg.append(Svg.line(atN(n), y, atN(n), y + height, "#dddddd", 1));
      svg.append(Svg.text(atN(n), y + height + 16, number(log10(n)), "text-anchor=\"middle\""));
    }
    return svg.toString();
  }

  private String series(String who, String color) {
    List<Figure> points =
        figures.stream()
            .filter(figure -> figure.who().equals(who))
            .sorted(Comparator.comparing(Figure::n))
            .toList();
    StringBuilder svg = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      Figure point = points.get(i);
      svg.append(Svg.dot(atN(point.n()), atTime(point.nanos()), color));
      if (i > 0) {
        Figure before = points.get(i - 1);
        svg.append(
            Svg.line(
                atN(before.n()),
                atTime(before.nanos()),
                atN(point.n()),
                atTime(point.nanos()),
                color,
                point.isOurs() ? 2.5 : 1.2));
      }
    }
    return svg.toString();
  }

  private double atN(int n) {
    return x + PLOT * (log10(n) - leastN) / (mostN - leastN);
  }

  private double atTime(double nanos) {
    return y + height - height * (log10(nanos) - leastTime) / (mostTime - leastTime);
  }

  private static String number(double power) {
    return String.format(Locale.ROOT, "%,.0f", Math.pow(10, power));
  }
}
