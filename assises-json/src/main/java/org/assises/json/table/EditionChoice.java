package org.assises.json.table;

import java.util.Map;
import java.util.Optional;
import org.assises.json.intake.Cell;
import org.assises.json.intake.FoldedName;
import org.assises.model.EditionId;

/** Finds the edition of a row. */
final class EditionChoice {
  private final Map<String, EditionId> words;
  private final EditionId edition;
  private final boolean every;
  private final boolean byId;
  private final boolean ignored;

  EditionChoice(Table table, MappedColumns columns, ProposalMapping mapping, EditionId edition) {
    this.words = mapping.editions();
    this.edition = edition;
    this.every = mapping.everyEdition();
    this.byId = words.isEmpty() && !every && isNamed(table, columns);
    this.ignored = words.isEmpty() && !every && !byId && columns.has(ProposalColumn.EDITION);
  }

  /** {@return whether any row names the edition by its id} */
  private boolean isNamed(Table table, MappedColumns columns) {
    if (!columns.has(ProposalColumn.EDITION)) {
      return false;
    }
    int column = columns.of(ProposalColumn.EDITION).get(0);
    for (Row row : table) {
      if (isId(row.cell(column).strip())) {
        return true;
      }
    }
    return false;
  }

  private boolean isId(String word) {
    return word.equals(edition.value());
  }

  /**
   * {@return whether there is a column with editions, but neither words for them are set nor does a
   * row have the id of the edition}
   */
  boolean isIgnored() {
    return ignored;
  }

  /** {@return the edition of a row; empty if the row is left out} */
  Optional<EditionId> of(ProposalRow row) {
    Optional<String> word = row.cell(ProposalColumn.EDITION).map(Cell::text);
    if (every) {
      return word.flatMap(EditionChoice::id);
    }
    if (!words.isEmpty()) {
      return word.map(FoldedName::of).map(words::get);
    }
    return !byId || word.filter(this::isId).isPresent() ? Optional.of(edition) : Optional.empty();
  }

  private static Optional<EditionId> id(String word) {
    try {
      return Optional.of(new EditionId(word));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
