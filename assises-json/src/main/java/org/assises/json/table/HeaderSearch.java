package org.assises.json.table;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.intake.FoldedName;
import org.assises.json.table.source.Cells;
import org.assises.json.wording.JsonMessages;

/** Finds the row with the column names: the first record that has two of the wanted names. */
final class HeaderSearch {
  private static final int FIRST_RECORDS = 50;
  private static final int ENOUGH = 2;
  private static final int MOST_TOLD = 12;

  private final Collection<String> wanted;
  private final Set<String> folded;

  /**
   * Creates a search.
   *
   * @param wanted the names to look for; if empty, the first record that is not blank has the names
   */
  HeaderSearch(Collection<String> wanted) {
    this.wanted = wanted;
    this.folded = wanted.stream().map(FoldedName::of).collect(Collectors.toSet());
  }

  /** {@return the number of wanted names in a record} */
  int count(Cells record) {
    return (int)
        record.values().stream().map(FoldedName::of).distinct().filter(folded::contains).count();
  }

  /**
   * {@return the names; the records up to and including them are taken from the iterator}
   *
   * @param before receives the reports about records above the names
   */
  Header find(Iterator<Cells> records, Collection<Problem> before) {
    int enough = Math.min(ENOUGH, folded.size());
    Cells skipped = null;
    for (int i = 0; i < FIRST_RECORDS && records.hasNext(); i++) {
      Cells record = records.next();
      if (!record.isBlank() && count(record) >= enough) {
        if (skipped != null) {
          before.add(notRead(skipped, record));
        }
        return new Header(record.line(), record.values());
      }
      skipped = skipped == null && !record.isBlank() ? record : skipped;
    }
    throw new InvalidInputException(List.of(missing()));
  }

  private static Problem notRead(Cells first, Cells header) {
    return new Problem(
        "", first.line(), 0, JsonMessages.of("preamble-unread", "line", header.line()));
  }

  private Problem missing() {
    if (wanted.isEmpty()) {
      return new Problem("", 0, 0, JsonMessages.of("file-empty"));
    }
    String names = wanted.stream().distinct().limit(MOST_TOLD).collect(joining(", "));
    return new Problem(
        "",
        0,
        0,
        JsonMessages.of(
            "columns-missing", "least", Math.min(ENOUGH, folded.size()), "names", names));
  }
}
