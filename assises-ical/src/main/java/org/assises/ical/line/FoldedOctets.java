package org.assises.ical.line;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Folds the octets of content lines (RFC 5545, 3.1) in one reused buffer, and writes them to a
 * stream or keeps them. A physical line has at most 75 octets, CRLF excluded. No fold splits a code
 * point or an escape sequence.
 */
final class FoldedOctets {
  /** The longest physical line in octets, CRLF excluded. */
  static final int LINE = 75;

  private static final int FOLD = 3;

  private static final int FULL = 4 * 1024;
  private static final int SMALL = 512;
  private static final int ENDLESS = 1 << 30;

  private static final int DATE_LENGTH = 8;
  private static final int LOCAL_LENGTH = 15;
  private static final int UTC_LENGTH = 16;
  private static final int SECONDS_A_DAY = 86_400;

  private final @Nullable OutputStream out;
  private byte[] buffer;
  private int position;
  private int column;

  /** Writes to a stream whenever the buffer is full. */
  FoldedOctets(OutputStream out) {
    this(out, FULL);
  }

  private FoldedOctets(@Nullable OutputStream out, int size) {
    this.out = out;
    this.buffer = new byte[size];
  }

  /** Returns octets that stay in memory until they are {@linkplain #taken taken}. */
  static FoldedOctets kept() {
    return new FoldedOctets(null, SMALL);
  }

  /** Starts a line that is not folded, for a value that is folded when it is copied elsewhere. */
  void startEndlessLine() {
    column = -ENDLESS;
  }

  /** Writes ASCII that needs no escaping and must not be split by a fold. */
  void token(byte[] ascii) throws IOException {
    int room = room(ascii.length);
    System.arraycopy(ascii, 0, buffer, room, ascii.length);
  }

  /**
   * Reserves consecutive octets on one physical line, after a fold if the current line is too full.
   *
   * @param length the number of octets, at most 74
   * @return the index in {@link #buffer()} where the caller must put them
   */
  int room(int length) throws IOException {
    reserve(length + FOLD);
    if (column + length > LINE) {
      fold();
    }
    int start = position;
    position += length;
    column += length;
    return start;
  }

  byte[] buffer() {
    return buffer;
  }

  /** {@return the index in {@link #buffer()} of the next octet} */
  int position() {
    return position;
  }

  /** {@return the number of octets on the current physical line; below 0 on an endless line} */
  int column() {
    return column;
  }

  /** Continues after the octets and folds that the caller has put into {@link #buffer()}. */
  void advance(int position, int column) {
    this.position = position;
    this.column = column;
  }

  /** Makes room for at most 4 kB in {@link #buffer()}, without folding. */
  void reserve(int octets) throws IOException {
    if (buffer.length - position < octets) {
      makeRoom(octets);
    }
  }

  private void makeRoom(int octets) throws IOException {
    if (out == null) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, position + octets));
    } else {
      drain(out);
    }
  }

  /** Writes a fold to a buffer and returns the index after it. */
  static int putFold(byte[] target, int at) {
    target[at] = '\r';
    target[at + 1] = '\n';
    target[at + 2] = ' ';
    return at + FOLD;
  }

  /** Writes part of a value that is already encoded and escaped. */
  void encoded(byte[] value) throws IOException {
    int from = 0;
    while (value.length - from > LINE - column) {
      int to = beforeAtom(value, from + LINE - column);
      put(value, from, to);
      fold();
      from = to;
    }
    put(value, from, value.length);
  }

  /**
   * Returns the last index, up to this one, where a fold splits no code point or escape sequence.
   */
  private static int beforeAtom(byte[] value, int index) {
    int at = index;
    while ((value[at] & 0xC0) == 0x80) {
      at--;
    }
    int backslash = at;
    while (backslash > 0 && value[backslash - 1] == '\\') {
      backslash--;
    }
    return at - (at - backslash) % 2;
  }

  private void put(byte[] value, int from, int to) throws IOException {
    int length = to - from;
    reserve(length + FOLD);
    System.arraycopy(value, from, buffer, position, length);
    position += length;
    column += length;
  }

  /** Writes {@code 20241123} (RFC 5545, 3.3.4). */
  void date(LocalDate date) throws IOException {
    putDate(room(DATE_LENGTH), date);
  }

  /** Writes {@code 20241123T085000} (RFC 5545, 3.3.5); fractions of a second are dropped. */
  void local(LocalDateTime clock) throws IOException {
    int at = room(LOCAL_LENGTH);
    putDate(at, clock.toLocalDate());
    putTime(at + DATE_LENGTH, clock.toLocalTime().toSecondOfDay());
  }

  /** Writes {@code 20241123T075000Z}; fractions of a second are dropped. */
  void utc(Instant instant) throws IOException {
    int at = room(UTC_LENGTH);
    long second = instant.getEpochSecond();
    putDate(at, LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_A_DAY)));
    putTime(at + DATE_LENGTH, Math.floorMod(second, SECONDS_A_DAY));
    buffer[at + LOCAL_LENGTH] = 'Z';
  }

  private void putDate(int at, LocalDate date) {
    int year = date.getYear();
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException("a year in iCalendar is from 0 to 9999, not " + year);
    }
    putTwo(at, year / 100);
    putTwo(at + 2, year % 100);
    putTwo(at + 4, date.getMonthValue());
    putTwo(at + 6, date.getDayOfMonth());
  }

  private void putTime(int at, int secondOfDay) {
    buffer[at] = 'T';
    putTwo(at + 1, secondOfDay / 3600);
    putTwo(at + 3, secondOfDay / 60 % 60);
    putTwo(at + 5, secondOfDay % 60);
  }

  private void putTwo(int at, int number) {
    buffer[at] = (byte) ('0' + number / 10);
    buffer[at + 1] = (byte) ('0' + number % 10);
  }

  /** Ends the content line. */
  void endLine() throws IOException {
    reserve(2);
    buffer[position++] = '\r';
    buffer[position++] = '\n';
    column = 0;
  }

  /** Copies whole content lines that are already folded. */
  void lines(byte[] folded) throws IOException {
    if (out != null && folded.length > buffer.length) {
      drain(out);
      out.write(folded, 0, folded.length);
      return;
    }
    reserve(folded.length);
    System.arraycopy(folded, 0, buffer, position, folded.length);
    position += folded.length;
  }

  /** Returns the kept octets and starts again with none. */
  byte[] taken() {
    byte[] kept = Arrays.copyOf(buffer, position);
    position = 0;
    column = 0;
    return kept;
  }

  /** Writes the buffer to the stream, if there is one, and flushes it; the stream stays open. */
  void flush() throws IOException {
    if (out != null) {
      drain(out);
      out.flush();
    }
  }

  private void drain(OutputStream out) throws IOException {
    out.write(buffer, 0, position);
    position = 0;
  }

  private void fold() {
    position = putFold(buffer, position);
    column = 1;
  }
}
