package org.assises.ical.write;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Keyword;

/** The time of an event in a calendar. Ends are exclusive. */
public sealed interface Span {
  /** Whole days. */
  record Days(LocalDate first, LocalDate end) implements Span {
    @Override
    public LocalDate firstDay() {
      return first;
    }

    @Override
    public LocalDate lastDay() {
      return end;
    }

    @Override
    public void write(ContentLines lines) throws IOException {
      writeDay(Keyword.DTSTART, first, lines);
      writeDay(Keyword.DTEND, end, lines);
    }

    private static void writeDay(Keyword name, LocalDate day, ContentLines lines)
        throws IOException {
      lines.property(name).parameter(Keyword.VALUE, Keyword.DATE).date(day).end();
    }
  }

  /**
   * Clock times.
   *
   * @param start the local start
   * @param end the local end
   * @param zone the zone of both: UTC if local times of the place would be ambiguous
   */
  record Hours(LocalDateTime start, LocalDateTime end, ZoneId zone) implements Span {
    @Override
    public LocalDate firstDay() {
      return start.toLocalDate();
    }

    @Override
    public LocalDate lastDay() {
      return end.toLocalDate();
    }

    @Override
    public void write(ContentLines lines) throws IOException {
      writeTime(Keyword.DTSTART, start, lines);
      writeTime(Keyword.DTEND, end, lines);
    }

    private void writeTime(Keyword name, LocalDateTime clock, ContentLines lines)
        throws IOException {
      lines.property(name);
      if (zone.equals(ZoneOffset.UTC)) {
        lines.utc(clock.toInstant(ZoneOffset.UTC)).end();
      } else {
        lines.parameter(Keyword.TZID, zone.getId()).local(clock).end();
      }
    }
  }

  /** Returns the local day of the start. */
  LocalDate firstDay();

  /** Returns the local day of the end; for whole days, the day after the last. */
  LocalDate lastDay();

  /** Writes DTSTART and DTEND. */
  void write(ContentLines lines) throws IOException;
}
