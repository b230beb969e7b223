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

/** One run of the command line: what every command works with. */
final class CommandRun {
  private final Surroundings surroundings;
  private final Texts texts;
  private final Report report;
  private final FailureReport failures;
  private final Progress progress;

  /** What a command does. */
  @FunctionalInterface
  interface Job {
    void run() throws IOException;
  }

  /** What a command does to a document with another input. */
  @FunctionalInterface
  interface Change {
    /** Reads the document, and returns what is to be done then. */
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

  /** Where the command tells what it did. */
  Report report() {
    progress.end();
    return report;
  }

  /** Where it tells what did not work. */
  FailureReport failures() {
    return failures;
  }

  Progress progress() {
    return progress;
  }

  /** Returns the instant that was given; now if none was. */
  Instant instant(Optional<Instant> given) {
    return given.orElseGet(surroundings.clock()::instant);
  }

  /**
   * Does what a command does, and tells what it fails with.
   *
   * @param input the document, file or folder that a failure is about
   * @return the exit code
   */
  int attempt(Path input, Job job) {
    try {
      job.run();
      return ExitCode.DONE;
    } catch (Misuse e) {
      throw e; // Told with the command that it is about.
    } catch (IOException | RuntimeException | Error e) {
      progress.end();
      return failures.tell(input, e);
    } finally {
      progress.end();
    }
  }

  /**
   * Changes a document by what another input says. The document is read first, so that what is
   * wrong with it is not said of the input.
   *
   * @param dryRun whether the document is only looked at
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

  /** Opens a file, and shows how far it is read if that takes long. */
  InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "this is a folder");
    }
    return progress.reading(Files.newInputStream(file), file);
  }
}
