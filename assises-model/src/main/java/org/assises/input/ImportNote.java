package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.assises.model.ImportedItem;
import org.assises.wording.Codes;

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

  /** {@return the item, the outcome and the members, such as {@code session talk: kept (title)}} */
  @Override
  public String toString() {
    String concerned = members.isEmpty() ? "" : " (" + String.join(", ", members) + ")";
    return Codes.of(kind) + " " + id + ": " + Codes.of(outcome) + concerned;
  }
}
