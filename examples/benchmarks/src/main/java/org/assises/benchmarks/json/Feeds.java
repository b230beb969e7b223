package org.assises.benchmarks.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.assises.benchmarks.data.GeneratedCity;
import org.assises.json.AssisesJson;
import org.assises.json.EditionFeedFormat;
import org.assises.json.stream.JsonLimits;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/**
 * Feeds and documents of generated proposals, and the check that all libraries write and read the
 * same.
 */
public final class Feeds {
  static final PublicationFormat FORMAT =
      EditionFeedFormat.builder().edition(new EditionId("edition-1")).build();

  /** Allows a hundred thousand proposals. All other limits are the defaults. */
  static final AssisesJson JSON =
      AssisesJson.create(JsonLimits.standard().withDocumentBytes(1 << 30));

  private Feeds() {}

  /** Writes something into a stream. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static byte[] written(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toByteArray();
  }

  static byte[] feed(Publication publication) throws IOException {
    return written(out -> FORMAT.write(publication, out));
  }

  static byte[] document(Assises assises) throws IOException {
    return written(out -> JSON.write(assises, out));
  }

  /** {@return the part of a feed before its first proposal} */
  static byte[] before(byte[] feed) {
    String text = new String(feed, UTF_8);
    return text.substring(0, text.indexOf("{\"id\":\"p-")).getBytes(UTF_8);
  }

  /** {@return the part of a feed after its last proposal} */
  static byte[] after(byte[] feed) {
    String text = new String(feed, UTF_8);
    int after = text.indexOf("],\"balance\":", text.lastIndexOf("{\"id\":\"p-"));
    return text.substring(after).getBytes(UTF_8);
  }

  /** {@return the feed without its proposals} */
  static JsonObject frame(byte[] feed) {
    String text = new String(before(feed), UTF_8) + new String(after(feed), UTF_8);
    return ParssonWriting.tree(text.getBytes(UTF_8));
  }

  /**
   * Checks that all libraries write and read the same facts.
   *
   * @throws IllegalStateException if one does not
   */
  public static void requireSame() throws IOException {
    Publication publication = GeneratedCity.published(GeneratedCity.withProposals(300));
    byte[] feed = feed(publication);
    Plain.Feed plain = Peers.Jackson.MAPPER.readValue(feed, Plain.Feed.class);
    requireSame("Jackson", feed, out -> Peers.Jackson.FEEDS.writeValue(out, plain));
    requireSame("Yasson", feed, out -> Peers.Yasson.JSONB.toJson(plain, out));
    requireSame("Parsson", feed, out -> ParssonWriting.write(frame(feed), plain.proposals(), out));
    requireSame(
        "the hand-written one",
        feed,
        out -> HandWrittenFeed.write(publication, before(feed), after(feed), out));
    requireSameRead(publication.assises());
  }

  private static void requireSameRead(Assises assises) throws IOException {
    byte[] document = document(assises);
    require(JSON.read(document).equals(assises), "this library reads another assises");
    Plain.Document plain = Peers.Jackson.DOCUMENTS.readValue(document);
    requireSame("Jackson, reading,", document, out -> Peers.Jackson.MAPPER.writeValue(out, plain));
    require(
        plain.equals(
            Peers.Yasson.JSONB.fromJson(new ByteArrayInputStream(document), Plain.Document.class)),
        "Yasson reads another document");
    require(
        plain.equals(StrictPeers.jacksonValidated(document)),
        "Jackson, validated, reads another document");
    require(
        plain.equals(StrictPeers.jacksonAgainstSchema(document)),
        "Jackson, against the schema, reads another document");
    require(
        plain.equals(StrictPeers.yassonValidated(document)),
        "Yasson, validated, reads another document");
    require(
        plain.proposals().equals(ParssonReading.read(new ByteArrayInputStream(document))),
        "Parsson reads other proposals");
  }

  private static void requireSame(String writer, byte[] ours, Writing theirs) throws IOException {
    byte[] written = written(theirs);
    require(
        Arrays.equals(ours, written)
            || ParssonWriting.tree(ours).equals(ParssonWriting.tree(written)),
        writer + " writes other facts");
  }

  private static void require(boolean same, String otherwise) {
    if (!same) {
      throw new IllegalStateException(otherwise);
    }
  }
}
