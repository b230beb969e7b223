package org.assises.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.assises.model.EditionId;
import org.assises.publication.Publication;
import org.assises.testing.FirstUse;
import org.junit.jupiter.api.Test;

/** Tests what a JVM loads for its first feed, in addition to a publication. */
class FirstFeedTest {
  /** A JVM that writes one feed. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) throws IOException {
      Publication publication = FirstUse.publication();
      EditionFeedFormat.builder()
          .edition(new EditionId("2024"))
          .build()
          .write(publication, OutputStream.nullOutputStream());
      System.out.println("sessions: " + publication.assises().sessions().size());
    }
  }

  @Test
  void aFirstFeedLinksNoFunctions() throws Exception {
    FirstUse feed = FirstUse.of(Program.class);

    assertThat(feed.loaded()).anyMatch(line -> line.contains(" org.assises.json."));
    assertThat(feed.functions()).hasSizeBetween(1, 16);
    assertThat(feed.functions()).noneMatch(line -> line.contains(" org.assises.json."));
  }

  @Test
  void aFirstFeedNeedsNoStreamsAndNoPatterns() throws Exception {
    assertThat(FirstUse.of(Program.class).loaded())
        .noneMatch(line -> line.contains(" java.util.stream.Nodes "))
        .noneMatch(line -> line.contains(" java.util.regex.Pattern$BnM "));
  }
}
