package org.assises.benchmarks.fresh;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assises.benchmarks.report.Figure;

/** Streams of very many items, each in a JVM with little memory. */
public final class LongStreams {
  private LongStreams() {}

  /** {@return nanoseconds per item, from the start of a cold JVM to each power of ten} */
  public static List<Figure> measure(int items) throws IOException, InterruptedException {
    List<Figure> figures = new ArrayList<>();
    for (String line :
        ChildJvm.run(LongCalendar.class, List.of("-Xmx48m"), String.valueOf(items))) {
      String[] told = line.split(" ", -1);
      figures.add(figure("iCalendar, written in one stream, -Xmx48m", told, 1));
    }
    for (String line : ChildJvm.run(LongFeed.class, List.of("-Xmx64m"), String.valueOf(items))) {
      String[] told = line.split(" ", -1);
      figures.add(figure("JSON lines, written in one stream, -Xmx64m", told, 1));
      figures.add(figure("JSON lines, read in one stream, -Xmx64m", told, 2));
    }
    return figures;
  }

  private static Figure figure(String what, String[] told, int column) {
    int n = Integer.parseInt(told[0]);
    return new Figure(what, Figure.OURS, n, Double.parseDouble(told[column]) / n, Double.NaN);
  }
}
