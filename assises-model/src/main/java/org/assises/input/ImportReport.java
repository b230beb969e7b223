package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.assises.model.ImportedItem;
import org.assises.model.SourceId;

/**
 * A report of an import, with a note for each item that was changed or differs from the source.
 * Unchanged items are only counted.
 *
 * @param source the source of the import
 * @param notes the notes in the order of the import, followed by those for missing items
 * @param unchanged the number of items that are the same at the source and in the document
 * @param olderThanLast whether the input is older than that of the last import, so that no item
 *     counts as missing
 * @param nothingInCommon whether the input contains none of the items of earlier imports; it may
 *     come from another source, and nothing was cancelled
 * @param losses the parts of the input that the reader could not represent
 * @param contactData the kind and place of contact data in the imported texts, without its value;
 *     it prevents publication unless the city removes it or the import {@linkplain
 *     ImportOptions#holdBack holds it back}
 */
public record ImportReport(
    SourceId source,
    List<ImportNote> notes,
    int unchanged,
    boolean olderThanLast,
    boolean nothingInCommon,
    List<Problem> losses,
    List<Problem> contactData) {
  public ImportReport {
    requireNonNull(source, "source");
    notes = List.copyOf(notes);
    losses = List.copyOf(losses);
    contactData = List.copyOf(contactData);
  }

  /** {@return the notes with an outcome for items of one kind, in order} */
  public List<ImportNote> notes(ImportOutcome outcome, ImportedItem.Kind kind) {
    return notes.stream().filter(note -> note.outcome() == outcome && note.kind() == kind).toList();
  }

  /** {@return the ids of all items with that outcome, in order} */
  public List<String> ids(ImportOutcome outcome) {
    return notes.stream().filter(note -> note.outcome() == outcome).map(ImportNote::id).toList();
  }

  /** {@return the source and the numbers of notes, unchanged items and problems on one line} */
  @Override
  public String toString() {
    return "import from "
        + source.value()
        + ": "
        + notes.size()
        + " notes, "
        + unchanged
        + " unchanged, "
        + losses.size()
        + " losses, "
        + contactData.size()
        + " with contact data";
  }
}
