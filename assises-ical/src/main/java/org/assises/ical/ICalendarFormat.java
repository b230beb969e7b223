package org.assises.ical;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
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
 * The programme as an iCalendar stream (RFC 5545, 7986) for the calendar apps people use.
 *
 * <p>Every session is an event whose UID is {@code <session>@<edition>.<authority>} in every
 * calendar it stands in, with the revision of the publication as its SEQUENCE. What has no hour is
 * an all-day event that says morning, afternoon or evening in its title: no hour is made up. What
 * is cancelled stays, as cancelled.
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

  /** {@return the calendar of the whole series, in its main language} */
  public static ICalendarFormat create() {
    return builder().build();
  }

  /** {@return a calendar to be chosen} */
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
   * Writes one agenda of the sessions of many publications, such as all cities of a département.
   *
   * <p>Every event keeps the UID and SEQUENCE that it has in the calendar of its own city, so that
   * a calendar app that knows both shows it once. Its title begins with the name of the city.
   *
   * @param name the name of the agenda
   * @param publications each of another series; gone through twice, so that they need not be held
   *     in memory
   * @param out flushed at the end, not closed
   * @throws IllegalStateException if the format has an authority of its own for UIDs, or takes one
   *     edition only: ids of editions are unique within a series
   * @throws IOException if {@code out} does
   */
  public void writeAgenda(Text name, Iterable<Publication> publications, OutputStream out)
      throws IOException {
    requireNonNull(name, "name");
    if (options.authority().isPresent() || options.edition().isPresent()) {
      throw new IllegalStateException(
          "an agenda of many series has neither an authority nor an edition of its own");
    }
    ContentLines lines = new ContentLines(out);
    new AgendaWriting(name, publications, options, zones).writeTo(lines);
    lines.flush();
  }

  @Override
  public List<Loss> losses(Publication publication) {
    return new CalendarLosses(publication, options).all();
  }

  /** Chooses what a calendar holds and says. */
  public static final class Builder {
    private Optional<String> authority = Optional.empty();
    private List<Locale> languages = List.of();
    private Optional<EditionId> edition = Optional.empty();
    private Selection selection = Selection.all();
    private final Map<DayPart, HalfDayHours> halfDays = new EnumMap<>(DayPart.class);
    private boolean unscheduledOverEdition;
    private boolean withCancelled = true;
    private Duration missingEnd = Duration.ofHours(1);
    private Duration refreshInterval = Duration.ofHours(6);
    private Optional<String> color = Optional.empty();
    private Optional<URI> image = Optional.empty();
    private Optional<URI> source = Optional.empty();
    private boolean busy;
    private boolean rich;

    private Builder() {}

    /**
     * Sets what the UIDs end in, in place of the id of the assises: a domain name of the city's.
     * Never to be changed once a calendar is subscribed to.
     *
     * @throws IllegalArgumentException if it is not 1 to 253 letters, digits, hyphens and dots
     */
    public Builder authority(String authority) {
      this.authority = Optional.of(OptionChecks.authority(authority));
      return this;
    }

    /**
     * Sets the languages to write in, in the order of preference; those of the assises come after
     * them.
     */
    public Builder languages(List<Locale> languages) {
      this.languages = List.copyOf(languages);
      return this;
    }

    /** Takes the sessions of one edition only, and its name for the calendar's. */
    public Builder edition(EditionId edition) {
      this.edition = Optional.of(edition);
      return this;
    }

    /** Takes some of the sessions only. */
    public Builder selection(Selection selection) {
      this.selection = requireNonNull(selection, "selection");
      return this;
    }

    /**
     * Takes one session, for somebody who will be there: the time is shown as {@linkplain #busy
     * taken}.
     */
    public Builder session(SessionId session) {
      requireNonNull(session, "session");
      return selection(Selection.sessions(List.of(session))).busy(true);
    }

    /**
     * Declares the hours of a part of the day. What is planned for it without an hour is then shown
     * as tentative during these hours, and no more as an all-day event.
     *
     * @param end exclusive; midnight is that at the end of the day
     * @throws IllegalArgumentException if it does not end after it starts
     */
    public Builder hours(DayPart part, LocalTime start, LocalTime end) {
      halfDays.put(requireNonNull(part, "part"), new HalfDayHours(start, end));
      return this;
    }

    /**
     * Shows what has no day yet over all days of its edition, where these are known; it is left out
     * otherwise.
     */
    public Builder unscheduledOverEdition(boolean shown) {
      this.unscheduledOverEdition = shown;
      return this;
    }

    /**
     * Says whether cancelled sessions stay, as cancelled; they do unless set. Those who subscribed
     * do not learn of it otherwise.
     */
    public Builder cancelled(boolean kept) {
      this.withCancelled = kept;
      return this;
    }

    /**
     * Sets how long a session is shown whose end is not known, an hour unless set: calendar apps
     * hide what lasts no time. The event says that its end is not known.
     *
     * @param length from a minute to 366 days
     * @throws IllegalArgumentException if it is not
     */
    public Builder missingEnd(Duration length) {
      this.missingEnd = OptionChecks.length("a length", length);
      return this;
    }

    /**
     * Sets how often subscribers are asked to look for changes, every six hours unless set.
     *
     * @param interval from a minute to 366 days
     * @throws IllegalArgumentException if it is not
     */
    public Builder refreshInterval(Duration interval) {
      this.refreshInterval = OptionChecks.length("a refresh interval", interval);
      return this;
    }

    /**
     * Sets the calendar's colour by its CSS3 name, such as {@code steelblue} (RFC 7986, 5.9).
     *
     * @throws IllegalArgumentException if there is no colour of that name
     */
    public Builder color(String name) {
      this.color = Optional.of(OptionChecks.color(name));
      return this;
    }

    /**
     * Sets an image for the calendar (RFC 7986, 5.10).
     *
     * @throws IllegalArgumentException if it is no https or http link, or has a user name
     */
    public Builder image(URI image) {
      this.image = Optional.of(WebLink.check("an image", image));
      return this;
    }

    /**
     * Says where the calendar is served, for apps to refresh it from (RFC 7986, 5.8).
     *
     * @throws IllegalArgumentException if it is no https or http link, or has a user name
     */
    public Builder source(URI source) {
      this.source = Optional.of(WebLink.check("a source", source));
      return this;
    }

    /**
     * Shows the hours of the sessions as taken: for a personal selection, not for a whole
     * programme.
     */
    public Builder busy(boolean busy) {
      this.busy = busy;
      return this;
    }

    /**
     * Adds what few apps understand and some mangle: participants, locations and links as RFC 9073
     * and RFC 9253 have them.
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
