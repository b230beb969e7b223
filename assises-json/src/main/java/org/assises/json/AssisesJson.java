package org.assises.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.assises.input.InvalidInputException;
import org.assises.json.codec.UnknownMembers;
import org.assises.json.document.AssisesDocument;
import org.assises.json.document.BoundedOutput;
import org.assises.json.document.Documents;
import org.assises.json.published.Checksum;
import org.assises.json.published.ChecksumOutput;
import org.assises.json.published.PublicationDocument;
import org.assises.json.stream.JsonLayout;
import org.assises.json.stream.JsonLimits;
import org.assises.model.Assises;
import org.assises.publication.Publication;

/**
 * The canonical document of an assises, lossless, for people to edit and to compare; and that of a
 * publication, to be revised on another day.
 *
 * <p>Reading is strict: what is wrong is refused with its place, all problems at once. What {@link
 * #write} wrote is read as an equal value, and written again as the same bytes.
 *
 * <pre>{@code
 * AssisesJson json = AssisesJson.create();
 * Assises assises = json.read(in);
 * json.write(assises, out);
 * }</pre>
 */
public final class AssisesJson {
  private static final Documents KEPT =
      new Documents(
          JsonLimits.standard()
              .withStringLength(JsonLimits.MOST_BYTES)
              .withDocumentBytes(JsonLimits.MOST_BYTES));

  private final Documents documents;

  private AssisesJson(JsonLimits limits) {
    this.documents = new Documents(limits);
  }

  /** {@return a reader and writer with {@link JsonLimits#standard() the standard limits}} */
  public static AssisesJson create() {
    return create(JsonLimits.standard());
  }

  /** {@return a reader and writer with limits of its own for what it reads} */
  public static AssisesJson create(JsonLimits limits) {
    return new AssisesJson(requireNonNull(limits, "limits"));
  }

  /**
   * Reads a document.
   *
   * @param in UTF-8; read to its end, not closed
   * @throws InvalidInputException if it is not one, with all problems, up to twenty
   * @throws IOException if {@code in} does
   */
  public Assises read(InputStream in) throws IOException {
    return read(documents.bytes(in));
  }

  /**
   * Reads a document.
   *
   * @param bytes UTF-8
   * @throws InvalidInputException if it is not one, with all problems, up to twenty
   */
  public Assises read(byte[] bytes) {
    return documents.read(bytes, AssisesDocument.ASSISES, UnknownMembers.REFUSED);
  }

  /**
   * Writes the document, in UTF-8, with line breaks.
   *
   * @param out flushed at the end, not closed
   * @throws IOException if {@code out} does; or the document has more bytes than the limits of this
   *     allow, so that it could not be read again: part of it has been written then
   */
  public void write(Assises assises, OutputStream out) throws IOException {
    write(assises, JsonLayout.PRETTY, out);
  }

  /**
   * Writes the document, in UTF-8.
   *
   * @param layout with line breaks, or compact
   * @param out flushed at the end, not closed
   * @throws IOException if {@code out} does; or the document has more bytes than the limits of this
   *     allow, so that it could not be read again: part of it has been written then
   */
  public void write(Assises assises, JsonLayout layout, OutputStream out) throws IOException {
    OutputStream bounded = new BoundedOutput(out, documents.mostBytes());
    Documents.write(assises, AssisesDocument.ASSISES, assises.zone(), id -> {}, layout, bounded);
  }

  /**
   * Reads a publication that was kept, to be revised.
   *
   * <p>It is read whatever its size, and whatever became of the rules of its time zones since: its
   * instants hold. A zone that this Java does not know any more is read as UTC.
   *
   * @param in UTF-8; read to its end, not closed
   * @return the publication, without its findings
   * @throws InvalidInputException if it is not one, with all problems, up to twenty; or if a single
   *     bit of it is not as it was written
   * @throws IOException if {@code in} does
   */
  public Publication readPublication(InputStream in) throws IOException {
    return KEPT.readKept(Checksum.read(in), PublicationDocument.PUBLICATION);
  }

  /**
   * Writes all that must be kept of a publication to revise it on another day, in UTF-8. It ends
   * with a checksum: nothing can be added or changed.
   *
   * @param out flushed at the end, not closed
   * @throws IOException if {@code out} does
   */
  public void writePublication(Publication publication, OutputStream out) throws IOException {
    ChecksumOutput whole = new ChecksumOutput(out);
    Documents.write(
        publication,
        PublicationDocument.PUBLICATION,
        publication.assises().zone(),
        id -> {},
        JsonLayout.COMPACT,
        whole);
    whole.finish();
  }
}
