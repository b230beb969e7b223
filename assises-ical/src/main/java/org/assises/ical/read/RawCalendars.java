package org.assises.ical.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import org.assises.ical.words.CalendarMessages;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;

/**
 * The calendars of an input as iCal4j's parser takes them apart, with what was passed over.
 *
 * <p>iCal4j sees lines that {@link CalendarGuard} has made safe, and only its parser is used: no
 * property is built, no time zone is registered or computed and no recurrence is expanded, so that
 * no input can exhaust memory or change what the JVM knows of zones.
 *
 * @param calendars in the order of the input
 * @param skipped what is not in them, and why
 */
public record RawCalendars(List<RawComponent> calendars, List<Problem> skipped) {
  public RawCalendars {
    calendars = List.copyOf(calendars);
    skipped = List.copyOf(skipped);
  }

  /**
   * Reads an input to its end; the stream stays open.
   *
   * @throws InvalidInputException if it is no calendar, or larger than the limits allow
   */
  public static RawCalendars read(InputStream in, CalendarLimits limits) throws IOException {
    CalendarGuard guarded = CalendarGuard.read(in, limits);
    RawComponentBuilder builder = new RawComponentBuilder(guarded.lineNumbers());
    try {
      new CalendarParserImpl(false).parse(new StringReader(guarded.text()), builder);
    } catch (ParserException e) {
      throw new InvalidInputException(
          List.of(new Problem("", builder.line(), 0, CalendarMessages.of("parser-refused"))));
    }
    return new RawCalendars(builder.calendars(), guarded.skipped());
  }
}
