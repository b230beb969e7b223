package org.assises.aggregator.job;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.core.execution.JobClient;

/** Prints the progress of a job every few seconds until it ends. */
public final class Progress {
  private static final int SECONDS = 5;

  private final JobClient job;
  private final int cities;
  private final PrintStream out;
  private final Task beside;
  private long linesBefore;

  /**
   * @param cities the number of cities
   * @param beside a task to run each time that the progress is printed
   */
  public Progress(JobClient job, int cities, PrintStream out, Task beside) {
    this.job = job;
    this.cities = cities;
    this.out = out;
    this.beside = beside;
  }

  /** A task that runs beside the job. */
  public interface Task {
    void run() throws IOException;
  }

  /**
   * Waits for the job.
   *
   * @throws ExecutionException if the job fails
   * @throws IOException if the task beside it fails
   */
  public void await() throws InterruptedException, ExecutionException, IOException {
    CompletableFuture<?> end = job.getJobExecutionResult();
    while (true) {
      try {
        end.get(SECONDS, TimeUnit.SECONDS);
        return;
      } catch (TimeoutException e) {
        tell();
        beside.run();
      }
    }
  }

  private void tell() throws InterruptedException {
    try {
      JobStatus status = job.getJobStatus().get();
      Map<String, Object> counts = job.getAccumulators().get();
      long lines = count(counts, ScreenFunction.LINES);
      out.println(
          String.format(
              Locale.ROOT,
              "%s: %,d of %,d cities visited, %,d lines (%,d a second), %,d refused or cleaned",
              status.name().toLowerCase(Locale.ROOT),
              count(counts, ScreenFunction.CITIES),
              cities,
              lines,
              Math.max(0, lines - linesBefore) / SECONDS,
              count(counts, ScreenFunction.REFUSED)));
      linesBefore = lines;
    } catch (ExecutionException e) {
      // The job has just ended, or is being restarted; the next look tells.
    }
  }

  private static long count(Map<String, Object> counts, String name) {
    return counts.get(name) instanceof Long count ? count : 0;
  }
}
