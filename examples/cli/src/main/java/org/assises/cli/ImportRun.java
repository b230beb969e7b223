package org.assises.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.assises.input.ImportOptions;
import org.assises.input.ImportResult;
import org.assises.input.ImportedProgramme;
import org.assises.input.ImportedProposals;
import org.assises.model.Assises;

/** Brings what others have into a document, and tells what it did. */
record ImportRun(CommandRun run) {

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

  /**
   * Brings in a programme.
   *
   * @param format the name of its source where it has no name of its own
   * @return the exit code
   */
  int programme(Path file, String format, Source<ImportedProgramme> source, Into into) {
    return read(
        file,
        source,
        into,
        (programme, target) -> target.merge(programme, options(into, format, target)));
  }

  /**
   * Brings in proposals.
   *
   * @param format the name of their source where it has no name of its own
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
              target.merge(proposals, options(into, format, target), options.held);
          new StatusTable(run.texts(), proposals).lines().forEach(run.report()::line);
          return result;
        });
  }

  private ImportOptions options(Into into, String format, ImportTarget target) {
    LocalDate today = LocalDate.ofInstant(run.instant(Optional.empty()), target.assises().zone());
    return into.options(format, today);
  }

  private <T> int read(Path file, Source<T> source, Into into, Merging<T> merging) {
    return run.change(
        into.document,
        into.dryRun,
        file,
        document -> {
          ImportTarget target = ImportTarget.of(document.read(), into, run.texts());
          return () -> write(merging.merge(source.read(target), target), target, document, into);
        });
  }

  private void write(ImportResult result, ImportTarget target, CityDocument document, Into into)
      throws IOException {
    Assises before = target.assises();
    if (!into.dryRun) {
      document.write(result.assises());
    }
    new ImportReportText(run.texts(), before, result)
        .lines(into.document.toString(), into.dryRun, into.all)
        .forEach(run.report()::line);
  }
}
