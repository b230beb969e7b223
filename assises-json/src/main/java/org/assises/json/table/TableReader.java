package org.assises.json.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.json.table.source.Limits;
import org.assises.json.table.source.Sources;

/**
 * Reads the table in a CSV file, a workbook of Excel (.xlsx) or a spreadsheet of LibreOffice
 * (.ods), whatever the file is called.
 *
 * <p>Of a CSV file it finds out by itself how its characters are encoded (a byte order mark, else
 * UTF-8, else windows-1252, which it reports) and what stands between its cells (a semicolon, a
 * comma, a tabulator or a bar; {@code sep=;} in the first line says so). Of a spreadsheet it reads
 * the values, dates and results of formulas in the first sheet that is shown; a value in cells that
 * were merged over several rows is that of each row.
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

  /** {@return a reader that takes the first line which is not blank for the names of columns} */
  public static TableReader create() {
    return builder().build();
  }

  /** {@return a builder of a reader that knows the table} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a table.
   *
   * @param in at most 16 MiB unless set; read to its end, not closed
   * @return the table; its rows are taken from memory
   * @throws InvalidInputException if it is no table of these kinds, is damaged or protected by a
   *     password, or has no line that names the columns
   * @throws IOException if the stream does
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
     * Sets the names that columns may have. The first of the first 50 lines that holds two of them
     * names the columns; those above it are reported, and not read. Case, accents and the kind of
     * apostrophe do not matter.
     */
    public Builder columns(Collection<String> names) {
      this.columns = List.copyOf(names);
      return this;
    }

    /** Sets how many bytes a file has at most; 16 MiB unless set. */
    public Builder mostBytes(int bytes) {
      this.limits = limits.withBytes(bytes);
      return this;
    }

    /** Sets how many rows a table has at most, blank ones not counted; 100 000 unless set. */
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
