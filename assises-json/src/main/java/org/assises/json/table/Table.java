package org.assises.json.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.table.source.Cells;
import org.assises.json.table.source.Limits;
import org.assises.json.table.source.Source;
import org.assises.json.wording.JsonMessages;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file, with named columns. Rows are read during iteration, so a table takes little
 * more memory than the file.
 *
 * <pre>{@code
 * Table table = TableReader.create().read(in);
 * for (Row row : table) {
 *   row.value("Proposition").ifPresent(title -> ...);
 * }
 * }</pre>
 */
public final class Table implements Iterable<Row> {
  private final Source source;
  private final Limits limits;
  private final HeaderSearch search;
  private final Header header;
  private final List<Problem> notes;

  Table(Source source, Limits limits, HeaderSearch search) {
    this.source = source;
    this.limits = limits;
    this.search = search;
    List<Problem> found = new ArrayList<>(source.notes());
    this.header = search.find(source.records(), found);
    this.notes = List.copyOf(found);
  }

  /**
   * {@return the names of the columns in their order, each on one line; blank for a column without
   * a name}
   */
  public List<String> columns() {
    return header.names();
  }

  /** {@return the line with the column names, from 1} */
  public int headerLine() {
    return header.line();
  }

  /**
   * {@return the number of the first column of that name, from 0; empty if there is none}
   *
   * @param name the name of the column; case and accents do not matter
   */
  public Optional<Integer> column(String name) {
    return header.column(name);
  }

  /**
   * {@return reports about the file: lines above the column names, which are not read, and an
   * encoding other than UTF-8, which is a guess}
   */
  public List<Problem> notes() {
    return notes;
  }

  /**
   * {@return the rows below the column names, in their order, without blank ones}
   *
   * <p>The iterator throws {@link InvalidInputException} where the file is damaged, and at the
   * first row beyond the limit of the reader.
   */
  @Override
  public Iterator<Row> iterator() {
    Iterator<Cells> records = source.records();
    search.find(records, new ArrayList<>());
    return new Rows(records);
  }

  private final class Rows implements Iterator<Row> {
    private final Iterator<Cells> records;
    private @Nullable Cells next;
    private int count;

    Rows(Iterator<Cells> records) {
      this.records = records;
    }

    @Override
    public boolean hasNext() {
      while (next == null && records.hasNext()) {
        Cells record = records.next();
        next = record.isBlank() ? null : record;
      }
      return next != null;
    }

    @Override
    public Row next() {
      Cells record = hasNext() ? next : null;
      if (record == null) {
        throw new NoSuchElementException();
      }
      if (++count > limits.rows()) {
        throw new InvalidInputException(List.of(tooMany(record.line())));
      }
      next = null;
      return new Row(header, record);
    }

    private Problem tooMany(int line) {
      return new Problem("", line, 0, JsonMessages.of("too-many-rows", "most", limits.rows()));
    }
  }
}
