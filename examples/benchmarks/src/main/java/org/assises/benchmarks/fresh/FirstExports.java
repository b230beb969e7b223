package org.assises.benchmarks.fresh;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assises.benchmarks.report.Figure;

/**
 * The wall-clock time of whole processes: start, publication of 25 sessions and 25 proposals, one
 * export, end; minus the same without an export. The libraries take turns, so that a busy moment
 * affects all of them. Before each process of a slow way, all quick ways run once: what they add to
 * the model is a tenth of their time, so that its median needs more processes.
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
  private static final List<Way> CALENDARS =
      List.of(
          new Way("calendar assises", Figure.OURS),
          new Way("calendar ical4j", "iCal4j, not validating"),
          new Way("calendar ical4jValidating", "iCal4j, validating"),
          new Way("calendar biweekly", "biweekly"));
  private static final List<Way> FEEDS =
      List.of(
          new Way("feed assises", Figure.OURS),
          new Way("feed jackson", "Jackson databind"),
          new Way("feed yasson", "Yasson on records"),
          new Way("feed parsson", "Parsson alone"));

  /**
   * An export of {@link FirstExport}.
   *
   * @param name its name there
   * @param who the library
   */
  private record Way(String name, String who) {}

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
    String calendar = "First iCalendar export in a fresh JVM, over the model";
    CALENDARS.forEach(
        way -> figures.add(figure(calendar, way.who(), median(nanos, way.name()) - model)));
    String feed = "First JSON feed in a fresh JVM, over the model";
    FEEDS.forEach(way -> figures.add(figure(feed, way.who(), median(nanos, way.name()) - model)));
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
