package org.assises.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.assises.benchmarks.report.Figure;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs JMH, each method and size in its own JVM, and collects the figures from its results. */
final class Measurements {
  private static final String LIBRARIES =
      "assises|ical4j|ical4jValidating|biweekly|jackson|yasson|parsson|of|revise|reviseFromFiles|asJson|rendered";
  private static final String STRICT = "jacksonValidated|jacksonAgainstSchema|yassonValidated";
  private static final String ENCODE_FLOOR = "encodeFloor";
  private static final String LIMITS = "handWritten|memcpy|tokens|" + ENCODE_FLOOR;

  private final Mode mode;
  private final List<Figure> figures = new ArrayList<>();

  Measurements(Mode mode) {
    this.mode = mode;
  }

  List<Figure> run() throws RunnerException {
    String large = String.valueOf(mode.large());
    varied(Task.CALENDAR_WRITE, LIBRARIES, "10", "1000");
    varied(Task.CALENDAR_WRITE, limits(), "1000");
    slowest(Task.CALENDAR_WRITE, "assises|ical4j|biweekly", large);
    quick(Task.CALENDAR_READ, LIBRARIES, "1000");
    slowest(Task.CALENDAR_READ, LIBRARIES, "10000");
    quick(Task.FEED_WRITE, LIBRARIES, "10", "1000");
    quick(Task.FEED_WRITE, limits(), "1000");
    slow(Task.FEED_WRITE, LIBRARIES, large);
    quick(Task.DOCUMENT_READ, LIBRARIES, "1000");
    quick(Task.DOCUMENT_READ, STRICT, "1000");
    slow(Task.DOCUMENT_READ, LIBRARIES, large);
    quick(Task.PUBLICATION, LIBRARIES, "1000");
    varied(Task.QUIMPER, "\\w+", "1");
    quick(Task.POLL, LIBRARIES, "1");
    if (mode == Mode.FULL) {
      runWhatTakesLong();
    }
    return figures;
  }

  private void runWhatTakesLong() throws RunnerException {
    varied(Task.CALENDAR_WRITE, LIMITS, "10", "100000");
    slowest(Task.CALENDAR_WRITE, "ical4jValidating", "100000");
    quick(Task.CALENDAR_READ, LIBRARIES, "10");
    quick(Task.FEED_WRITE, LIMITS, "10", "100000");
    quick(Task.DOCUMENT_READ, LIBRARIES + "|" + STRICT, "10");
    quick(Task.DOCUMENT_READ, LIMITS, "10", "1000", "100000");
    slow(Task.PUBLICATION, LIBRARIES, "100000");
  }

  /** {@return the limits to measure; the others in {@code full} only, since no goal needs them} */
  private String limits() {
    return mode == Mode.FULL ? LIMITS : ENCODE_FLOOR;
  }

  private void quick(Task task, String methods, String... sizes) throws RunnerException {
    run(mode::quick, task, methods, sizes);
  }

  private void varied(Task task, String methods, String... sizes) throws RunnerException {
    run(mode::varied, task, methods, sizes);
  }

  private void slow(Task task, String methods, String... sizes) throws RunnerException {
    run(mode::slow, task, methods, sizes);
  }

  private void slowest(Task task, String methods, String... sizes) throws RunnerException {
    run(mode::slowest, task, methods, sizes);
  }

  private void run(
      UnaryOperator<ChainedOptionsBuilder> length, Task task, String methods, String... sizes)
      throws RunnerException {
    System.out.println(task.what() + ": " + String.join(", ", sizes));
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(task.methods(methods))
            .param("n", sizes)
            .mode(org.openjdk.jmh.annotations.Mode.AverageTime)
            .timeUnit(TimeUnit.NANOSECONDS)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .jvmArgs("-Xms1g", "-Xmx3g", "-Dnet.fortuna.ical4j.timezone.update.enabled=false");
    for (RunResult result : new Runner(length.apply(options).build()).run()) {
      figures.addAll(figures(result));
    }
  }

  private static List<Figure> figures(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    int dot = benchmark.lastIndexOf('.');
    Task task = Task.of(benchmark.substring(0, dot));
    String method = benchmark.substring(dot + 1);
    int n = Integer.parseInt(result.getParams().getParam("n"));
    double nanos = median(result, i -> value(i, "cpuNanos") / value(i, "calls")) / n;
    double bytes = median(result, i -> value(i, "gc.alloc.rate.norm")) / n;
    String items = result.getParams().getParam("items");
    return task.subtasks(method, items).stream()
        .map(what -> new Figure(what, task.who(method), n, nanos, bytes))
        .toList();
  }

  private static double value(IterationResult iteration, String name) {
    return requireNonNull(iteration.getSecondaryResults().get(name), name).getScore();
  }

  private static double median(RunResult result, ToDoubleFunction<IterationResult> value) {
    double[] sorted =
        result.getBenchmarkResults().stream()
            .flatMapToDouble(
                fork ->
                    DoubleStream.of(
                        fork.getIterationResults().stream().mapToDouble(value).toArray()))
            .sorted()
            .toArray();
    return sorted[sorted.length / 2];
  }
}
