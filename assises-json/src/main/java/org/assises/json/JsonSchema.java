package org.assises.json;

import java.io.IOException;
import java.io.OutputStream;
import org.assises.json.codec.Codec;
import org.assises.json.codec.SchemaWriting;
import org.assises.json.codec.UnknownMembers;
import org.assises.json.document.AssisesDocument;
import org.assises.json.published.EditionFeed;
import org.assises.json.published.ProposalLines;
import org.assises.json.published.PublicationDocument;
import org.assises.json.stream.JsonLayout;
import org.assises.json.stream.JsonOutput;

/**
 * The JSON Schemas (2020-12) of what this library writes: for editors, validators, and as the
 * dictionary of the data.
 *
 * <p>A document names the file of its schema in {@code $schema}: put the files beside the
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
  /** The canonical document, which a city edits; it has no other members than those named. */
  ASSISES(AssisesDocument.SCHEMA, AssisesDocument.ASSISES, UnknownMembers.REFUSED),

  /** A publication, kept to be revised; it has no other members than those named. */
  PUBLICATION(PublicationDocument.SCHEMA, PublicationDocument.PUBLICATION, UnknownMembers.REFUSED),

  /** The feed of an edition; a later version may have more members. */
  EDITION(EditionFeed.SCHEMA, EditionFeed.EDITION_FEED, UnknownMembers.PASSED_OVER),

  /** One line of the feed of proposals; a later version may have more members. */
  PROPOSAL_LINE(ProposalLines.SCHEMA, ProposalLines.LINE, UnknownMembers.PASSED_OVER);

  private final String fileName;

  @SuppressWarnings("ImmutableEnumChecker") // A declaration does not change once it is made.
  private final Codec<?> root;

  private final UnknownMembers unknownMembers;

  JsonSchema(String fileName, Codec<?> root, UnknownMembers unknownMembers) {
    this.fileName = fileName;
    this.root = root;
    this.unknownMembers = unknownMembers;
  }

  /** {@return the name by which documents refer to it, such as {@code assises-1.schema.json}} */
  public String fileName() {
    return fileName;
  }

  /**
   * Writes the schema, in UTF-8.
   *
   * @param out flushed at the end, not closed
   * @throws IOException if {@code out} does
   */
  public void write(OutputStream out) throws IOException {
    JsonOutput.write(
        out,
        JsonLayout.PRETTY,
        json -> SchemaWriting.write("urn:assises:" + fileName, root, unknownMembers, json));
  }
}
