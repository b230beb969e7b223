package org.assises.json.table.source;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.assises.input.Problem;

/** A text file of records, each of one or more lines. */
final class CsvSource implements Source {
  private static final int LONGEST_FIRST_LINE = 6;

  private final TextEncoding encoding;
  private final Limits limits;
  private final Optional<Character> announced;
  private final char delimiter;

  /**
   * Opens a file.
   *
   * @param names returns the number of wanted column names in a record
   */
  CsvSource(byte[] bytes, Limits limits, ToIntFunction<Cells> names) {
    this.encoding = TextEncoding.of(bytes);
    this.limits = limits;
    this.announced = announced(encoding);
    this.delimiter =
        announced.orElseGet(() -> new DelimiterSearch(encoding, limits, names).found());
  }

  @Override
  public Iterator<Cells> records() {
    Iterator<Cells> records = new CsvRecords(encoding.reader(), delimiter, limits);
    if (announced.isPresent()) {
      records.next();
    }
    return records;
  }

  @Override
  public List<Problem> notes() {
    return encoding.notes();
  }

  /** Reads a delimiter from a first line such as {@code sep=;}, as Excel does. */
  private static Optional<Character> announced(TextEncoding encoding) {
    char[] start = new char[LONGEST_FIRST_LINE];
    int length = read(encoding.reader(), start);
    String line = new String(start, 0, length);
    boolean whole = length == 5 || (length == 6 && (start[5] == '\r' || start[5] == '\n'));
    return line.startsWith("sep=") && whole && DelimiterSearch.DELIMITERS.indexOf(start[4]) >= 0
        ? Optional.of(start[4])
        : Optional.empty();
  }

  private static int read(Reader text, char[] into) {
    try {
      return Math.max(0, text.read(into, 0, into.length));
    } catch (IOException e) {
      throw new UncheckedIOException("reading bytes in memory never fails", e);
    }
  }
}
