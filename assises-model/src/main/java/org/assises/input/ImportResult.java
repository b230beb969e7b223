package org.assises.input;

import static java.util.Objects.requireNonNull;

import org.assises.model.Assises;

/**
 * The result of an import: the changed assises and a report.
 *
 * @param assises the assises with the imported items and the records for the next import
 * @param report what the import did
 */
public record ImportResult(Assises assises, ImportReport report) {
  public ImportResult {
    requireNonNull(assises, "assises");
    requireNonNull(report, "report");
  }
}
