package org.assises.json.table.source;

import java.util.Optional;

/**
 * A reference to a cell, such as {@code B5}.
 *
 * @param column the column from 0; the largest int if the letters stand for more
 * @param row the row from 1; 0 if the reference has none
 */
record CellReference(int column, int row) {
  private static final int LETTERS = 26;
  private static final int LARGEST = 100_000_000;

  /** {@return the reference in a text; empty if the text is not a reference} */
  static Optional<CellReference> parse(String text) {
    long column = 0;
    int at = 0;
    while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
      column = Math.min(column * LETTERS + (text.charAt(at) - 'A' + 1), LARGEST);
      at++;
    }
    long row = 0;
    for (int i = at; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return Optional.empty();
      }
      row = Math.min(row * 10 + digit, LARGEST);
    }
    return column == 0
        ? Optional.empty()
        : Optional.of(new CellReference((int) column - 1, (int) row));
  }
}
