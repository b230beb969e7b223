package org.assises.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assises.model.InvalidInputException;
import org.junit.jupiter.api.Test;

class CorpusReadingTest {
  @Test
  void everyCalendarEndsInAValueOrInOurExceptionInTwoSeconds() throws IOException {
    int read = 0;
    for (Path file : CalendarCorpus.files()) {
      read += assertTimeoutPreemptively(Duration.ofSeconds(2), () -> events(file), file.toString());
    }
    assertThat(read).isGreaterThan(2_500);
  }

  private static int events(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return RawCalendars.read(in, CalendarLimits.USUAL).calendars().stream()
          .mapToInt(c -> c.components().size())
          .sum();
    } catch (InvalidInputException refusal) {
      assertThat(refusal.problems()).isNotEmpty();
      return 0;
    }
  }
}
