package org.assises.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.assises.model.ImportedItem;
import org.assises.model.SourceId;

/** Collects the report of an import. */
final class Notes {
  private final List<ImportNote> notes = new ArrayList<>();
  private int unchanged;
  private boolean olderThanLast;
  private boolean nothingInCommon;

  void add(ImportOutcome outcome, ImportedItem.Kind kind, String id) {
    add(outcome, kind, id, List.of());
  }

  void add(ImportOutcome outcome, ImportedItem.Kind kind, String id, Collection<String> members) {
    notes.add(new ImportNote(outcome, kind, id, members.stream().sorted().toList()));
  }

  void unchanged() {
    unchanged++;
  }

  void olderThanLast() {
    olderThanLast = true;
  }

  void nothingInCommon() {
    nothingInCommon = true;
  }

  ImportReport report(SourceId source, List<Problem> losses, List<Problem> contactData) {
    return new ImportReport(
        source, notes, unchanged, olderThanLast, nothingInCommon, losses, contactData);
  }
}
