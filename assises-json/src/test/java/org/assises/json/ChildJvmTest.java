package org.assises.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is promised of memory, stack and time, in a JVM that has no more. */
class ChildJvmTest {
  private static final int TWO_SECONDS = 2_000;

  @Test
  void moreProposalsThanFitInMemoryAreWrittenAndReadLineByLine() throws Exception {
    assertThat(ChildJvm.run(LongFeed.class, "-Xmx64m")).containsExactly("200000");
  }

  /** Sixteen mebibytes each; a thread of 256 kB, a heap of 256 MiB, two seconds. */
  @Test
  void anyInputEndsWithinTwoSecondsOnASmallStack() throws Exception {
    List<String> lines = ChildJvm.run(HostileInputs.class, "-Xmx256m", "-Xss256k");

    assertThat(lines).hasSize(42).allMatch(line -> line.matches("[0-9]+ ([1-9]|1[0-9]|20)"));
    assertThat(lines)
        .extracting(line -> Integer.parseInt(line.substring(0, line.indexOf(' '))))
        .allMatch(millis -> millis < TWO_SECONDS);
  }
}
