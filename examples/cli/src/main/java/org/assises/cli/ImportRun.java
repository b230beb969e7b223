package org.assises.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.assises.input.ImportResult;
import org.assises.input.ImportedProgramme;
import org.assises.input.ImportedProposals;
import org.assises.model.Assises;

/** Brings what others have into a document, and tells what it did. */
final class ImportRun {
  private final Attempts attempts;
  private final Report report;
  private final Clock clock;

  /** Runs a job and tells a person what it fails with. */
  @FunctionalInterface
  interface Attempts {
    /** {@return the exit code} */
    int attempt(Path input, AssisesCommand.Job job);
  }

  /** Where a programme or proposals come from. */
  @FunctionalInterface
  interface Source<T> {
    T read(ImportTarget target) throws IOException;
  }

  /** What is done with what was read. */
  @FunctionalInterface
  private interface Merging<T> {
    ImportResult merge(T read, ImportTarget target);
  }

  ImportRun(Attempts attempts, Report report, Clock clock) {
    this.attempts = attempts;
    this.report = report;
    this.clock = clock;
  }

  /**
   * Brings in a programme.
   *
   * @param format by which the source is known where it has no name of its own
   * @return the exit code
   */
  int programme(Path file, String format, Source<ImportedProgramme> source, Into into) {
    return read(
        file,
        source,
        into,
        (programme, target) -> target.merge(programme, into.options(format, today(target))));
  }

  /**
   * Brings in proposals.
   *
   * @param format by which the source is known where it has no name of its own
   * @return the exit code
   */
  int proposals(
      Path file,
      String format,
      Source<ImportedProposals> source,
      Into into,
      ProposalOptions options) {
    return read(
        file,
        source,
        into,
        (proposals, target) -> {
          ImportResult result =
              target.merge(proposals, into.options(format, today(target)), options.held);
          Texts texts = Texts.in("imports", into.language(target.assises()));
          report.lines(new StatusTable(texts, proposals).lines());
          return result;
        });
  }

  /** Reads the document first, so that what is wrong with it is not said of the file. */
  private <T> int read(Path file, Source<T> source, Into into, Merging<T> merging) {
    AtomicInteger brought = new AtomicInteger();
    int opened =
        attempts.attempt(
            into.document,
            () -> {
              try (CityDocument document = open(into)) {
                ImportTarget target = into.target(document.read());
                brought.set(
                    attempts.attempt(
                        file,
                        () -> {
                          ImportResult result = merging.merge(source.read(target), target);
                          write(result, target, document, into);
                        }));
              }
            });
    return opened == 0 ? brought.get() : opened;
  }

  private static CityDocument open(Into into) throws IOException {
    return into.dryRun ? CityDocument.look(into.document) : CityDocument.open(into.document);
  }

  private LocalDate today(ImportTarget target) {
    return LocalDate.ofInstant(clock.instant(), target.assises().zone());
  }

  private void write(ImportResult result, ImportTarget target, CityDocument document, Into into)
      throws IOException {
    Assises before = target.assises();
    Locale language = into.language(before);
    if (!into.dryRun) {
      document.write(result.assises());
    }
    report.imported(new ImportReportText(language, before, result), into.document, into.dryRun);
  }
}
