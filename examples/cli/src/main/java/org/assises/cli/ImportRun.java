package org.assises.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.assises.input.ImportOptions;
import org.assises.input.ImportResult;
import org.assises.input.ImportedProgramme;
import org.assises.input.ImportedProposals;

/** Imports data of other systems into a document, and reports what it did. */
record ImportRun(CommandRun run) {

  /** Reads a programme or proposals. */
  @FunctionalInterface
  interface Source<T> {
    T read(ImportTarget target) throws IOException;
  }

  /** Reads a programme or proposals from one file. */
  @FunctionalInterface
  interface FileSource<T> {
    T read(InputStream in, ImportTarget target) throws IOException;
  }

  /** {@return a source that opens a file and reads from it} */
  <T> Source<T> from(Path file, FileSource<T> source) {
    return target -> {
      try (InputStream in = run.open(file)) {
        return source.read(in, target);
      }
    };
  }

  /** Merges imported data into a document. */
  @FunctionalInterface
  private interface Merging<T> {
    ImportReportText merge(T read, ImportTarget target);
  }

  /**
   * Imports a programme.
   *
   * @param format the name of the source unless the options name it
   * @return the exit code
   */
  int programme(Path file, String format, FileSource<ImportedProgramme> source, Into into) {
    return read(
        file,
        from(file, source),
        into,
        (programme, target) ->
            report(target, target.merge(programme, options(into, format, target))));
  }

  /**
   * Imports proposals.
   *
   * @param format the name of the source unless the options name it
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
        (proposals, target) ->
            report(target, target.merge(proposals, options(into, format, target), options.held))
                .withTable(new StatusTable(run.texts(), proposals).lines()));
  }

  private ImportReportText report(ImportTarget target, ImportResult result) {
    return new ImportReportText(run.texts(), target.assises(), result);
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
          return () -> write(merging.merge(source.read(target), target), document, into);
        });
  }

  private void write(ImportReportText report, CityDocument document, Into into) throws IOException {
    if (!into.dryRun) {
      document.write(report.result());
    }
    report.lines(into.document.toString(), into.dryRun, into.all).forEach(run.report()::line);
  }
}
