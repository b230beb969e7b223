package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.assises.testing.FirstUse;
import org.junit.jupiter.api.Test;

/** Tests what a JVM loads for its first publication. */
class FirstPublicationTest {
  /** A JVM that makes one publication. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      Publication publication = FirstUse.publication();
      System.out.println("sessions: " + publication.assises().sessions().size());
    }
  }

  @Test
  void aFirstPublicationLinksFewFunctions() throws Exception {
    assertThat(FirstUse.of(Program.class).functions()).hasSizeBetween(1, 16);
  }

  @Test
  void aFirstPublicationNeedsNoStreamsAndNoDateFormatters() throws Exception {
    assertThat(FirstUse.of(Program.class).loaded())
        .noneMatch(line -> line.contains(" java.util.stream.Nodes "))
        .noneMatch(line -> line.contains(" java.time.format.DateTimeFormatter "));
  }
}
