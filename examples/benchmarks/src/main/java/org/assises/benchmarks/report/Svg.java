package org.assises.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** The SVG elements of the picture. */
final class Svg {
  private static final List<String> COLORS =
      List.of("#c2185b", "#1565c0", "#2e7d32", "#ef6c00", "#6a1b9a", "#00838f", "#757575");

  private Svg() {}

  static String color(int i) {
    return COLORS.get(i % COLORS.size());
  }

  static String text(double x, double y, String text, String attributes) {
    return String.format(
        Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" %s>%s</text>\n", x, y, attributes, escaped(text));
  }

  static String line(double x1, double y1, double x2, double y2, String color, double width) {
    return String.format(
        Locale.ROOT,
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\""
            + " stroke-width=\"%.1f\"/>\n",
        x1,
        y1,
        x2,
        y2,
        color,
        width);
  }

  static String bar(double x, double y, double width, double height, String color) {
    return String.format(
        Locale.ROOT,
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n",
        x,
        y,
        width,
        height,
        color);
  }

  static String dot(double x, double y, String color) {
    return String.format(
        Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n", x, y, color);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
