package org.assises.json.decidim;

import org.assises.json.intake.SourceRecord;

/** The kind of a record in an export. */
enum RecordKind {
  PROPOSAL,
  RESULT,
  MEETING,
  OTHER;

  /** {@return the kind of a record, by names that only one kind has} */
  static RecordKind of(SourceRecord record) {
    if (record.has("start_time")) {
      return MEETING;
    }
    if (record.has("proposal_urls") || record.has("children_count") || record.has("progress")) {
      return RESULT;
    }
    boolean proposal =
        record.paths().stream()
            .anyMatch(
                path -> path.equals("state") || path.equals("body") || path.startsWith("body/"));
    return proposal && !record.has("commentable_id") ? PROPOSAL : OTHER;
  }
}
