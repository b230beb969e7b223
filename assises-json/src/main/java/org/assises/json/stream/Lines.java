package org.assises.json.stream;

import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.assises.wording.Message;

/**
 * The lines of a stream of JSON values (NDJSON), one after the other, in one buffer that is reused.
 *
 * <p>Blank lines are passed over. Memory grows with the longest line, and no more than the limits
 * allow.
 */
public final class Lines {
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
   * @param json reads the lines; its limit for documents is that of a line
   */
  public Lines(InputStream in, StrictJsonProvider json) {
    this.in = in;
    this.json = json;
    this.longest = json.limits().documentBytes();
  }

  /**
   * {@return whether there is another line, which is stood on then}
   *
   * @throws IOException if the stream does
   */
  public boolean next() throws IOException {
    do {
      if (!readLine()) {
        return false;
      }
    } while (isBlank());
    return true;
  }

  /** {@return the number of the line stood on, from 1} */
  public int number() {
    return number;
  }

  /**
   * {@return a parser of the line stood on, to be used before the next}
   *
   * @throws StrictJsonException if the line is longer than the limit
   */
  public JsonParser parser() {
    if (tooLong || to - from > longest) {
      Message message = Message.of("line-too-long", "most", longest);
      throw new StrictJsonException(message, "", new ByteLocation(bytes, from, from), false);
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
   * Moves the line that is begun to the front and reads on behind it; what is too long is thrown
   * away.
   *
   * @return where the new bytes begin
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
