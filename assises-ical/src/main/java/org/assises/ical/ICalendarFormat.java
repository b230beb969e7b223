package org.assises.ical;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.ical.line.ContentLines;
import org.assises.ical.write.AgendaWriting;
import org.assises.ical.write.CalendarLosses;
import org.assises.ical.write.CalendarOptions;
import org.assises.ical.write.CalendarWriting;
import org.assises.ical.write.OptionChecks;
import org.assises.ical.write.ZoneLines;
import org.assises.model.DayPart;
import org.assises.model.EditionId;
import org.assises.model.HalfDayHours;
import org.assises.model.SessionId;
import org.assises.model.Text;
import org.assises.model.WebLink;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.assises.publication.Scope;
import org.assises.publication.Selection;

/**
 * Writes the programme as an iCalendar stream (RFC 5545, RFC 7986) for calendar apps.
 *
 * <p>Every session is an event. Its UID is {@code <session>@<edition>.<authority>} in every
 * calendar that contains it, and its SEQUENCE is the revision of the publication. A session that
 * has a part of the day instead of a clock time becomes an all-day event with the part of the day
 * in its title: no clock time is invented. A cancelled session stays in the calendar with the
 * status CANCELLED.
 *
 * <pre>{@code
 * ICalendarFormat.create().write(publication, out);                       // the whole series
 * ICalendarFormat.builder().edition(edition).color("steelblue").build();  // one edition
 * ICalendarFormat.builder().session(opening).build();                     // "add to my calendar"
 * }</pre>
 */
public final class ICalendarFormat implements PublicationFormat {
  private final CalendarOptions options;
  private final ZoneLines zones = new ZoneLines();

  private ICalendarFormat(CalendarOptions options) {
    this.options = options;
  }

  /** {@return a format that writes the whole series in its main language} */
  public static ICalendarFormat create() {
    return new ICalendarFormat(CalendarOptions.DEFAULT);
  }

  /** {@return a builder with the default options} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String mediaType() {
    return "text/calendar; charset=utf-8";
  }

  @Override
  public String fileExtension() {
    return "ics";
  }

  @Override
  public Scope scope() {
    return options.scope();
  }

  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    ContentLines lines = new ContentLines(out);
    new CalendarWriting(publication, options, zones).writeTo(lines);
    lines.flush();
  }

  /**
   * Writes the sessions of many publications into one calendar, for example those of all cities of
   * a département.
   *
   * <p>Every event has the same UID and SEQUENCE as in the calendar of its city, so that an app
   * that subscribes to both shows it once. Its title begins with the name of the city.
   *
   * @param name the name of the calendar
   * @param publications one for each series; iterated twice, so that they need not all be in memory
   * @param out the stream to write to; it is flushed, not closed
   * @throws IllegalStateException if this format has an authority or an edition: edition ids are
   *     unique only within a series
   * @throws IOException if {@code out} cannot be written to
   */
  public void writeAgenda(Text name, Iterable<Publication> publications, OutputStream out)
      throws IOException {
    requireNonNull(name, "name");
    OptionChecks.agenda(options);
    ContentLines lines = new ContentLines(out);
    new AgendaWriting(name, publications, options, zones).writeTo(lines);
    lines.flush();
  }

  @Override
  public List<Loss> losses(Publication publication) {
    return new CalendarLosses(publication, options).all();
  }

  /** Sets which sessions a calendar contains and how they are shown. */
  public static final class Builder {
    private Optional<String> authority = CalendarOptions.DEFAULT.authority();
    private List<Locale> languages = CalendarOptions.DEFAULT.languages();
    private Optional<EditionId> edition = CalendarOptions.DEFAULT.edition();
    private Optional<Selection> selection = CalendarOptions.DEFAULT.selection();
    private final Map<DayPart, HalfDayHours> halfDays =
        new HashMap<>(CalendarOptions.DEFAULT.halfDays());
    private boolean unscheduledOverEdition = CalendarOptions.DEFAULT.unscheduledOverEdition();
    private boolean withCancelled = CalendarOptions.DEFAULT.withCancelled();
    private Duration missingEnd = CalendarOptions.DEFAULT.missingEnd();
    private Duration refreshInterval = CalendarOptions.DEFAULT.refreshInterval();
    private Optional<String> color = CalendarOptions.DEFAULT.color();
    private Optional<URI> image = CalendarOptions.DEFAULT.image();
    private Optional<URI> source = CalendarOptions.DEFAULT.source();
    private boolean busy = CalendarOptions.DEFAULT.busy();
    private boolean rich = CalendarOptions.DEFAULT.rich();

    private Builder() {}

