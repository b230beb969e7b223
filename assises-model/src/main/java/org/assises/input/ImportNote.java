package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.assises.model.ImportedItem;

/**
 * What an import did to one item.
 *
 * @param outcome what was done, or why nothing was done
 * @param kind the kind of item
 * @param id the id in the document
 * @param members the names of the members concerned, in alphabetical order; empty if the whole item
 *     is concerned
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
