package org.assises.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.assises.json.stream.JsonLimits;
import org.assises.model.Assises;
import org.assises.model.Session;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.assises.testing.RandomAssises;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A nightly job keeps each publication and revises it the next night, whatever the city changes.
 */
@Tag("bulk")
class KeptPublicationTest {
  private final AssisesJson json = AssisesJson.create();

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aKeptPublicationIsReadUnchangedNightAfterNight(long seed) throws IOException {
    Assises assises = RandomAssises.of(seed);
    Publication publication = Publication.of(assises, RandomAssises.PUBLISHED);
    for (int night = 1; night <= 5; night++) {
      assises = RandomAssises.changed(assises, seed * 5 + night);
      publication = publication.revise(assises, RandomAssises.PUBLISHED.plusSeconds(60L * night));

      Publication kept = json.readPublication(new ByteArrayInputStream(written(publication)));

      assertThat(kept.snapshot()).isEqualTo(publication.snapshot());
      publication = kept;
    }
  }

  @Test
  void aPublicationOfAnySizeIsReadAgain() throws IOException {
    String long17MiB = "La salle était pleine. ".repeat((17 << 20) / 24);
    Assises assises = RandomAssises.of(1);
    Text description = Text.of("fr", long17MiB);
    Session session = assises.sessions().get(0).toBuilder().description(description).build();
    List<Session> sessions = new ArrayList<>(assises.sessions());
    sessions.set(0, session);
    Publication publication =
        Publication.of(assises.toBuilder().sessions(sessions).build(), RandomAssises.PUBLISHED);

    byte[] written = written(publication);

    assertThat(written.length).isGreaterThan(JsonLimits.standard().documentBytes());
    assertThat(json.readPublication(new ByteArrayInputStream(written)).snapshot())
        .isEqualTo(publication.snapshot());
  }

  private byte[] written(Publication publication) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    json.writePublication(publication, out);
    return out.toByteArray();
  }
}