    /**
     * Sets the authority that UIDs end with, for example a domain name of the city; the id of the
     * assises by default. Do not change it once people have subscribed: their apps would show every
     * event twice.
     *
     * @throws IllegalArgumentException if it is not 1 to 253 letters, digits, hyphens and dots
     */
    public Builder authority(String authority) {
      this.authority = Optional.of(OptionChecks.authority(authority));
      return this;
    }

    /**
     * Sets the preferred languages, most preferred first; the languages of the assises follow them.
     * Empty by default.
     */
    public Builder languages(List<Locale> languages) {
      this.languages = List.copyOf(languages);
      return this;
    }

    /** Writes the sessions of this edition only, and names the calendar after the edition. */
    public Builder edition(EditionId edition) {
      this.edition = Optional.of(edition);
      return this;
    }

    /** Writes the selected sessions only; all by default. */
    public Builder selection(Selection selection) {
      this.selection = Optional.of(selection);
      return this;
    }

    /**
     * Writes one session only, for a person who will attend: its time is shown as {@link
     * #busy(boolean)}.
     */
    public Builder session(SessionId session) {
      requireNonNull(session, "session");
      return selection(Selection.sessions(List.of(session))).busy(true);
    }

    /**
     * Sets the hours of a part of the day. Sessions planned for that part of the day are then shown
     * as tentative events during these hours, instead of as all-day events.
     *
     * @param end exclusive; {@link LocalTime#MIDNIGHT} means the end of the day
     * @throws IllegalArgumentException if {@code end} is not after {@code start}
     */
    public Builder hours(DayPart part, LocalTime start, LocalTime end) {
      halfDays.put(requireNonNull(part, "part"), new HalfDayHours(start, end));
      return this;
    }

    /**
     * Sets whether a session without a day is shown on all days of its edition, if these are known.
     * By default it is left out.
     */
    public Builder unscheduledOverEdition(boolean shown) {
      this.unscheduledOverEdition = shown;
      return this;
    }

    /**
     * Sets whether cancelled sessions are written, with the status CANCELLED; {@code true} by
     * default. Without them, subscribers do not learn that a session was cancelled.
     */
    public Builder cancelled(boolean kept) {
      this.withCancelled = kept;
      return this;
    }

    /**
     * Sets the length of an event whose session has no known end; one hour by default. Calendar
     * apps hide events without a length. The description says that the end is not known.
     *
     * @param length from one minute to 366 days
     * @throws IllegalArgumentException if {@code length} is outside these bounds
     */
    public Builder missingEnd(Duration length) {
      this.missingEnd = OptionChecks.length("a length", length);
      return this;
    }

    /**
     * Sets how often apps are asked to look for changes (RFC 7986, 5.7); every six hours by
     * default.
     *
     * @param interval from one minute to 366 days
     * @throws IllegalArgumentException if {@code interval} is outside these bounds
     */
    public Builder refreshInterval(Duration interval) {
      this.refreshInterval = OptionChecks.length("a refresh interval", interval);
      return this;
    }

    /**
     * Sets the calendar's colour by its CSS3 name, such as {@code steelblue} (RFC 7986, 5.9).
     *
     * @throws IllegalArgumentException if CSS3 has no colour with that name
     */
    public Builder color(String name) {
      this.color = Optional.of(OptionChecks.color(name));
      return this;
    }

    /**
     * Sets the address of an image for the calendar (RFC 7986, 5.10).
     *
     * @throws IllegalArgumentException if it is not an https or http link, or has a user name
     */
    public Builder image(URI image) {
      this.image = Optional.of(WebLink.check("an image", image));
      return this;
    }

    /**
     * Sets the address where apps can refresh the calendar (RFC 7986, 5.8).
     *
     * @throws IllegalArgumentException if it is not an https or http link, or has a user name
     */
    public Builder source(URI source) {
      this.source = Optional.of(WebLink.check("a source", source));
      return this;
    }

    /**
     * Sets whether apps show people as busy during the sessions (TRANSP:OPAQUE); {@code false} by
     * default. This suits the sessions that one person chose, not a whole programme.
     */
    public Builder busy(boolean busy) {
      this.busy = busy;
      return this;
    }

    /**
     * Sets whether participants, locations and links are also written as components of RFC 9073 and
     * RFC 9253; {@code false} by default. Few apps understand them, and some show them wrongly.
     */
    public Builder rich(boolean rich) {
      this.rich = rich;
      return this;
    }

    /** {@return the format} */
    public ICalendarFormat build() {
      return new ICalendarFormat(options());
    }

    CalendarOptions options() {
      return new CalendarOptions(
          authority,
          languages,
          edition,
          selection,
          halfDays,
          unscheduledOverEdition,
          withCancelled,
          missingEnd,
          refreshInterval,
          color,
          image,
          source,
          busy,
          rich);
    }
  }
}
