package org.assises.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Text;
import org.assises.publication.Publication;

/**
 * Writes and reads more proposals than fit in the memory of its JVM, and prints how many it read.
 *
 * <p>A publication is held in memory. So the proposals are split into several publications, which
 * are written to one stream one after the other: this works since lines need no header and no end.
 */
final class LongFeed {
  private static final int PROPOSALS = 200_000;
  private static final int PART = 1_000;

  private static final Assises ASSISES = AssisesJson.create().read(Samples.bytes("published.json"));
  private static final EditionId EDITION = new EditionId("2024");
  private static final Instant PUBLISHED = Instant.parse("2025-02-01T08:00:00Z");

  private LongFeed() {}

  public static void main(String[] arguments) {
    Stream<ProposalLine> lines = ProposalLinesReader.create().read(new Parts());

    System.out.println(lines.filter(line -> line instanceof ProposalLine.Published).count());
  }

  /** The feed. Each part is written only after the previous part has been read. */
  private static final class Parts extends InputStream {
    private InputStream part = InputStream.nullInputStream();
    private int next;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = part.read(bytes, from, length);
      if (read >= 0 || next == PROPOSALS) {
        return read;
      }
      part = part(next);
      next += PART;
      return part.read(bytes, from, length);
    }
  }

  private static InputStream part(int first) throws IOException {
    List<Proposal> proposals =
        IntStream.range(first, first + PART).mapToObj(LongFeed::proposal).toList();
    Publication publication =
        Publication.of(
            ASSISES.toBuilder()
                .proposals(proposals)
                .orientations(List.of())
                .measures(List.of())
                .build(),
            PUBLISHED);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProposalLinesFormat.create().write(publication, out);
    return new ByteArrayInputStream(out.toByteArray());
  }

  private static Proposal proposal(int number) {
    return Proposal.builder(new ProposalId("p-" + number), EDITION, Text.of("fr", "Un banc"))
        .description(Text.of("fr", "À l’ombre, près de l’école. ".repeat(20).strip()))
        .build();
  }
}
