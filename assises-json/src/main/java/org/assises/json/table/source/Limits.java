package org.assises.json.table.source;

/**
 * How much of a file is read at most; a file with more is refused.
 *
 * @param bytes of the file as it is stored
 * @param rows that are not blank
 * @param columns in a row
 * @param cellCharacters in a cell, in UTF-16 units
 */
public record Limits(int bytes, int rows, int columns, int cellCharacters) {
  private static final Limits STANDARD = new Limits(16 << 20, 100_000, 1_000, 100_000);
  private static final int MOST_COLUMNS = 16_384;

  /**
   * @throws IllegalArgumentException if a limit is below 1, or there are more columns than 16 384
   */
  public Limits {
    if (bytes < 1 || rows < 1 || columns < 1 || cellCharacters < 1) {
      throw new IllegalArgumentException("each limit is at least 1");
    }
    if (columns > MOST_COLUMNS) {
      throw new IllegalArgumentException("at most " + MOST_COLUMNS + " columns, not " + columns);
    }
  }

  /** {@return 16 MiB, 100 000 rows, 1 000 columns and 100 000 characters in a cell} */
  public static Limits standard() {
    return STANDARD;
  }

  /** {@return these limits with another number of bytes} */
  public Limits withBytes(int bytes) {
    return new Limits(bytes, rows, columns, cellCharacters);
  }

  /** {@return these limits with another number of rows} */
  public Limits withRows(int rows) {
    return new Limits(bytes, rows, columns, cellCharacters);
  }
}
