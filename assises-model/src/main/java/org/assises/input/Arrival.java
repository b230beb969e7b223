package org.assises.input;

import java.util.Map;
import java.util.Optional;
import org.assises.model.ImportedItem;

/**
 * An imported item with its identity at the source.
 *
 * @param item the item as the reader created it
 * @param provenance the identity and revision at the source
 * @param key the fingerprint of the id at the source; empty if the source gives none
 * @param said the fingerprints of its members
 */
record Arrival<T>(T item, Provenance provenance, Optional<String> key, Map<String, String> said) {
  /** {@return whether the last import had a newer revision of this item} */
  boolean isOlderThan(ImportedItem remembered) {
    return compare(remembered) < 0;
  }

  /** {@return whether this is a newer revision than that of the last import} */
  boolean isNewerThan(ImportedItem remembered) {
    return compare(remembered) > 0;
  }

  private int compare(ImportedItem remembered) {
    int bySequence = Long.compare(provenance.sequence(), remembered.sequence());
    if (bySequence != 0 || provenance.changed().isEmpty() || remembered.changed().isEmpty()) {
      return bySequence;
    }
    return provenance.changed().get().compareTo(remembered.changed().get());
  }
}
