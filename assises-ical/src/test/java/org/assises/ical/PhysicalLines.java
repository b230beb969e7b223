package org.assises.ical;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Checks the octets of a calendar (line ends, lengths, UTF-8, controls), and unfolds its lines. */
final class PhysicalLines {
  final List<String> defects = new ArrayList<>();
  final List<String> unfolded = new ArrayList<>();
  private int number;

  static PhysicalLines of(byte[] calendar) {
    PhysicalLines lines = new PhysicalLines();
    int start = 0;
    for (int i = 0; i < calendar.length; i++) {
      if (calendar[i] == '\n') {
        boolean crlf = i > start && calendar[i - 1] == '\r';
        lines.add(calendar, start, crlf ? i - 1 : i, crlf);
        start = i + 1;
      }
    }
    if (start < calendar.length) {
      lines.add(calendar, start, calendar.length, false);
    }
    return lines;
  }

  private void add(byte[] calendar, int start, int end, boolean crlf) {
    number++;
    check(crlf, "does not end in CRLF");
    check(end - start <= 75, "is " + (end - start) + " octets long");
    String line = decode(calendar, start, end);
    check(
        line.chars().noneMatch(c -> c != '\t' && Character.isISOControl(c)),
        "contains a control character");
    check(line.chars().noneMatch(c -> c == 0x2028 || c == 0x2029), "contains a line separator");
    check(number > 1 || !line.startsWith("\uFEFF"), "starts with a byte order mark");
    check(!line.isBlank(), "is blank");
    if (line.startsWith(" ") && !unfolded.isEmpty()) {
      int last = unfolded.size() - 1;
      unfolded.set(last, unfolded.get(last) + line.substring(1));
    } else {
      unfolded.add(line);
    }
    check(
        Normalizer.isNormalized(unfolded.get(unfolded.size() - 1), Normalizer.Form.NFC),
        "is not in form NFC");
  }

  private String decode(byte[] calendar, int start, int end) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(calendar, start, end - start)).toString();
    } catch (CharacterCodingException e) {
      check(false, "is not UTF-8, because a fold splits a code point");
      return new String(calendar, start, end - start, UTF_8);
    }
  }

  private void check(boolean holds, String defect) {
    if (!holds) {
      defects.add("physical line " + number + " " + defect);
    }
  }
}
