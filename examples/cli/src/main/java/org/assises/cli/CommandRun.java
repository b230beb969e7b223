package org.assises.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;

/** One run of the command line, and what all commands share. */
final class CommandRun {
  private final Surroundings surroundings;
  private final Texts texts;
  private final Report report;
  private final FailureReport failures;
  private final Progress progress;

  /** The work of a command. */
  @FunctionalInterface
  interface Job {
    void run() throws IOException;
  }

  /** A change to a document that needs another input. */
  @FunctionalInterface
  interface Change {
    /** Reads the document, and returns the work to do with it. */
    Job of(CityDocument document) throws IOException;
  }

  CommandRun(Surroundings surroundings, Texts texts) {
    this.surroundings = surroundings;
    this.texts = texts;
    this.progress = new Progress(surroundings, texts);
    this.report = new Report(surroundings.out(), texts);
    this.failures = new FailureReport(new Report(surroundings.err(), texts));
  }

  Texts texts() {
    return texts;
  }

  /** Returns the report of what the command did. */
  Report report() {
    progress.end();
    return report;
  }

  /** Returns the report of failures. */
  FailureReport failures() {
    return failures;
  }

  Progress progress() {
    return progress;
  }

  /** Returns the given instant; now if there is none. */
  Instant instant(Optional<Instant> given) {
    return given.orElseGet(surroundings.clock()::instant);
  }

  /**
   * Runs a command, and reports a failure.
   *
   * @param input the document, file or folder that a failure is about
   * @return the exit code
   */
  int attempt(Path input, Job job) {
    try {
      job.run();
      return ExitCode.DONE;
    } catch (Misuse e) {
      throw e; // Reported together with the help of its command.
    } catch (IOException | RuntimeException | Error e) {
      progress.end();
      return failures.tell(input, e);
    } finally {
      progress.end();
    }
  }

  /**
   * Changes a document with another input. The document is read first, so that its problems are not
   * reported as problems of the input.
   *
   * @param dryRun whether the document is left unchanged
   * @return the exit code
   */
  int change(Path document, boolean dryRun, Path input, Change change) {
    AtomicInteger changed = new AtomicInteger();
    int opened =
        attempt(
            document,
            () -> {
              try (CityDocument city =
                  dryRun ? CityDocument.look(document) : CityDocument.open(document)) {
                Job job = change.of(city);
                changed.set(attempt(input, job));
              }
            });
    return opened == ExitCode.DONE ? changed.get() : opened;
  }

  /** Reads a document. */
  Assises read(Path document) throws IOException {
    try (InputStream in = open(document)) {
      return AssisesJson.create().read(in);
    }
  }

  /** Opens a file, and shows the progress if reading takes long. */
  InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "this is a folder");
    }
    return progress.reading(Files.newInputStream(file), file);
  }
}
