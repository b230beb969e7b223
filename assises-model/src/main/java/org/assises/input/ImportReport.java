package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.assises.model.ImportedItem;
import org.assises.model.SourceId;

/**
 * What an import did: every item that is not as it was, or not as the source has it. Items that are
 * the same at the source and in the document are only counted.
 *
 * @param source from which source
 * @param notes what was done with single items, in the order of the import, then what is gone
 * @param unchanged how many items were the same
 * @param olderThanLast whether the input is older than the one before, so that nothing counts as
 *     gone
 * @param nothingInCommon whether nothing that came from the source before is in the input any more,
 *     so that nothing was cancelled: it may be the input of another source
 * @param losses what the input says and the items do not, as the reader reports it
 * @param contactData where the texts that were brought in hold contact data, and what, never the
 *     value: a publication is refused until it is taken out, or the import {@linkplain
 *     ImportOptions#holdBack holds these texts back}
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

  /** {@return the notes of an outcome for items of a kind, in their order} */
  public List<ImportNote> notes(ImportOutcome outcome, ImportedItem.Kind kind) {
    return notes.stream().filter(note -> note.outcome() == outcome && note.kind() == kind).toList();
  }

  /** {@return the ids of the items of any kind with that outcome, in their order} */
  public List<String> ids(ImportOutcome outcome) {
    return notes.stream().filter(note -> note.outcome() == outcome).map(ImportNote::id).toList();
  }
}
