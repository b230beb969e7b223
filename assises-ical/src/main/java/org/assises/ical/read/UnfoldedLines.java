package org.assises.ical.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.assises.ical.words.CalendarMessages;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;

/**
 * Iterates over the content lines of an input. Lines end with CRLF or LF. They are unfolded as
 * octets, because some programs fold inside a code point, and then decoded as strict UTF-8.
 */
final class UnfoldedLines {
  private static final int BOM_LENGTH = 3;
  private static final int MOST_PARAMETERS = 200;
  private static final char REPLACEMENT = '\uFFFD';
  private static final Pattern QUOTED_PRINTABLE =
      Pattern.compile("^[^:]*;ENCODING=QUOTED-PRINTABLE[;:]", Pattern.CASE_INSENSITIVE);

  private final byte[] octets;
  private final int maxLine;
  private int next;
  private int nextNumber = 1;
  private int number;

  private UnfoldedLines(byte[] octets, int maxLine) {
    this.octets = octets;
    this.maxLine = maxLine;
    this.next = startsWithBom(octets) ? BOM_LENGTH : 0;
  }

  static UnfoldedLines read(InputStream in, CalendarLimits limits) throws IOException {
    byte[] octets = in.readNBytes(limits.octets() + 1);
    if (octets.length > limits.octets()) {
      throw refusal(0, "calendar-too-long", "most", limits.octets());
    }
    return new UnfoldedLines(octets, limits.lineOctets());
  }

  boolean hasNext() {
    return next < octets.length;
  }

  /** Returns the line of the input on which the last content line started, from 1. */
  int number() {
    return number;
  }

  /**
   * Returns the next content line.
   *
   * @throws InvalidInputException if it is too long or not UTF-8
   */
  String next() {
    number = nextNumber;
    int start = next;
    int length = takeLine(start, start);
    while (hasNext() && (octets[next] == ' ' || octets[next] == '\t')) {
      next++;
      length = takeLine(start, start + length);
    }
    while (hasNext() && isContinued(start, length)) {
      length = takeLine(start, start + length - 1);
    }
    return decode(start, length);
  }

  /**
   * Returns whether an equals sign at the end continues a text in quoted-printable. It does not
   * continue with the end of a component.
   */
  private boolean isContinued(int start, int length) {
    return length > 0
        && octets[start + length - 1] == '='
        && !new String(octets, next, Math.min(4, octets.length - next), ISO_8859_1)
            .equalsIgnoreCase("END:")
        && QUOTED_PRINTABLE
            .matcher(new String(octets, start, Math.min(length, MOST_PARAMETERS), ISO_8859_1))
            .find();
  }

  /** Appends the next physical line to the content line, and returns its length. */
  private int takeLine(int start, int target) {
    int from = next;
    while (next < octets.length && octets[next] != '\n') {
      next++;
    }
    int end = next > from && octets[next - 1] == '\r' ? next - 1 : next;
    System.arraycopy(octets, from, octets, target, end - from);
    next++;
    nextNumber++;
    int length = target + end - from - start;
    if (length > maxLine) {
      throw refusal(number, "content-line-too-long", "most", maxLine);
    }
    return length;
  }

  /**
   * Decodes a line. What is not UTF-8 becomes a replacement character, which can also be written.
   */
  private String decode(int start, int length) {
    String line = new String(octets, start, length, UTF_8);
    if (line.indexOf(REPLACEMENT) >= 0) {
      byte[] again = line.getBytes(UTF_8);
      if (!Arrays.equals(octets, start, start + length, again, 0, again.length)) {
        throw refusal(number, "calendar-not-utf-8");
      }
    }
    return line;
  }

  private static boolean startsWithBom(byte[] octets) {
    return octets.length >= BOM_LENGTH
        && octets[0] == (byte) 0xEF
        && octets[1] == (byte) 0xBB
        && octets[2] == (byte) 0xBF;
  }

  static InvalidInputException refusal(int line, String code, Object... parameters) {
    return new InvalidInputException(
        List.of(new Problem("", line, 0, CalendarMessages.of(code, parameters))));
  }
}
