package org.assises.json;

import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.stream.StrictJsonProvider;
import org.assises.json.wording.JsonMessages;
import org.assises.wording.Message;

/**
 * Iterates over the lines of a stream of JSON values (NDJSON), in one reused buffer.
 *
 * <p>Blank lines are skipped. Memory grows with the longest line, up to the provider's limit.
 */
final class Lines {
  private static final int CHUNK = 64 * 1024;

  private final InputStream in;
  private final StrictJsonProvider json;
  private final int longest;
  private byte[] bytes = new byte[CHUNK];
  private int from;
  private int to;
  private int filled;
  private boolean ended;
  private int number;
  private boolean tooLong;

  /**
   * Starts before the first line of a stream.
   *
   * @param in the stream; nothing closes it
   * @param json the provider of parsers; its limit for a document applies to each line
   */
  Lines(InputStream in, StrictJsonProvider json) {
    this.in = in;
    this.json = json;
    this.longest = json.limits().documentBytes();
  }

  /**
   * Moves to the next line that is not blank.
   *
   * @return whether there is one
   * @throws IOException if the stream cannot be read
   */
  boolean next() throws IOException {
    do {
      if (!readLine()) {
        return false;
      }
    } while (isBlank());
    return true;
  }

  /** {@return the number of the current line, from 1; blank lines count} */
  int number() {
    return number;
  }

  /**
   * {@return a parser for the current line, valid until the next line}
   *
   * @throws InvalidInputException if the line is longer than the limit
   */
  JsonParser parser() {
    if (tooLong || to - from > longest) {
      Message tooLong = JsonMessages.of("line-too-long", "most", longest);
      throw new InvalidInputException(List.of(new Problem("", number, 1, tooLong)));
    }
    return json.createParser(bytes, from, to);
  }

  private boolean readLine() throws IOException {
    from = Math.min(to + 1, filled);
    tooLong = false;
    int end = find(from);
    while (end < 0 && !ended) {
      end = find(fill());
    }
    to = end < 0 ? filled : end;
    number++;
    return end >= 0 || to > from || tooLong;
  }

  private int find(int start) {
    for (int i = start; i < filled; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /**
   * Moves the incomplete line to the start of the buffer and reads more after it. A line that is
   * too long is discarded.
   *
   * @return the index of the first new byte
   */
  private int fill() throws IOException {
    int length = filled - from;
    if (length > longest) {
      tooLong = true;
      length = 0;
    }
    if (length + CHUNK > bytes.length) {
      bytes = Arrays.copyOfRange(bytes, from, from + bytes.length * 2);
    } else {
      System.arraycopy(bytes, filled - length, bytes, 0, length);
    }
    from = 0;
    int read = in.read(bytes, length, bytes.length - length);
    ended = read < 0;
    filled = length + Math.max(0, read);
    return length;
  }

  private boolean isBlank() {
    for (int i = from; i < to; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return !tooLong;
  }
}
