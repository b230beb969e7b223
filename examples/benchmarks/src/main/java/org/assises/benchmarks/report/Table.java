package org.assises.benchmarks.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The figures as Markdown: a table for each task. */
final class Table {
  private final List<Figure> figures;
  private final StringBuilder text = new StringBuilder();

  private Table(List<Figure> figures) {
    this.figures = figures;
  }

  static String of(List<Figure> figures, String machine, String mode) {
    Table table = new Table(figures);
    table.head(machine, mode);
    Set<String> tasks = new LinkedHashSet<>(figures.stream().map(Figure::what).toList());
    tasks.forEach(table::task);
    return table.text.toString();
  }

  private void head(String machine, String mode) {
    text.append("# Measured\n\n")
        .append("Written by the benchmarks; run: ")
        .append(mode)
        .append(".\n\nMachine: ")
        .append(machine)
        .append(
            """
            .

            Time is processor time of the thread that does the work, in nanoseconds an item, the
            median of the iterations; allocation is in bytes an item. What is measured in a fresh JVM
            is the time of whole processes. In brackets: our time for each unit of theirs; below 1
            we are faster. Only the ratios of one run mean anything.
            """);
  }

  private void task(String what) {
    List<Figure> rows = figures.stream().filter(figure -> figure.what().equals(what)).toList();
    Set<Integer> sizes = new TreeSet<>(rows.stream().map(Figure::n).toList());
    text.append("\n## ").append(what).append("\n\n| |");
    sizes.forEach(n -> text.append(String.format(Locale.ROOT, " n = %,d | bytes |", n)));
    text.append("\n|---|").append("--:|--:|".repeat(sizes.size())).append('\n');
    for (String who : new LinkedHashSet<>(rows.stream().map(Figure::who).toList())) {
      text.append("| ").append(who).append(" |");
      sizes.forEach(n -> cell(rows, who, n));
      text.append('\n');
    }
  }

  private void cell(List<Figure> rows, String who, int n) {
    rows.stream()
        .filter(figure -> figure.who().equals(who) && figure.n() == n)
        .findFirst()
        .ifPresentOrElse(
            figure -> text.append(time(figure, rows)).append(bytes(figure)),
            () -> text.append(" | |"));
  }

  private static String time(Figure figure, List<Figure> rows) {
    String ratio =
        Ratio.among(rows).stream()
            .filter(r -> r.peer().equals(figure.who()) && r.n() == figure.n())
            .map(r -> " (" + r.digits() + ")")
            .findFirst()
            .orElse("");
    return String.format(Locale.ROOT, " %,.0f%s |", figure.nanos(), ratio);
  }

  private static String bytes(Figure figure) {
    return Double.isNaN(figure.bytes())
        ? " |"
        : String.format(Locale.ROOT, " %,.0f |", figure.bytes());
  }
}
