package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.assises.model.ImportedItem;

/**
 * What an import did with one item.
 *
 * @param outcome what it did, or left as it was and why
 * @param kind what the item is
 * @param id its id in the document
 * @param members which of its members are meant, by their names in the document, in alphabetical
 *     order; empty where the whole item is meant
 */
public record ImportNote(
    ImportOutcome outcome, ImportedItem.Kind kind, String id, List<String> members) {
  public ImportNote {
    requireNonNull(outcome, "outcome");
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
    members = List.copyOf(members);
  }
}
