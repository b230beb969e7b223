package org.assises.ical.zone;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Keyword;

/**
 * A part of a time zone in which one offset holds (RFC 5545, 3.6.5).
 *
 * @param daylight whether it is summer time
 * @param onsets when it begins, by the clocks as they went before; in order, at least one
 * @param recurrence how the first onset repeats every year, without end
 * @param before the offset that held before
 * @param offset the offset that holds
 */
record Observance(
    boolean daylight,
    List<LocalDateTime> onsets,
    Optional<YearlyOnset> recurrence,
    ZoneOffset before,
    ZoneOffset offset) {
  Observance {
    onsets = List.copyOf(onsets);
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
   * Where there are several, the first stands among them once more: ical.js passes over DTSTART
   * where there is an RDATE.
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
   * {@code +02} or {@code +1030}, as the time zone database names what has no usual abbreviation.
   */
  private static String offsetName(ZoneOffset offset) {
    String digits = digits(offset);
    return digits.endsWith("00") ? digits.substring(0, digits.length() - 2) : digits;
  }

  /** {@code +0200}, with seconds where there are any (RFC 5545, 3.3.14: never {@code -0000}). */
  private static String digits(ZoneOffset offset) {
    return offset.getTotalSeconds() == 0 ? "+0000" : offset.getId().replace(":", "");
  }
}
