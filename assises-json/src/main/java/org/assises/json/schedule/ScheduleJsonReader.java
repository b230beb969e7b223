package org.assises.json.schedule;

import static java.util.Objects.requireNonNull;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.input.ImportedProgramme;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.schedule.read.ProgrammeReading;
import org.assises.json.schedule.read.ReadingOptions;
import org.assises.json.stream.JsonLimits;
import org.assises.json.stream.StrictJsonException;
import org.assises.json.stream.StrictJsonProvider;
import org.assises.json.wording.JsonMessages;
import org.assises.model.EditionId;
import org.assises.model.Place;

/**
 * Reads the programme of another system from schedule.json: version 1, as pretalx and frab write
 * it, and version 2, as the hub of the congresses does.
 *
 * <p>What an event says and a session cannot is reported, event by event. Names of people come
 * without a basis, and so are not published until the city records one. HTML becomes plain text.
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

  /** Our shortest events have 9 bytes a name or value on average. */
  private static final int FEWEST_TOKEN_BYTES = 8;

  private final ReadingOptions options;
  private final int mostTokens;
  private final StrictJsonProvider json;

  private ScheduleJsonReader(ReadingOptions options, int mostBytes, int mostTokens) {
    this.options = options;
    this.mostTokens = mostTokens;
    this.json =
        StrictJsonProvider.create(
            JsonLimits.standard()
                .withDocumentBytes(mostBytes)
                .withStringLength(mostBytes)
                .withNameLength(mostBytes)
                .withMembers(mostTokens));
  }

  /** {@return a reader that is told nothing beyond what schedules say} */
  public static ScheduleJsonReader create() {
    return builder().build();
  }

  /** {@return a reader to be told how to read what schedules do not say} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a schedule.
   *
   * @param in UTF-8, at most 8 MiB, and 400 000 names, values and ends of objects and arrays:
   *     several times what the largest conferences have, unless {@link Builder#mostBytes} says
   *     otherwise; read to its end, not closed
   * @param edition of which edition the sessions are
   * @return what it holds, and what was left out
   * @throws InvalidInputException if it is no JSON within these and the other {@link
   *     JsonLimits#standard() standard limits}, or no schedule; the names of members, which are
   *     those of rooms, may be as long as all of it
   * @throws IOException if the stream does
   */
  public ImportedProgramme read(InputStream in, EditionId edition) throws IOException {
    requireNonNull(edition, "edition");
    byte[] bytes = in.readNBytes(json.limits().documentBytes() + 1);
    return new ProgrammeReading(options, edition).read(tree(bytes));
  }

  private JsonValue tree(byte[] bytes) {
    refuseMoreThanFits(bytes);
    try (JsonParser parser = json.createParser(bytes, 0, bytes.length)) {
      parser.next();
      return parser.getValue();
    }
  }

  /** A tree of many small values takes a hundred times as much memory as its bytes. */
  private void refuseMoreThanFits(byte[] bytes) {
    try (JsonParser parser = json.createParser(bytes, 0, bytes.length)) {
      for (int tokens = 0; parser.hasNext(); tokens++) {
        if (tokens == mostTokens) {
          throw new InvalidInputException(List.of(tooManyAt(parser.getLocation())));
        }
        parser.next();
      }
    } catch (StrictJsonException e) {
      throw new InvalidInputException(List.of(e.problem()));
    }
  }

  private static Problem tooManyAt(JsonLocation place) {
    return new Problem(
        "",
        (int) place.getLineNumber(),
        (int) place.getColumnNumber(),
        JsonMessages.of("too-many-values"));
  }

  /** Says how to read what schedules do not say. */
  public static final class Builder {
    private Optional<ZoneId> zone = Optional.empty();
    private Optional<Place> venue = Optional.empty();
    private Locale language = Locale.FRENCH;
    private int mostBytes = USUAL_BYTES;
    private int mostTokens = USUAL_TOKENS;

    private Builder() {}

    /**
     * Sets the zone on whose clocks to give times; that which the schedule names unless set, and
     * the offset of each time where it names none.
     */
    public Builder zone(ZoneId zone) {
      this.zone = Optional.of(zone);
      return this;
    }

    /** Says where the edition is held: rooms are then rooms of it, and otherwise places. */
    public Builder venue(Place venue) {
      this.venue = Optional.of(venue);
      return this;
    }

    /** Sets the language of texts where an event names none; French unless set. */
    public Builder language(Locale language) {
      this.language = requireNonNull(language, "language");
      return this;
    }

    /**
     * Sets the most bytes that a schedule may have, 8 MiB unless set. A schedule that {@link
     * ScheduleJsonFormat} wrote is read if it has no more. All of it is held in memory, several
     * times over.
     *
     * @throws IllegalArgumentException if it is not from 1 to 1 GiB
     */
    public Builder mostBytes(int bytes) {
      if (bytes < 1 || bytes > 1 << 30) {
        throw new IllegalArgumentException("a schedule has 1 byte to 1 GiB, not " + bytes);
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
