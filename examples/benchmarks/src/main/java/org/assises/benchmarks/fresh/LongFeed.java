package org.assises.benchmarks.fresh;

import java.io.IOException;
import java.util.Iterator;
import org.assises.json.ProposalLine;
import org.assises.json.ProposalLinesReader;

/**
 * Writes and reads a million proposals as one feed of lines, one publication after another. Each
 * part is written when the reader requests it. Prints the times of both so far at every power of
 * ten.
 */
public final class LongFeed {
  private static final int FIRST_TOLD = 1_000;

  private LongFeed() {}

  /** The argument is the number of proposals. */
  public static void main(String[] arguments) throws IOException {
    int proposals = Integer.parseInt(arguments[0]);
    GrowingFeed feed = new GrowingFeed(proposals);
    long start = CpuTime.now();
    int told = FIRST_TOLD;
    int read = 0;
    long numbers = 0;
    Iterator<ProposalLine> lines = ProposalLinesReader.create().read(feed).iterator();
    while (lines.hasNext()) {
      numbers += number(lines.next());
      read++;
      if (read == told) {
        long reading = CpuTime.now() - start - feed.nanosOfAllElse();
        System.out.println(told + " " + feed.nanosOfWriting() + " " + reading);
        told *= 10;
      }
    }
    if (read != proposals || numbers != (long) proposals * (proposals - 1) / 2) {
      throw new IllegalStateException(read + " lines were read, not those that were written");
    }
  }

  private static long number(ProposalLine line) {
    ProposalLine.Published published = (ProposalLine.Published) line;
    return Long.parseLong(published.proposal().id().value().substring("p-".length()));
  }
}
