package org.assises.ical.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import org.assises.ical.words.CalendarMessages;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;

/**
 * The calendars of an input, parsed into components and properties.
 *
 * <p>iCal4j's parser reads lines that {@link CalendarGuard} has checked. Nothing else of iCal4j is
 * used here: no property is built, no time zone is registered, no recurrence is expanded. No input
 * can therefore exhaust the memory or change the time zones of the JVM.
 *
 * @param calendars in the order of the input
 * @param skipped the lines that were left out, and why
 */
public record RawCalendars(List<RawComponent> calendars, List<Problem> skipped) {
  public RawCalendars {
    calendars = List.copyOf(calendars);
    skipped = List.copyOf(skipped);
  }

  /**
   * Reads a stream to its end. The stream stays open.
   *
   * @throws InvalidInputException if it is not a calendar, or exceeds a limit
   */
  public static RawCalendars read(InputStream in, CalendarLimits limits) throws IOException {
    CalendarGuard guarded = CalendarGuard.read(in, limits);
    RawComponentBuilder builder = new RawComponentBuilder(guarded.lineNumbers());
    try {
      new CalendarParserImpl(false).parse(guarded.text(), builder);
    } catch (ParserException e) {
      throw new InvalidInputException(
          List.of(new Problem("", builder.line(), 0, CalendarMessages.of("parser-refused"))));
    }
    return new RawCalendars(builder.calendars(), guarded.skipped());
  }
}
