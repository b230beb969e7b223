package org.assises.json.table.source;

/**
 * The limits of a file. A file beyond them is refused.
 *
 * @param bytes the number of bytes of the file as it is stored
 * @param rows the number of rows that are not blank
 * @param columns the number of columns of a row
 * @param cellCharacters the number of characters of a cell, in UTF-16 code units
 */
public record Limits(int bytes, int rows, int columns, int cellCharacters) {
  private static final Limits STANDARD = new Limits(16 << 20, 100_000, 1_000, 100_000);
  private static final int MOST_COLUMNS = 16_384;

  /**
   * @throws IllegalArgumentException if a limit is below 1, or that of columns is above 16,384
   */
  public Limits {
    if (bytes < 1 || rows < 1 || columns < 1 || cellCharacters < 1) {
      throw new IllegalArgumentException("each limit is at least 1");
    }
    if (columns > MOST_COLUMNS) {
      throw new IllegalArgumentException(
          "the limit of columns is at most " + MOST_COLUMNS + ", not " + columns);
    }
  }

  /**
   * {@return the standard limits: 16 MiB, 100,000 rows, 1,000 columns and 100,000 characters in a
   * cell}
   */
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
