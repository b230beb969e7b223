package org.assises.json.table.source;

/**
 * Counts what a sheet holds while it is read: its text is at most as long as a text file may be.
 */
final class SheetBounds {
  private final Limits limits;
  private long characters;

  SheetBounds(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  void checkCell(int line, int column, String value) {
    if (column >= limits.columns()) {
      throw Refusal.moreColumns(line, limits);
    }
    if (value.length() > limits.cellCharacters()) {
      throw Refusal.longerCell(line, limits);
    }
    characters += value.length();
    if (characters > limits.bytes()) {
      throw Refusal.at(line, "too-many-characters", "most", limits.bytes());
    }
  }

  /** Refuses text that is longer than a cell may be while it is gathered. */
  void checkText(int line, StringBuilder text) {
    if (text.length() > limits.cellCharacters()) {
      throw Refusal.longerCell(line, limits);
    }
  }
}
