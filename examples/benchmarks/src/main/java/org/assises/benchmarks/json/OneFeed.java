package org.assises.benchmarks.json;

import java.io.IOException;
import java.io.OutputStream;
import org.assises.json.EditionFeedFormat;
import org.assises.model.EditionId;
import org.assises.publication.Publication;

/**
 * Writes one feed with one of the libraries, so that a JVM loads only the classes of that library.
 */
public final class OneFeed {
  private OneFeed() {}

  /**
   * Writes a feed with the library of that name. The other libraries write only the proposals, as
   * plain records.
   */
  public static void write(String way, Publication publication, OutputStream out)
      throws IOException {
    switch (way) {
      case "assises" ->
          EditionFeedFormat.builder()
              .edition(new EditionId("edition-1"))
              .build()
              .write(publication, out);
      case "jackson" -> Peers.Jackson.MAPPER.writeValue(out, PlainProposals.of(publication));
      case "yasson" -> Peers.Yasson.JSONB.toJson(PlainProposals.of(publication), out);
      case "parsson" ->
          ParssonWriting.write(
              ParssonWriting.FRAME_OF_NOTHING, PlainProposals.of(publication), out);
      default -> throw new IllegalArgumentException("no feed is written by " + way);
    }
  }
}
