package org.assises.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.assises.publication.Publication;
import org.assises.testing.FirstUse;
import org.junit.jupiter.api.Test;

/** Tests what a JVM loads for its first calendar, after the publication. */
class FirstCalendarTest {
  /** A JVM that writes one calendar. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) throws IOException {
      Publication publication = FirstUse.publication();
      ICalendarFormat.create().write(publication, OutputStream.nullOutputStream());
      System.out.println("sessions: " + publication.assises().sessions().size());
    }
  }

  /** Returns what is loaded from the format on. */
  private static FirstUse calendar() throws IOException, InterruptedException {
    return FirstUse.of(Program.class).from(ICalendarFormat.class);
  }

  @Test
  void aFirstCalendarLinksNoFunctions() throws Exception {
    assertThat(calendar().functions()).isEmpty();
  }

  @Test
  void aFirstCalendarLoadsFewClasses() throws Exception {
    assertThat(calendar().classes()).hasSizeBetween(20, 37);
  }
}
