package org.assises.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.assises.input.InvalidInputException;
import org.assises.json.codec.UnknownMembers;
import org.assises.json.codec.Writing;
import org.assises.json.document.AssisesDocument;
import org.assises.json.document.BoundedOutput;
import org.assises.json.document.Documents;
import org.assises.json.output.JsonLayout;
import org.assises.json.published.Checksum;
import org.assises.json.published.ChecksumOutput;
import org.assises.json.published.PublicationDocument;
import org.assises.json.stream.JsonLimits;
import org.assises.model.Assises;
import org.assises.publication.Publication;

/**
 * Reads and writes the canonical JSON document of an assises, without loss, and the document that
 * keeps a publication so that it can be revised later.
 *
 * <p>Reading is strict: a document with errors is refused, and the exception lists the errors with
 * their places. A document from {@link #write} is read as an equal value, and that value is written
 * as the same bytes.
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

  /** {@return a reader and writer with the given limits} */
  public static AssisesJson create(JsonLimits limits) {
    return new AssisesJson(requireNonNull(limits, "limits"));
  }

  /**
   * Reads a document.
   *
   * @param in UTF-8; read to its end, not closed
   * @throws InvalidInputException if it is not a valid document; lists its problems, at most twenty
   * @throws IOException if {@code in} throws it
   */
  public Assises read(InputStream in) throws IOException {
    return read(documents.bytes(in));
  }

  /**
   * Reads a document.
   *
   * @param bytes UTF-8
   * @throws InvalidInputException if it is not a valid document; lists its problems, at most twenty
   */
  public Assises read(byte[] bytes) {
    return documents.read(bytes, AssisesDocument.ASSISES, UnknownMembers.REFUSED);
  }

  /**
   * Writes the document, in UTF-8, with line breaks.
   *
   * @param out flushed at the end, not closed
   * @throws IOException if {@code out} throws it, or if the document is larger than the limits
   *     allow and so could not be read again; part of it may have been written
   */
  public void write(Assises assises, OutputStream out) throws IOException {
    write(assises, JsonLayout.PRETTY, out);
  }

  /**
   * Writes the document, in UTF-8, without white space.
   *
   * @param out flushed at the end, not closed
   * @throws IOException if {@code out} throws it, or if the document is larger than the limits
   *     allow and so could not be read again; part of it may have been written
   */
  public void writeCompact(Assises assises, OutputStream out) throws IOException {
    write(assises, JsonLayout.COMPACT, out);
  }

  private void write(Assises assises, JsonLayout layout, OutputStream out) throws IOException {
    OutputStream bounded = new BoundedOutput(out, documents.mostBytes());
    Writing.document(assises, AssisesDocument.ASSISES, assises.zone(), id -> {}, layout, bounded);
  }

  /**
   * Reads a publication that {@link #writePublication} wrote, so that it can be revised.
   *
   * <p>Any size is accepted. The instants in it stay the same even if the rules of its time zones
   * have changed since. A zone that this Java version does not know is read as UTC.
   *
   * @param in UTF-8; read to its end, not closed
   * @return the publication, without its findings
   * @throws InvalidInputException if it is not a kept publication, or was changed since it was
   *     written; lists the problems, at most twenty
   * @throws IOException if {@code in} throws it
   */
  public Publication readPublication(InputStream in) throws IOException {
    return KEPT.readKept(Checksum.read(in), PublicationDocument.PUBLICATION);
  }

  /**
   * Writes everything that is needed to revise a publication later, in UTF-8. It ends with a
   * checksum, by which {@link #readPublication} detects changes.
   *
   * @param out flushed at the end, not closed
   * @throws IOException if {@code out} throws it
   */
  public void writePublication(Publication publication, OutputStream out) throws IOException {
    ChecksumOutput whole = new ChecksumOutput(out);
    Writing.document(
        publication,
        PublicationDocument.PUBLICATION,
        publication.assises().zone(),
        id -> {},
        JsonLayout.COMPACT,
        whole);
    whole.finish();
  }
}
