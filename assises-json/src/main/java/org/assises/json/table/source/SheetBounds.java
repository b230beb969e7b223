package org.assises.json.table.source;

/** Checks the limits while a sheet is read. All its text together may be as long as a text file. */
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

  /** Refuses the text of a cell as soon as it is too long. */
  void checkText(int line, StringBuilder text) {
    if (text.length() > limits.cellCharacters()) {
      throw Refusal.longerCell(line, limits);
    }
  }
}
