package org.assises.input;

import static java.util.Objects.requireNonNull;

import org.assises.model.Assises;

/**
 * An assises with what was imported into it, and what the import did.
 *
 * @param assises the assises, which remembers what came from the source
 * @param report what was done, and what was left as it was and why
 */
public record ImportResult(Assises assises, ImportReport report) {
  public ImportResult {
    requireNonNull(assises, "assises");
    requireNonNull(report, "report");
  }
}
