package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;

class PublishedIndexTest {
  @Test
  void everyFileIsListedWithItsMediaTypeTagAndSize() throws IOException {
    Publication publication =
        Publication.of(
            Assises.builder(
                    new AssisesId("quimper"), Text.of("fr", "Assises"), ZoneId.of("Europe/Paris"))
                .build(),
            Instant.parse("2024-11-20T08:00:00Z"));
    PublishedFile names = PublishedFile.of("names.txt", NamesFormat.lossless(), publication);
    ByteArrayOutputStream written = new ByteArrayOutputStream();

    new PublishedIndex(new PublishedFiles(publication, Optional.empty(), List.of(names)))
        .writeTo(written);

    assertThat(written.toString(UTF_8))
        .isEqualTo(
            """
            {
              "format": "assises-index",
              "version": "1.0",
              "assises": "quimper",
              "name": {"fr": "Assises"},
              "publishedAt": "2024-11-20T08:00:00Z",
              "files": [
                {
                  "name": "names.txt",
                  "mediaType": "text/plain; charset=utf-8",
                  "etag": "\\"112132db2ab7bac2c596593ce743842db67850ce812fba85ab096f408ec58816\\"",
                  "lastModified": "2024-11-20T08:00:00Z",
                  "size": 7
                }
              ]
            }
            """);
  }
}
