package org.assises.ical;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.ical.read.CalendarLimits;
import org.assises.ical.read.ProgrammeReading;
import org.assises.ical.read.RawCalendars;
import org.assises.ical.read.ReadingOptions;
import org.assises.input.ImportedProgramme;
import org.assises.input.InvalidInputException;
import org.assises.model.EditionId;
import org.assises.model.Place;

/**
 * Reads calendars (RFC 5545): those that {@link ICalendarFormat} wrote, and those of others.
 *
 * <p>No hour is read that might be wrong: an event in a zone that is not known, or by floating
 * clock times, is left out and reported unless the host says how to read it. Of what repeats, each
 * date within a window is a session of its own. People are not read, for a calendar does not say on
 * what basis they may be named. HTML becomes plain text.
 *
 * <pre>{@code
 * ImportedProgramme read = ICalendarReader.create().read(in, edition);
 * read.losses().forEach(problem -> System.out.println(problem.describe()));
 * ImportResult result = read.into(assises, ImportOptions.of(new SourceId("agenda")));
 * }</pre>
 */
public final class ICalendarReader {
  private final ReadingOptions options;
  private final CalendarLimits limits;

  private ICalendarReader(ReadingOptions options, CalendarLimits limits) {
    this.options = options;
    this.limits = limits;
  }

  /** {@return a reader that is told nothing beyond what calendars say} */
  public static ICalendarReader create() {
    return builder().build();
  }

  /** {@return a reader to be told how to read what calendars do not say} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads all calendars of an input; the stream stays open.
   *
   * @param in UTF-8, at most 16 MiB unless {@link Builder#mostBytes} says otherwise
   * @param edition of which edition the sessions are; what our own calendars have of another is
   *     left out
   * @return what it holds, and what was left out
   * @throws InvalidInputException if it is no calendar, not UTF-8, or larger than 16 MiB, 400 000
   *     content lines or 50 000 components, unless more were allowed: {@link ICalendarFormat}
   *     writes calendars of any size
   * @throws IOException if the stream does
   */
  public ImportedProgramme read(InputStream in, EditionId edition) throws IOException {
    return new ProgrammeReading(options, edition).read(RawCalendars.read(in, limits));
  }

  /** Says how to read what calendars do not say. */
  public static final class Builder {
    private Optional<ZoneId> zone = Optional.empty();
    private Optional<ZoneId> floatingZone = Optional.empty();
    private final Map<String, ZoneId> zoneNames = new HashMap<>();
    private Optional<Place> venue = Optional.empty();
    private Locale language = Locale.FRENCH;
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private CalendarLimits limits = CalendarLimits.USUAL;

    private Builder() {}

    /**
     * Sets the zone on whose clocks to give what a calendar has in UTC; that which the calendar
     * names as its own unless set.
     */
    public Builder zone(ZoneId zone) {
      this.zone = Optional.of(zone);
      return this;
    }

    /** Reads clock times without a zone by the clocks of this zone; they are left out otherwise. */
    public Builder floatingTimesIn(ZoneId zone) {
      this.floatingZone = Optional.of(zone);
      return this;
    }

    /**
     * Says which zone an unusual name means; IANA ids and the names of Windows are known.
     *
     * @param name the TZID as calendars have it
     */
    public Builder zoneNamed(String name, ZoneId zone) {
      zoneNames.put(requireNonNull(name, "name"), requireNonNull(zone, "zone"));
      return this;
    }

    /**
     * Says where the edition is held: a LOCATION is then the name of one of its rooms, and
     * otherwise of a place.
     */
    public Builder venue(Place venue) {
      this.venue = Optional.of(venue);
      return this;
    }

    /** Sets the language of the texts of others' calendars; French unless set. */
    public Builder language(Locale language) {
      this.language = requireNonNull(language, "language");
      return this;
    }

    /**
     * Sets the days from which the dates of repeating events are read. Other events are read
     * whenever they are.
     *
     * @param from the first day; unless set, that of each event's first date
     */
    public Builder repeatingFrom(LocalDate from) {
      this.from = Optional.of(from);
      return this;
    }

    /**
     * Sets the last day for which the dates of repeating events are read.
     *
     * @param to the last day, inclusive; unless set, a year after the first
     */
    public Builder repeatingUntil(LocalDate to) {
      this.to = Optional.of(to);
      return this;
    }

    /**
     * Sets the most bytes that a calendar may have, 16 MiB unless set. A calendar that {@link
     * ICalendarFormat} wrote is read if it has no more. All of it is held in memory, several times
     * over.
     *
     * @throws IllegalArgumentException if it is not from 1 to 1 GiB
     */
    public Builder mostBytes(int bytes) {
      if (bytes < 1 || bytes > 1 << 30) {
        throw new IllegalArgumentException("a calendar has 1 byte to 1 GiB, not " + bytes);
      }
      limits = CalendarLimits.ofOctets(bytes);
      return this;
    }

    /** {@return the reader} */
    public ICalendarReader build() {
      return new ICalendarReader(
          new ReadingOptions(
              zone, floatingZone, zoneNames, venue, language.toLanguageTag(), from, to),
          limits);
    }
  }
}
