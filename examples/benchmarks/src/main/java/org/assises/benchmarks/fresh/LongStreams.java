package org.assises.benchmarks.fresh;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assises.benchmarks.report.Figure;

/** Streams of a million items in JVMs with little memory. */
public final class LongStreams {
  private LongStreams() {}

  /** {@return nanoseconds an item, from the start of a cold JVM to each power of ten} */
  public static List<Figure> measure() throws IOException, InterruptedException {
    List<Figure> figures = new ArrayList<>();
    for (String line : ChildJvm.run(LongStream.class, List.of("-Xmx48m"), "1000000")) {
      String[] told = line.split(" ", -1);
      int n = Integer.parseInt(told[0]);
      figures.add(
          new Figure(
              "iCalendar, a million in one stream, -Xmx48m",
              Figure.OURS,
              n,
              Double.parseDouble(told[1]) / n,
              Double.NaN));
    }
    return figures;
  }
}
