package org.assises.json.openagenda;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.json.support.FeedOutput;
import org.assises.model.DayPart;
import org.assises.model.EditionId;
import org.assises.model.HalfDayHours;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.assises.publication.Scope;
import org.assises.publication.Selection;

/**
 * Writes events as OpenAgenda expects them from source systems: one event for each session, with
 * title, description, timings, place and status.
 *
 * <p>An event has clock times and a place. A session without hours is left out and reported as a
 * loss, unless the city declares hours for its part of the day. Sessions that have been removed
 * stay in the feed as {@code removed}, so that OpenAgenda deletes their events.
 *
 * <pre>{@code
 * OpenAgendaFormat.create().write(publication, out);
 * OpenAgendaFormat.builder()
 *     .hours(DayPart.MORNING, LocalTime.of(9, 0), LocalTime.of(12, 30)) // declared by the city
 *     .build();
 * }</pre>
 *
 * <p>See OpenAgenda's "Structure d'un événement" and "Préparer une source de données".
 */
public final class OpenAgendaFormat implements PublicationFormat {
  private final AgendaOptions options;

  private OpenAgendaFormat(AgendaOptions options) {
    this.options = options;
  }

  /** {@return the format for the whole series, without declared hours} */
  public static OpenAgendaFormat create() {
    return builder().build();
  }

  /** {@return a builder, to select sessions and declare hours} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String fileExtension() {
    return "json";
  }

  @Override
  public Scope scope() {
    return Scope.programmes();
  }

  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    FeedOutput.write(out, json -> new AgendaWriting(publication, options, json).write());
  }

  @Override
  public List<Loss> losses(Publication publication) {
    return new AgendaLosses(publication, options).all();
  }

  /** Builds an {@link OpenAgendaFormat}. */
  public static final class Builder {
    private final Map<DayPart, HalfDayHours> hours = new EnumMap<>(DayPart.class);
    private Selection edition = Selection.all();
    private Selection selection = Selection.all();
    private Optional<Duration> missingEnd = Optional.empty();

    private Builder() {}

    /** Limits the feed to the sessions of one edition. */
    public Builder edition(EditionId edition) {
      this.edition = Selection.edition(edition);
      return this;
    }

    /** Limits the feed to selected sessions. */
    public Builder selection(Selection selection) {
      this.selection = requireNonNull(selection, "selection");
      return this;
    }

    /**
     * Declares the hours of a part of the day. Sessions that are known to that part only get these
     * hours.
     *
     * @param end the end, exclusive; midnight is the end of the day
     * @throws IllegalArgumentException if the end is not after the start
     */
    public Builder hours(DayPart part, LocalTime start, LocalTime end) {
      hours.put(requireNonNull(part, "part"), new HalfDayHours(start, end));
      return this;
    }

    /**
     * Sets the length of sessions whose end is not known. By default, such sessions are left out.
     *
     * @throws IllegalArgumentException if the length is not from 1 minute to 24 hours
     */
    public Builder missingEnd(Duration length) {
      if (length.compareTo(Duration.ofMinutes(1)) < 0
          || length.compareTo(AgendaTimings.LONGEST) > 0) {
        throw new IllegalArgumentException(
            "the length for a missing end is from 1 minute to 24 hours");
      }
      missingEnd = Optional.of(length);
      return this;
    }

    /** {@return the format} */
    public OpenAgendaFormat build() {
      return new OpenAgendaFormat(new AgendaOptions(edition.and(selection), hours, missingEnd));
    }
  }
}
