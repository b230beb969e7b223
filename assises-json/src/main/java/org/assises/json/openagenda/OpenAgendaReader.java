package org.assises.json.openagenda;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import org.assises.input.ImportedProgramme;
import org.assises.input.InvalidInputException;
import org.assises.input.ReaderOptions;
import org.assises.model.EditionId;

/**
 * Reads the events of an agenda on OpenAgenda (version 2 of its API) as sessions: one session for
 * each timing of an event.
 *
 * <pre>{@code
 * ImportedProgramme read =
 *     OpenAgendaReader.create(ReaderOptions.of(assises)).read(in, edition);
 * }</pre>
 *
 * <p>Events that are not published on OpenAgenda are left out. Only links are read as ways to
 * register, since e-mail addresses and telephone numbers often belong to a person. Instances are
 * immutable and can be shared between threads.
 */
public final class OpenAgendaReader {
  private final ReaderOptions options;

  private OpenAgendaReader(ReaderOptions options) {
    this.options = options;
  }

  /** {@return a reader for a city} */
  public static OpenAgendaReader create(ReaderOptions options) {
    return new OpenAgendaReader(requireNonNull(options, "options"));
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
}
