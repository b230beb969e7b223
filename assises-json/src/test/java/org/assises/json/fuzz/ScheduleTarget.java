package org.assises.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.assises.json.schedule.ScheduleJsonFormat;
import org.assises.json.schedule.ScheduleJsonReader;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.ImportedProgramme;
import org.assises.model.InvalidInputException;
import org.assises.model.PartialDate;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.assises.publication.PublicationRefusedException;
import org.assises.testing.RandomAssises;
import org.assises.testing.Refusals;

/** The reader of others' programmes: what it reads fits into an assises, and can be published. */
public final class ScheduleTarget {
  private static final EditionId EDITION = new EditionId("2024");
  private static final Assises ASSISES =
      Assises.builder(
              new AssisesId("assises.example"), Text.of("fr", "Assises"), RandomAssises.ZONE)
          .editions(
              List.of(
                  Edition.builder(
                          EDITION,
                          1,
                          Attested.of(Text.of("fr", "Assises")),
                          Attested.of(PartialDate.of(RandomAssises.DAY)))
                      .build()))
          .build();
  private static final List<ScheduleJsonReader> READERS =
      List.of(
          ScheduleJsonReader.create(),
          ScheduleJsonReader.builder().zone(ZoneId.of("Europe/Paris")).build());

  private ScheduleTarget() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    for (ScheduleJsonReader reader : READERS) {
      try {
        publish(reader.read(new ByteArrayInputStream(input), EDITION));
      } catch (InvalidInputException e) {
        Refusals.check(e);
      }
    }
  }

  private static void publish(ImportedProgramme programme) throws IOException {
    programme.losses().forEach(Refusals::check);
    Assises assises = programme.into(ASSISES);
    assertThat(assises.sessions()).hasSameSizeAs(programme.sessions());
    try {
      Publication publication = Publication.of(assises, RandomAssises.PUBLISHED);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ScheduleJsonFormat.of(EDITION).write(publication, out);
      assertThat(DocumentTarget.value(out.toByteArray())).isPresent();
    } catch (PublicationRefusedException e) {
      assertThat(e.findings()).isNotEmpty();
    }
  }
}
