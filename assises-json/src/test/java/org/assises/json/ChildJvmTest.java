package org.assises.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assises.testing.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The promised limits of memory, stack and time, tried in a JVM that has no more. */
@Tag("bulk")
class ChildJvmTest {
  private static final int TWO_SECONDS = 2_000;

  @Test
  void moreProposalsThanFitInMemoryAreWrittenAndReadLineByLine() throws Exception {
    ChildJvm jvm = ChildJvm.run(List.of("-Xmx64m"), LongFeed.class, List.of());

    assertThat(jvm.output().lines()).containsExactly("200000");
  }

  /** Each input has 16 MiB. The thread's stack has 256 kB, the heap 256 MiB. */
  @Test
  void anyInputEndsWithinTwoSecondsOnASmallStack() throws Exception {
    List<String> lines =
        ChildJvm.run(List.of("-Xmx256m", "-Xss256k"), HostileInputs.class, List.of())
            .output()
            .lines()
            .toList();

    assertThat(lines).hasSize(42).allMatch(line -> line.matches("[0-9]+ ([1-9]|1[0-9]|20)"));
    assertThat(lines)
        .extracting(line -> Integer.parseInt(line.substring(0, line.indexOf(' '))))
        .allMatch(millis -> millis < TWO_SECONDS);
  }
}
