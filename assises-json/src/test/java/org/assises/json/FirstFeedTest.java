package org.assises.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.assises.model.EditionId;
import org.assises.publication.Publication;
import org.assises.testing.FirstUse;
import org.junit.jupiter.api.Test;

/** Tests what a JVM loads for its first feed, after the publication. */
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

  private static FirstUse feed() throws IOException, InterruptedException {
    return FirstUse.of(Program.class).from(EditionFeedFormat.class);
  }

  @Test
  void aFirstFeedLinksNoFunctions() throws Exception {
    assertThat(feed().functions()).isEmpty();
  }

  @Test
  void aFirstFeedLoadsFewClasses() throws Exception {
    assertThat(feed().classes()).hasSizeBetween(100, 180);
  }

  @Test
  void aFirstFeedLoadsNothingThatOnlyReadingNeeds() throws Exception {
    assertThat(feed().classes())
        .noneMatch(line -> line.contains(" org.assises.json.codec.Reading "))
        .noneMatch(line -> line.contains(" org.assises.json.stream."))
        .noneMatch(line -> line.contains(" org.assises.input."));
  }

  @Test
  void aFirstFeedNeedsNoStreamsAndNoPatterns() throws Exception {
    assertThat(feed().loaded())
        .noneMatch(line -> line.contains(" java.util.stream.Nodes "))
        .noneMatch(line -> line.contains(" java.util.regex.Pattern$BnM "));
  }
}
