package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A record of the imports from one source. It lets the next import distinguish changes at the
 * source from edits by the city.
 *
 * <p>It holds ids, revisions and fingerprints, contains no personal data and is never published. If
 * a city removes a record, the items from that source count as its own.
 *
 * @param source the name of the source, which need not be one of {@link Assises#sources()}
 * @param items the imported items, in the order of their first import
 */
public record ImportRecord(SourceId source, List<ImportedItem> items) {
  public ImportRecord {
    requireNonNull(source, "source");
    items = List.copyOf(items);
  }
}
