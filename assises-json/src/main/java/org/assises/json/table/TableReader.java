package org.assises.json.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.json.table.source.Limits;
import org.assises.json.table.source.Sources;

/**
 * Reads a table from a CSV file, an Excel workbook (.xlsx), a LibreOffice spreadsheet (.ods) or the
 * JSON of an open-data portal. The kind of file is recognized by its content.
 *
 * <p>In a CSV file, the encoding is detected (a byte order mark, or else UTF-8, or else
 * windows-1252, which is reported), and so is the delimiter (a semicolon, a comma, a tab or a bar,
 * or the one that {@code sep=;} in the first line states). In a spreadsheet, the first visible
 * sheet is read: values, dates and stored results of formulas. A value in cells that are merged
 * over several rows belongs to each of these rows.
 *
 * <p>Records of JSON are read if they have two of the {@linkplain Builder#columns columns} to look
 * for. The names of their members count as line 1, and each record as a line.
 *
 * <p>Instances are immutable and can be shared between threads.
 */
public final class TableReader {
  private final List<String> columns;
  private final Limits limits;

  private TableReader(Builder builder) {
    this.columns = builder.columns;
    this.limits = builder.limits;
  }

  /** {@return a reader that takes the first line that is not blank as the column names} */
  public static TableReader create() {
    return builder().build();
  }

  /** {@return a builder, to set column names and limits} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a table.
   *
   * @param in at most 16 MiB, unless another limit is set; read to its end, not closed
   * @return the table; its rows are read from memory
   * @throws InvalidInputException if it is not a table of these kinds, is damaged, is protected by
   *     a password, or has no line with the column names
   * @throws IOException if {@code in} throws it
   */
  public Table read(InputStream in) throws IOException {
    HeaderSearch search = new HeaderSearch(columns);
    byte[] bytes = in.readNBytes(limits.bytes() + 1);
    return new Table(Sources.of(bytes, limits, search::count), limits, search);
  }

  /** Builds a {@link TableReader}. */
  public static final class Builder {
    private List<String> columns = List.of();
    private Limits limits = Limits.standard();

    private Builder() {}

    /**
     * Sets the names to look for. The first line with two of them, among the first 50 lines, has
     * the column names; lines above it are reported and not read. Case, accents and the kind of
     * apostrophe do not matter.
     */
    public Builder columns(Collection<String> names) {
      this.columns = List.copyOf(names);
      return this;
    }

    /** Sets the largest number of bytes of a file. The default is 16 MiB. */
    public Builder mostBytes(int bytes) {
      this.limits = limits.withBytes(bytes);
      return this;
    }

    /** Sets the largest number of rows, not counting blank ones. The default is 100,000. */
    public Builder mostRows(int rows) {
      this.limits = limits.withRows(rows);
      return this;
    }

    /** {@return the reader} */
    public TableReader build() {
      return new TableReader(this);
    }
  }
}
