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
 * Reads the feed of an edition as a publication of that edition alone, with the revisions of its
 * city, which every format can write again.
 *
 * <p>Members that this version does not know are passed over. What is read goes through the gate
 * again: drafts, and names that nothing allows to be published on that day, are left out. So are
 * references to other editions, and the balance, which is counted from the proposals.
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

  /** {@return a reader with limits of its own} */
  public static EditionFeedReader create(JsonLimits limits) {
    return new EditionFeedReader(requireNonNull(limits, "limits"));
  }

  /**
   * Reads a feed.
   *
   * @param in UTF-8; read to its end, not closed
   * @param at when it is read; the publication is of this instant, or of the feed's last change if
   *     that is later
   * @throws InvalidInputException if it is not such a feed, with all problems, up to twenty
   * @throws PublicationRefusedException if a finding blocks publication, such as contact data in a
   *     text; it lists all that do
   * @throws IOException if {@code in} does
   */
  public Publication read(InputStream in, Instant at) throws IOException {
    return read(documents.bytes(in), at);
  }

  /**
   * Reads a feed.
   *
   * @param bytes UTF-8
   * @param at when it is read
   * @throws InvalidInputException if it is not such a feed, with all problems, up to twenty
   * @throws PublicationRefusedException if a finding blocks publication; it lists all that do
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
