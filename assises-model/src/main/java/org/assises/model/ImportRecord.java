package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a document remembers of the imports from one source, so that the next import can tell what
 * changed at the source from what the city edited by hand.
 *
 * <p>Never published, and free of personal data: it holds ids, revisions and fingerprints. A city
 * that removes a record forgets the source: what came from it then counts as the city's own.
 *
 * @param source by which imports name the source; it need not be among {@link Assises#sources()}
 * @param items what came from it, in the order in which it first came
 */
public record ImportRecord(SourceId source, List<ImportedItem> items) {
  public ImportRecord {
    requireNonNull(source, "source");
    items = List.copyOf(items);
  }
}
