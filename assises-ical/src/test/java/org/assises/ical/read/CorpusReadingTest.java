package org.assises.ical.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.assises.ical.CalendarCorpus;
import org.assises.ical.ICalendarReader;
import org.assises.input.ImportedProgramme;
import org.assises.input.InvalidInputException;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.testing.WorkTime;
import org.junit.jupiter.api.Test;

class CorpusReadingTest {
  private static final EditionId EDITION = new EditionId("imported");
  private static final ICalendarReader READER =
      ICalendarReader.builder().floatingTimesIn(ZoneId.of("Europe/Paris")).build();

  @Test
  void everyCalendarIsReadOrRefusedWithinFiveSecondsOfWork() throws IOException {
    int read = 0;
    for (Path file : CalendarCorpus.files()) {
      read += WorkTime.within(Duration.ofSeconds(5), () -> sessions(file));
    }

    assertThat(read).isGreaterThan(2_000);
  }

  @Test
  void theProgrammeOfAConferenceIsReadCompletely() throws IOException {
    Path file = CalendarCorpus.file("ics-events/linux_conf_au_2020.ics");

    ImportedProgramme programme = read(file);

    assertThat(programme.sessions()).hasSize(262);
    assertThat(programme.sessions())
        .allSatisfy(session -> assertThat(session.slot()).isInstanceOf(Slot.Timed.class));
    assertThat(programme.sessions())
        .map(Session::description)
        .filteredOn(d -> d.isPresent())
        .hasSizeGreaterThan(100)
        .allSatisfy(
            d ->
                assertThat(d.orElseThrow().byLanguage().get("fr"))
                    .doesNotContainPattern("</?(p|br|div|a|b|i|ul|li)[ />]"));
  }

  private static int sessions(Path file) throws IOException {
    try {
      return read(file).sessions().size();
    } catch (InvalidInputException refusal) {
      assertThat(refusal.problems()).isNotEmpty();
      return 0;
    }
  }

  private static ImportedProgramme read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return READER.read(in, EDITION);
    }
  }
}
