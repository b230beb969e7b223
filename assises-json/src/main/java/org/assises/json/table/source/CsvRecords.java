package org.assises.json.table.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assises.input.InvalidInputException;

/** Splits text into records (RFC 4180). No other class depends on FastCSV. */
final class CsvRecords implements Iterator<Cells> {
  /** FastCSV reads in pieces of this size, and needs space for one in addition to a cell. */
  private static final int PIECE = 16_384;

  private static final int LONGEST_RECORD = 16 << 20;

  /** FastCSV gives the line of an invalid record in its message only. */
  private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

  private final Limits limits;
  private final Iterator<CsvRecord> records;
  private int line = 1;
  private int width;

  CsvRecords(Reader text, char delimiter, Limits limits) {
    this.limits = limits;
    this.records =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .allowUnclosedQuote(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(false)
            .detectBomHeader(false)
            .maxBufferSize(PIECE + limits.cellCharacters())
            .build(handler(limits), text)
            .iterator();
  }

  private static CsvRecordHandler handler(Limits limits) {
    return CsvRecordHandler.of(
        handler ->
            handler
                .maxFields(limits.columns() + 1)
                .maxFieldSize(LONGEST_RECORD)
                .maxRecordSize(LONGEST_RECORD));
  }

  @Override
  public boolean hasNext() {
    try {
      return records.hasNext();
    } catch (CsvParseException e) {
      throw refused(e);
    }
  }

  @Override
  public Cells next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      return checked(records.next());
    } catch (CsvParseException e) {
      throw refused(e);
    }
  }

  /** {@return the number of cells of the last record, including empty ones at its end} */
  int width() {
    return width;
  }

  private Cells checked(CsvRecord row) {
    line = (int) row.getStartingLineNumber();
    width = row.getFieldCount();
    if (width > limits.columns()) {
      throw Refusal.moreColumns(line, limits);
    }
    if (row.getFields().stream().anyMatch(cell -> cell.length() > limits.cellCharacters())) {
      throw Refusal.longerCell(line, limits);
    }
    return Cells.of(line, row.getFields());
  }

  /**
   * Takes only the line number from the message of FastCSV, which may contain a character of the
   * input.
   */
  private InvalidInputException refused(CsvParseException e) {
    return Refusal.at(
        lineOf(e),
        "record-malformed",
        "columns",
        limits.columns(),
        "characters",
        limits.cellCharacters());
  }

  private int lineOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Matcher told = LINE.matcher(String.valueOf(cause.getMessage()));
      if (told.find()) {
        return Integer.parseInt(told.group(1));
      }
    }
    return line;
  }
}
