package org.assises.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.codec.UnknownMembers;
import org.assises.json.document.Documents;
import org.assises.json.published.EditionFeedContent;
import org.assises.json.stream.JsonLimits;
import org.assises.json.wording.JsonMessages;
import org.assises.model.RefusedValueException;
import org.assises.publication.Publication;
import org.assises.publication.PublicationRefusedException;
import org.assises.publication.ReceivedEdition;
import org.assises.wording.Message;

/**
 * Reads the feed of one edition as a publication of that edition. It keeps the city's revisions,
 * and every format can write it.
 *
 * <p>Unknown members are ignored. The same rules apply as when a city publishes: drafts, and names
 * that must not be published on that day, are left out. References to other editions are left out
 * too. The balance is not read but computed from the proposals.
 *
 * <pre>{@code
 * Publication edition = EditionFeedReader.create().read(in, now);
 * }</pre>
 */
public final class EditionFeedReader {
  private final Documents documents;

  private EditionFeedReader(JsonLimits limits) {
    this.documents = new Documents(limits);
  }

  /** {@return a reader with {@link JsonLimits#standard() the standard limits}} */
  public static EditionFeedReader create() {
    return create(JsonLimits.standard());
  }

  /** {@return a reader with the given limits} */
  public static EditionFeedReader create(JsonLimits limits) {
    return new EditionFeedReader(requireNonNull(limits, "limits"));
  }

  /**
   * Reads a feed.
   *
   * @param in UTF-8; read to its end, not closed
   * @param at the instant of reading; the publication has this instant, or that of the feed's last
   *     change if it is later
   * @throws InvalidInputException if it is not such a feed; lists its problems, at most twenty
   * @throws PublicationRefusedException if a finding blocks publication, such as contact data in a
   *     text; lists all blocking findings
   * @throws IOException if {@code in} throws it
   */
  public Publication read(InputStream in, Instant at) throws IOException {
    return read(documents.bytes(in), at);
  }

  /**
   * Reads a feed.
   *
   * @param bytes UTF-8
   * @param at the instant of reading; the publication has this instant, or that of the feed's last
   *     change if it is later
   * @throws InvalidInputException if it is not such a feed; lists its problems, at most twenty
   * @throws PublicationRefusedException if a finding blocks publication; lists all blocking
   *     findings
   */
  public Publication read(byte[] bytes, Instant at) {
    ReceivedEdition received =
        documents.read(bytes, EditionFeedContent.CONTENT, UnknownMembers.PASSED_OVER);
    try {
      return received.publication(at);
    } catch (RefusedValueException e) {
      throw new InvalidInputException(
          e.reasons().stream().map(reason -> new Problem("", 1, 1, reason)).toList());
    } catch (IllegalArgumentException e) {
      Message reason =
          JsonMessages.of("refused-by-model", "reason", String.valueOf(e.getMessage()));
      throw new InvalidInputException(List.of(new Problem("", 1, 1, reason)));
    }
  }
}
