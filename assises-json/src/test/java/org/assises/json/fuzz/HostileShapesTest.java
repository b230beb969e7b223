package org.assises.json.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.json.AssisesJson;
import org.assises.json.ProposalLinesReader;
import org.assises.json.schedule.ScheduleJsonReader;
import org.assises.model.EditionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No message for a hostile input repeats its texts. The tests of the targets check what is read.
 */
@Tag("bulk")
class HostileShapesTest {
  private static final AssisesJson JSON = AssisesJson.create();

  @Test
  void problemsOfDocumentsNeverRepeatTheirTexts() throws IOException {
    for (byte[] input : JsonSeeds.hostileDocuments()) {
      assertSilent(input, in -> JSON.read(in));
      assertSilent(input, in -> JSON.readPublication(in));
    }
  }

  @Test
  void problemsOfLinesNeverRepeatTheirTexts() throws IOException {
    for (byte[] input : JsonSeeds.hostileLines()) {
      assertSilent(input, in -> ProposalLinesReader.create().read(in).toList());
    }
  }

  @Test
  void problemsAndReportsOfSchedulesNeverRepeatTheirTexts() throws IOException {
    for (byte[] input : JsonSeeds.hostileSchedules()) {
      assertSilent(
          input,
          in -> ScheduleJsonReader.create().read(in, new EditionId("2024")).losses().toString());
    }
  }

  @Test
  void thereAreHundredsOfEach() {
    assertThat(
            List.of(
                JsonSeeds.hostileDocuments(),
                JsonSeeds.hostileLines(),
                JsonSeeds.hostileSchedules()))
        .allSatisfy(inputs -> assertThat(inputs).hasSizeGreaterThan(200));
    assertThat(JsonSeeds.hostileSchedules())
        .filteredOn(input -> new String(input, UTF_8).contains(HostileShapes.MARKER))
        .hasSizeGreaterThan(50);
  }

  private static void assertSilent(byte[] input, Reading reading) throws IOException {
    try {
      Object told = reading.of(new ByteArrayInputStream(input));
      if (told instanceof String reports) {
        assertThat(reports).doesNotContain(HostileShapes.MARKER);
      }
    } catch (InvalidInputException e) {
      assertThat(e.getMessage()).doesNotContain(HostileShapes.MARKER);
    }
  }

  private interface Reading {
    Object of(ByteArrayInputStream in) throws IOException;
  }
}
