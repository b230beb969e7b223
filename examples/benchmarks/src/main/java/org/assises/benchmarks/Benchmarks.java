package org.assises.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assises.benchmarks.calendar.CalendarReaders;
import org.assises.benchmarks.calendar.CalendarWriters;
import org.assises.benchmarks.fresh.FirstExports;
import org.assises.benchmarks.fresh.LongStreams;
import org.assises.benchmarks.fresh.Programs;
import org.assises.benchmarks.growth.Growth;
import org.assises.benchmarks.json.Feeds;
import org.assises.benchmarks.report.Figure;
import org.assises.benchmarks.report.Report;

/**
 * The one command: checks that all write and read the same, measures, and writes the results.
 *
 * <p>{@code short [FOLDER]} or {@code full [FOLDER]}; {@code growth} names the methods whose time
 * grows faster than their input. Any other argument is passed to JMH.
 */
public final class Benchmarks {
  private static final String RESULTS = "examples/benchmarks/results";

  private Benchmarks() {}

  public static void main(String[] arguments) throws Exception {
    String first = arguments.length == 0 ? "short" : arguments[0];
    if (first.equals("growth")) {
      List<String> steep = Growth.measure();
      System.out.println(steep.isEmpty() ? "All is linear." : "Steeper than linear: " + steep);
      return;
    }
    if (!first.equals("short") && !first.equals("full")) {
      org.openjdk.jmh.Main.main(arguments);
      return;
    }
    Mode mode = Mode.valueOf(first.toUpperCase(Locale.ROOT));
    requireSame();
    Programs.requireBuilt();
    List<Figure> figures = new ArrayList<>(new Measurements(mode).run());
    System.out.println("Long streams");
    figures.addAll(LongStreams.measure(mode.streamed()));
    System.out.println("First exports");
    figures.addAll(FirstExports.measure(mode.processes()));
    System.out.println("Whole programs");
    figures.addAll(Programs.measure(mode.processes()));
    Report.write(figures, first, Path.of(arguments.length > 1 ? arguments[1] : RESULTS));
  }

  private static void requireSame() throws Exception {
    CalendarWriters.requireSame();
    CalendarReaders.requireSame();
    Feeds.requireSame();
    System.out.println("All write and read the same facts.");
  }
}
