package org.assises.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.json.schedule.ScheduleJsonFormat;
import org.assises.json.schedule.ScheduleJsonReader;
import org.assises.publication.Publication;
import org.assises.testing.ImportedProgrammes;
import org.assises.testing.Refusals;

/**
 * Tests the reader of foreign programmes: a programme that is read fits into an assises and can be
 * published.
 */
public final class ScheduleTarget {
  private static final List<ScheduleJsonReader> READERS =
      List.of(
          ScheduleJsonReader.create(),
          ScheduleJsonReader.builder().zone(ZoneId.of("Europe/Paris")).build());

  private ScheduleTarget() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    for (ScheduleJsonReader reader : READERS) {
      try {
        ImportedProgrammes.check(
            reader.read(new ByteArrayInputStream(input), ImportedProgrammes.EDITION),
            ScheduleTarget::write);
      } catch (InvalidInputException e) {
        Refusals.check(e);
      }
    }
  }

  private static void write(Publication publication) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ScheduleJsonFormat.builder()
        .edition(ImportedProgrammes.EDITION)
        .build()
        .write(publication, out);
    assertThat(DocumentTarget.value(out.toByteArray())).isPresent();
  }
}
