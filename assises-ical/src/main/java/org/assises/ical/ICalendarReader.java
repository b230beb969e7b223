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
 * Reads calendars (RFC 5545), written by {@link ICalendarFormat} or by other programs.
 *
 * <p>An event whose time zone is unknown or missing is left out and reported, unless the builder
 * says which zone to use. Each date of a repeating event within a range of days becomes a session.
 * People are not read, because a calendar does not say whether they agreed to be named. HTML
 * becomes plain text.
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

  /** {@return a reader with the default options} */
  public static ICalendarReader create() {
    return builder().build();
  }

  /** {@return a builder with the default options} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads all calendars in a stream. The stream stays open.
   *
   * @param in the calendars, in UTF-8
   * @param edition the edition that the sessions belong to. Events that {@link ICalendarFormat}
   *     wrote for another edition are left out
   * @return the programme, with a report of everything that was left out
   * @throws InvalidInputException if the input is not a calendar or not UTF-8, or has more than 16
   *     MiB, 400,000 content lines or 50,000 components; {@link Builder#mostBytes} raises these
   *     limits
   * @throws IOException if {@code in} cannot be read
   */
  public ImportedProgramme read(InputStream in, EditionId edition) throws IOException {
    return new ProgrammeReading(options, edition).read(RawCalendars.read(in, limits));
  }

  /** Sets how calendars are read where they are incomplete or ambiguous. */
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
     * Sets the zone that UTC times are converted to; by default, the zone that the calendar names.
     */
    public Builder zone(ZoneId zone) {
      this.zone = Optional.of(zone);
      return this;
    }

    /** Sets the zone of times without a zone; by default, events with such times are left out. */
    public Builder floatingTimesIn(ZoneId zone) {
      this.floatingZone = Optional.of(zone);
      return this;
    }

    /**
     * Sets the zone that an unusual name means. IANA ids and Windows names are known without this.
     *
     * @param name the name, as written in a TZID
     */
    public Builder zoneNamed(String name, ZoneId zone) {
      zoneNames.put(requireNonNull(name, "name"), requireNonNull(zone, "zone"));
      return this;
    }

    /**
     * Sets the venue of the edition. A LOCATION is then read as a room of the venue; by default it
     * is read as a place.
     */
    public Builder venue(Place venue) {
      this.venue = Optional.of(venue);
      return this;
    }

    /** Sets the language of texts in calendars of other programs; French by default. */
    public Builder language(Locale language) {
      this.language = requireNonNull(language, "language");
      return this;
    }

    /**
     * Sets the first day for which dates of repeating events are read. It does not affect other
     * events.
     *
     * @param from the first day, inclusive; by default, the day of the event's first date
     */
    public Builder repeatingFrom(LocalDate from) {
      this.from = Optional.of(from);
      return this;
    }

    /**
     * Sets the last day for which dates of repeating events are read.
     *
     * @param to the last day, inclusive; by default, one year after the first day
     */
    public Builder repeatingUntil(LocalDate to) {
      this.to = Optional.of(to);
      return this;
    }

    /**
     * Sets the maximum size of the input in bytes; 16 MiB by default. The limits for content lines
     * and components grow with it, so that every calendar of this size that {@link ICalendarFormat}
     * wrote can be read. Reading needs several times this size in memory.
     *
     * @throws IllegalArgumentException if {@code bytes} is not from 1 to 1 GiB
     */
    public Builder mostBytes(int bytes) {
      if (bytes < 1 || bytes > 1 << 30) {
        throw new IllegalArgumentException(
            "the maximum size must be from 1 byte to 1 GiB, not " + bytes);
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
