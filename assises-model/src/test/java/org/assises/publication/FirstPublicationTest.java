package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.assises.testing.FirstUse;
import org.junit.jupiter.api.Test;

/** Tests what a JVM loads for its first publication. */
class FirstPublicationTest {
  private static final String FORMATTER = " java.time.format.DateTimeFormatter ";

  /** A JVM that makes one publication. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      Publication publication = FirstUse.publication();
      System.out.println("sessions: " + publication.assises().sessions().size());
    }
  }

  /** A JVM that only calculates with a time zone. */
  static final class Zoned {
    private Zoned() {}

    public static void main(String[] arguments) {
      LocalDateTime time = LocalDateTime.of(2024, 12, 1, 8, 0);
      System.out.println("sessions: " + time.atZone(ZoneId.of("Europe/Paris")).getYear() / 2024);
    }
  }

  @Test
  void aFirstPublicationLinksFewFunctions() throws Exception {
    assertThat(FirstUse.of(Program.class).functions()).hasSizeBetween(1, 16);
  }

  @Test
  void aFirstPublicationNeedsNoStreams() throws Exception {
    assertThat(FirstUse.of(Program.class).loaded())
        .noneMatch(line -> line.contains(" java.util.stream.Nodes "));
  }

  @Test
  void aFirstPublicationNeedsNoDateFormatters() throws Exception {
    assumeThat(FirstUse.of(Zoned.class).loaded())
        .as("In some JDKs, such as JDK 25, time zones themselves need a date formatter")
        .noneMatch(line -> line.contains(FORMATTER));

    assertThat(FirstUse.of(Program.class).loaded()).noneMatch(line -> line.contains(FORMATTER));
  }
}
