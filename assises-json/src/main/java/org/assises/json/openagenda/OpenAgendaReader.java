package org.assises.json.openagenda;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.assises.input.ImportedProgramme;
import org.assises.input.InvalidInputException;
import org.assises.model.EditionId;
import org.assises.model.SessionKind;
import org.assises.model.Visibility;

/**
 * Reads the events of an agenda on OpenAgenda (version 2 of its API) as sessions: one session for
 * each timing of an event.
 *
 * <pre>{@code
 * ImportedProgramme read =
 *     OpenAgendaReader.builder().languages(assises.languages()).build().read(in, edition);
 * }</pre>
 *
 * <p>Events that are not published on OpenAgenda are left out. Only links are read as ways to
 * register, since e-mail addresses and telephone numbers often belong to a person. Instances are
 * immutable and can be shared between threads.
 */
public final class OpenAgendaReader {
  private final ReaderOptions options;

  /** The settings of a reader, made by {@link Builder}. */
  record ReaderOptions(
      List<Locale> languages, ZoneId zone, SessionKind kind, Visibility visibility) {}

  private OpenAgendaReader(ReaderOptions options) {
    this.options = options;
  }

  /** {@return a reader of events in French, with the default settings} */
  public static OpenAgendaReader create() {
    return builder().build();
  }

  /** {@return a builder, to set more about the agenda} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads events: a response of the API, a list, or one event.
   *
   * @param in JSON, at most 16 MiB; read to its end, not closed
   * @param edition the edition that the sessions belong to
   * @return the sessions, with reports of what was left out or changed
   * @throws InvalidInputException if the input is not JSON, or is too large
   * @throws IOException if {@code in} throws it
   */
  public ImportedProgramme read(InputStream in, EditionId edition) throws IOException {
    return new AgendaReading(options, requireNonNull(edition, "edition")).read(in);
  }

  /** Builds an {@link OpenAgendaReader}. */
  public static final class Builder {
    private List<Locale> languages = List.of(Locale.FRENCH);
    private ZoneId zone = ZoneId.of("Europe/Paris");
    private SessionKind kind = SessionKind.OTHER;
    private Visibility visibility = Visibility.PUBLIC;

    private Builder() {}

    /** Sets the languages to read, which should be those of the assises. The default is French. */
    public Builder languages(List<Locale> languages) {
      if (languages.isEmpty()) {
        throw new IllegalArgumentException("at least one language is required");
      }
      this.languages = List.copyOf(languages);
      return this;
    }

    /** Sets the zone of the sessions' times. The default is {@code Europe/Paris}. */
    public Builder zone(ZoneId zone) {
      this.zone = requireNonNull(zone, "zone");
      return this;
    }

    /**
     * Sets the kind of the sessions that events become. The default is {@link SessionKind#OTHER}.
     */
    public Builder kind(SessionKind kind) {
      this.kind = requireNonNull(kind, "kind");
      return this;
    }

    /** Sets whether sessions are published. By default they are, since the agenda is public. */
    public Builder visibility(Visibility visibility) {
      this.visibility = requireNonNull(visibility, "visibility");
      return this;
    }

    /** {@return the reader} */
    public OpenAgendaReader build() {
      return new OpenAgendaReader(new ReaderOptions(languages, zone, kind, visibility));
    }
  }
}
