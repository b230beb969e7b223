package org.assises.input;

import java.util.Map;
import java.util.Optional;
import org.assises.model.ImportedItem;

/**
 * An item that arrives from a source, and what it is to the document.
 *
 * @param item as the reader made it
 * @param provenance how the source identifies it
 * @param key the fingerprint of the source's own id; empty where it gives none
 * @param said the fingerprints of what it says
 */
record Arrival<T>(T item, Provenance provenance, Optional<String> key, Map<String, String> said) {
  /** {@return whether what is remembered is a newer revision than what arrives} */
  boolean isOlderThan(ImportedItem remembered) {
    return compare(remembered) < 0;
  }

  /** {@return whether what arrives is a newer revision than what is remembered} */
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
