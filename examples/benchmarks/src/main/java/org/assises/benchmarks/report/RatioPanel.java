package org.assises.benchmarks.report;

import java.util.List;
import java.util.Locale;

/**
 * A bar chart of the ratios at the largest size for which most libraries were measured. 1 means
 * equally fast.
 */
final class RatioPanel {
  private static final int LABELS = 130;
  private static final int PLOT = 220;
  private static final int BAR = 18;

  private final List<Ratio> ratios;
  private final int n;
  private final int x;
  private final int y;
  private final int height;

  RatioPanel(List<Ratio> ratios, int x, int y, int height) {
    this.n = ratios.stream().mapToInt(Ratio::n).max().orElseThrow();
    this.ratios = ratios.stream().filter(ratio -> ratio.n() == n).toList();
    this.x = x + LABELS;
    this.y = y + 15;
    this.height = height - 15;
  }

  String draw() {
    StringBuilder svg = new StringBuilder();
    svg.append(Svg.text(x, y - 3, String.format(Locale.ROOT, "ratios at n = %,d", n), ""));
    svg.append(Svg.line(x + PLOT / 2.0, y, x + PLOT / 2.0, y + height, "#999999", 1));
    svg.append(Svg.text(x + PLOT / 2.0, y + height + 14, "1", "text-anchor=\"middle\""));
    for (int i = 0; i < ratios.size(); i++) {
      Ratio ratio = ratios.get(i);
      double width = PLOT / 2.0 * Math.min(2, ratio.ratio());
      double at = y + 8 + i * (BAR + 10);
      svg.append(Svg.text(x - 8, at + 13, ratio.peer(), "text-anchor=\"end\""));
      svg.append(Svg.bar(x, at, width, BAR, ratio.ratio() <= 1 ? "#2e7d32" : "#ef6c00"));
      svg.append(
          Svg.text(x + width + 6, at + 13, String.format(Locale.ROOT, "%.3f", ratio.ratio()), ""));
    }
    return svg.toString();
  }
}
