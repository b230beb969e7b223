package org.assises.ical.zone;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Keyword;

/**
 * A STANDARD or DAYLIGHT component of a time zone: one offset and when it starts to apply (RFC
 * 5545, 3.6.5).
 *
 * @param daylight whether this is summer time
 * @param onsets the times when the offset starts to apply, as clocks show them just before the
 *     change; in order, at least one
 * @param recurrence how the first onset repeats every year without end; empty if it does not repeat
 * @param before the offset before each onset
 * @param offset the offset from each onset on
 */
record Observance(
    boolean daylight,
    List<LocalDateTime> onsets,
    Optional<YearlyOnset> recurrence,
    ZoneOffset before,
    ZoneOffset offset)
    implements Comparable<Observance> {
  Observance {
    onsets = List.copyOf(onsets);
  }

  /** Compares the first onsets. */
  @Override
  public int compareTo(Observance other) {
    return onsets.get(0).compareTo(other.onsets.get(0));
  }

  void writeTo(ContentLines lines) throws IOException {
    Keyword name = daylight ? Keyword.DAYLIGHT : Keyword.STANDARD;
    lines.begin(name);
    writeOnset(lines, Keyword.DTSTART, onsets.get(0));
    writeMore(lines);
    if (recurrence.isPresent()) {
      lines.property(Keyword.RRULE).token(recurrence.get().recurrence()).end();
    }
    lines.property(Keyword.TZNAME).token(offsetName(offset)).end();
    lines.property(Keyword.TZOFFSETFROM).token(digits(before)).end();
    lines.property(Keyword.TZOFFSETTO).token(digits(offset)).end();
    lines.end(name);
  }

  /**
   * Writes several onsets as RDATE, including the first: ical.js ignores DTSTART next to an RDATE.
   */
  private void writeMore(ContentLines lines) throws IOException {
    if (onsets.size() > 1) {
      for (LocalDateTime onset : onsets) {
        writeOnset(lines, Keyword.RDATE, onset);
      }
    }
  }

  private static void writeOnset(ContentLines lines, Keyword name, LocalDateTime onset)
      throws IOException {
    lines.property(name).local(onset).end();
  }

  /**
   * Returns {@code +02} or {@code +1030}, as in the time zone database for offsets without a name.
   */
  private static String offsetName(ZoneOffset offset) {
    String digits = digits(offset);
    return digits.endsWith("00") ? digits.substring(0, digits.length() - 2) : digits;
  }

  /**
   * Returns {@code +0200}, with seconds if there are any; never {@code -0000} (RFC 5545, 3.3.14).
   */
  private static String digits(ZoneOffset offset) {
    return offset.getTotalSeconds() == 0 ? "+0000" : offset.getId().replace(":", "");
  }
}
