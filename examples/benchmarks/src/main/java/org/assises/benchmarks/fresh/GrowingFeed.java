package org.assises.benchmarks.fresh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.assises.benchmarks.data.GeneratedCity;
import org.assises.json.ProposalLinesFormat;
import org.assises.publication.Publication;

/**
 * A feed of generated proposals that is written while it is read, a thousand proposals at a time.
 */
final class GrowingFeed extends InputStream {
  private static final int BATCH = 1_000;

  private final ProposalLinesFormat format = ProposalLinesFormat.create();
  private final int proposals;
  private byte[] written = new byte[0];
  private int position;
  private int made;
  private long nanosOfWriting;
  private long nanosOfAllElse;

  GrowingFeed(int proposals) {
    this.proposals = proposals;
  }

  /** {@return the time of writing so far} */
  long nanosOfWriting() {
    return nanosOfWriting;
  }

  /** {@return the time of everything except reading so far: generating, publishing, writing} */
  long nanosOfAllElse() {
    return nanosOfAllElse;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, octets.length);
    if (position == written.length && !more()) {
      return -1;
    }
    int part = Math.min(length, written.length - position);
    System.arraycopy(written, position, octets, offset, part);
    position += part;
    return part;
  }

  private boolean more() throws IOException {
    if (made == proposals) {
      return false;
    }
    long start = CpuTime.now();
    int batch = Math.min(BATCH, proposals - made);
    Publication publication = GeneratedCity.published(GeneratedCity.withProposals(made, batch));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long before = CpuTime.now();
    format.write(publication, out);
    nanosOfWriting += CpuTime.now() - before;
    written = out.toByteArray();
    position = 0;
    made += batch;
    nanosOfAllElse += CpuTime.now() - start;
    return true;
  }
}
