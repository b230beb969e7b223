package org.assises.benchmarks.fresh;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assises.benchmarks.report.Figure;

/**
 * The time of whole processes: start, publication of 25 sessions and 25 proposals, one export, end;
 * minus the same without an export. The libraries take turns, so that a busy moment affects all of
 * them. Before each process of a slow way, all quick ways run once: what they add to the model is a
 * tenth of their time, so that its median needs more processes.
 */
public final class FirstExports {
  private static final String NOTHING = "nothing";
  private static final String MODEL = "model";
  private static final List<String> QUICK =
      List.of(NOTHING, MODEL, "calendar assises", "feed assises", "feed parsson");
  private static final List<String> SLOW =
      List.of(
          "calendar ical4j",
          "calendar ical4jValidating",
          "calendar biweekly",
          "feed jackson",
          "feed yasson");
  private static final Map<String, String> CALENDARS =
      Map.of(
          "assises", Figure.OURS,
          "ical4j", "iCal4j, not validating",
          "ical4jValidating", "iCal4j, validating",
          "biweekly", "biweekly");
  private static final Map<String, String> FEEDS =
      Map.of(
          "assises", Figure.OURS,
          "jackson", "Jackson databind",
          "yasson", "Yasson on records",
          "parsson", "Parsson alone");

  private FirstExports() {}

  /**
   * {@return the medians, in nanoseconds per process}
   *
   * @param times the number of processes of each slow way
   */
  public static List<Figure> measure(int times) throws IOException, InterruptedException {
    Map<String, List<Long>> nanos = new HashMap<>();
    for (int i = 0; i < times; i++) {
      for (String slow : SLOW) {
        for (String quick : QUICK) {
          run(quick, nanos);
        }
        run(slow, nanos);
      }
    }
    return figures(nanos);
  }

  private static void run(String way, Map<String, List<Long>> nanos)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    ChildJvm.run(FirstExport.class, List.of(), way);
    nanos.computeIfAbsent(way, name -> new ArrayList<>()).add(System.nanoTime() - start);
  }

  private static List<Figure> figures(Map<String, List<Long>> nanos) {
    double nothing = median(nanos, NOTHING);
    double model = median(nanos, MODEL);
    List<Figure> figures = new ArrayList<>();
    figures.add(figure("Fresh JVM, whole process", "nothing", nothing));
    figures.add(figure("Fresh JVM, whole process", "the model and a publication", model));
    CALENDARS.forEach(
        (way, who) ->
            figures.add(
                figure(
                    "First iCalendar export in a fresh JVM, over the model",
                    who,
                    median(nanos, "calendar " + way) - model)));
    FEEDS.forEach(
        (way, who) ->
            figures.add(
                figure(
                    "First JSON feed in a fresh JVM, over the model",
                    who,
                    median(nanos, "feed " + way) - model)));
    return figures;
  }

  private static Figure figure(String what, String who, double nanos) {
    return new Figure(what, who, 1, nanos, Double.NaN);
  }

  private static double median(Map<String, List<Long>> nanos, String way) {
    List<Long> sorted = nanos.getOrDefault(way, List.of()).stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
