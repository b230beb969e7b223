package org.assises.json.schedule;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.assises.input.ImportedProgramme;
import org.assises.input.InvalidInputException;
import org.assises.json.intake.JsonTree;
import org.assises.json.schedule.read.ProgrammeReading;
import org.assises.json.schedule.read.ReadingOptions;
import org.assises.json.stream.JsonLimits;
import org.assises.model.EditionId;
import org.assises.model.Place;

/**
 * Reads the programme of another system from schedule.json: version 1, which pretalx and frab
 * write, and version 2, which the hub of the Chaos Communication Congress writes.
 *
 * <p>Facts that a session has no place for are reported for each event. Names of people have no
 * basis for publication, so they are not published until the city records one. HTML becomes plain
 * text.
 *
 * <pre>{@code
 * ImportedProgramme read = ScheduleJsonReader.create().read(in, edition);
 * read.losses().forEach(problem -> System.out.println(problem.describe()));
 * ImportResult result = read.into(assises, ImportOptions.of(new SourceId("agenda")));
 * }</pre>
 */
public final class ScheduleJsonReader {
  private static final int USUAL_BYTES = 8 << 20;
  private static final int USUAL_TOKENS = 400_000;

  /** The shortest events that the library writes have 9 bytes per name or value on average. */
  private static final int FEWEST_TOKEN_BYTES = 8;

  private final ReadingOptions options;
  private final JsonTree json;

  private ScheduleJsonReader(ReadingOptions options, int mostBytes, int mostTokens) {
    this.options = options;
    JsonLimits limits =
        JsonLimits.standard()
            .withDocumentBytes(mostBytes)
            .withStringLength(mostBytes)
            .withNameLength(mostBytes)
            .withMembers(mostTokens);
    this.json = new JsonTree(limits, mostTokens);
  }

  /** {@return a reader with the default settings} */
  public static ScheduleJsonReader create() {
    return builder().build();
  }

  /** {@return a builder, to set what schedules do not state} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a schedule.
   *
   * @param in UTF-8, at most 8 MiB and 400,000 tokens (names, values, and starts and ends of
   *     objects and arrays), unless {@link Builder#mostBytes} is set; read to its end, not closed
   * @param edition the edition that the sessions belong to
   * @return the programme, with reports of what was left out
   * @throws InvalidInputException if the input is not JSON, is not a schedule, or exceeds these or
   *     the {@link JsonLimits#standard() standard limits}; names of members have no limit of their
   *     own, since they are names of rooms
   * @throws IOException if {@code in} throws it
   */
  public ImportedProgramme read(InputStream in, EditionId edition) throws IOException {
    requireNonNull(edition, "edition");
    return new ProgrammeReading(options, edition).read(json.read(json.bytes(in)));
  }

  /** Builds a {@link ScheduleJsonReader}. */
  public static final class Builder {
    private Optional<ZoneId> zone = Optional.empty();
    private Optional<Place> venue = Optional.empty();
    private Locale language = Locale.FRENCH;
    private int mostBytes = USUAL_BYTES;
    private int mostTokens = USUAL_TOKENS;

    private Builder() {}

    /**
     * Sets the zone of the sessions' times. The default is the zone that the schedule names, or
     * else the offset of each time.
     */
    public Builder zone(ZoneId zone) {
      this.zone = Optional.of(zone);
      return this;
    }

    /**
     * Sets the venue of the edition. Rooms are then rooms of the venue; by default they are read as
     * places.
     */
    public Builder venue(Place venue) {
      this.venue = Optional.of(venue);
      return this;
    }

    /** Sets the language of texts of events that name none. The default is French. */
    public Builder language(Locale language) {
      this.language = requireNonNull(language, "language");
      return this;
    }

    /**
     * Sets the largest number of bytes of a schedule. The default is 8 MiB. Every schedule of
     * {@link ScheduleJsonFormat} within this limit can be read. Reading takes several times its
     * size in memory.
     *
     * @throws IllegalArgumentException if the number is not from 1 byte to 1 GiB
     */
    public Builder mostBytes(int bytes) {
      if (bytes < 1 || bytes > 1 << 30) {
        throw new IllegalArgumentException(
            "the limit of a schedule is from 1 byte to 1 GiB, not " + bytes);
      }
      mostBytes = bytes;
      mostTokens = Math.max(USUAL_TOKENS, bytes / FEWEST_TOKEN_BYTES);
      return this;
    }

    /** {@return the reader} */
    public ScheduleJsonReader build() {
      ReadingOptions options = new ReadingOptions(zone, venue, language);
      return new ScheduleJsonReader(options, mostBytes, mostTokens);
    }
  }
}
