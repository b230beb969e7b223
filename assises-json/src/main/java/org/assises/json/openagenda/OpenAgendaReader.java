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
 * Reads the events of an agenda of OpenAgenda (version 2 of its interface) as sessions: one session
 * for each time of an event.
 *
 * <pre>{@code
 * ImportedProgramme read =
 *     OpenAgendaReader.builder().languages(assises.languages()).build().read(in, edition);
 * }</pre>
 *
 * <p>Events that are not published there are left out. Of the ways to register only links are read:
 * addresses and telephone numbers are often a person's. Instances are immutable and can be shared
 * between threads.
 */
public final class OpenAgendaReader {
  private final ReaderOptions options;

  /** See {@link Builder}. */
  record ReaderOptions(
      List<Locale> languages, ZoneId zone, SessionKind kind, Visibility visibility) {}

  private OpenAgendaReader(ReaderOptions options) {
    this.options = options;
  }

  /** {@return a reader of events in French} */
  public static OpenAgendaReader create() {
    return builder().build();
  }

  /** {@return a builder of a reader that knows more of the agenda} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads events: an answer of the interface, a list, or one event.
   *
   * @param in JSON, at most 16 MiB; read to its end, not closed
   * @param edition the edition that the sessions belong to
   * @return the sessions, with what was left out or changed
   * @throws InvalidInputException if it is no JSON, or too large
   * @throws IOException if the stream does
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

    /** Sets the languages to read, those of the assises; French unless set. */
    public Builder languages(List<Locale> languages) {
      if (languages.isEmpty()) {
        throw new IllegalArgumentException("texts are read in at least one language");
      }
      this.languages = List.copyOf(languages);
      return this;
    }

    /** Sets the zone of the sessions' times; {@code Europe/Paris} unless set. */
    public Builder zone(ZoneId zone) {
      this.zone = requireNonNull(zone, "zone");
      return this;
    }

    /** Sets what kind of sessions events are; {@link SessionKind#OTHER} unless set. */
    public Builder kind(SessionKind kind) {
      this.kind = requireNonNull(kind, "kind");
      return this;
    }

    /** Sets whether sessions are published; they are unless set, for the agenda is public. */
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
