package org.assises.json;

import java.io.IOException;
import java.io.OutputStream;
import org.assises.json.codec.Codec;
import org.assises.json.codec.SchemaWriting;
import org.assises.json.codec.UnknownMembers;
import org.assises.json.document.AssisesDocument;
import org.assises.json.output.JsonLayout;
import org.assises.json.output.JsonOutput;
import org.assises.json.published.EditionFeed;
import org.assises.json.published.PublicationDocument;

/**
 * The JSON Schemas (2020-12) of the documents and feeds that this library writes, for editors and
 * validators and as a data dictionary.
 *
 * <p>A document names its schema file in {@code $schema}, so put the schema files beside the
 * documents.
 *
 * <pre>{@code
 * for (JsonSchema schema : JsonSchema.values()) {
 *   try (OutputStream out = Files.newOutputStream(folder.resolve(schema.fileName()))) {
 *     schema.write(out);
 *   }
 * }
 * }</pre>
 */
public enum JsonSchema {
  /** The canonical document, which a city edits. Unknown members are errors. */
  ASSISES(AssisesDocument.SCHEMA, AssisesDocument.ASSISES, UnknownMembers.REFUSED),

  /** A kept publication. Unknown members are errors. */
  PUBLICATION(PublicationDocument.SCHEMA, PublicationDocument.PUBLICATION, UnknownMembers.REFUSED),

  /** The feed of an edition. Unknown members are allowed, since later versions may add some. */
  EDITION(EditionFeed.SCHEMA, EditionFeed.EDITION_FEED, UnknownMembers.PASSED_OVER),

  /**
   * One line of the feed of proposals. Unknown members are allowed, since later versions may add
   * some.
   */
  PROPOSAL_LINE(ProposalLineCodec.SCHEMA, ProposalLineCodec.LINE, UnknownMembers.PASSED_OVER);

  private final String fileName;

  @SuppressWarnings("ImmutableEnumChecker") // A declaration does not change once it is made.
  private final Codec<?> root;

  private final UnknownMembers unknownMembers;

  JsonSchema(String fileName, Codec<?> root, UnknownMembers unknownMembers) {
    this.fileName = fileName;
    this.root = root;
    this.unknownMembers = unknownMembers;
  }

  /** {@return the file name that documents refer to, such as {@code assises-1.schema.json}} */
  public String fileName() {
    return fileName;
  }

  /**
   * Writes the schema, in UTF-8.
   *
   * @param out flushed at the end, not closed
   * @throws IOException if {@code out} throws it
   */
  public void write(OutputStream out) throws IOException {
    JsonOutput.write(
        out,
        JsonLayout.PRETTY,
        json -> SchemaWriting.write("urn:assises:" + fileName, root, unknownMembers, json));
  }
}
