package org.assises.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.assises.model.Assises;
import org.junit.jupiter.api.Test;

class AssisesJsonTest {
  private static final String DOCUMENT =
      """
      {
        "$schema": "assises-1.schema.json",
        "format": "assises",
        "version": "1.0",
        "id": "assises.quimper.bzh",
        "name": {"br": "Emvodoù", "fr": "Assises locales de la sécurité"},
        "timeZone": "Europe/Paris",
        "languages": ["fr", "br"],
        "licence": "etalab-2.0",
        "sources": [
          {
            "id": "q1",
            "title": {"fr": "Page permanente"}
          }
        ],
        "editions": [
          {
            "id": "2022",
            "ordinal": 1,
            "title": {
              "value": {"fr": "Assises de la tranquillité publique"}
            },
            "startDate": {
              "value": "2022-10-08",
              "claims": [
                {"value": "2022-11", "source": "q1"}
              ]
            },
            "status": "held"
          }
        ],
        "sessions": [
          {
            "id": "opening",
            "edition": "2022",
            "kind": "opening",
            "title": {"fr": "Introduction"},
            "slot": {"type": "part-of-day", "day": "2022-10-08", "part": "morning", "order": 1}
          },
          {
            "id": "meeting",
            "edition": "2022",
            "kind": "preparatory-meeting",
            "title": {"fr": "Réunion"},
            "slot": {
              "type": "timed",
              "start": "2022-06-23T18:00:00+02:00",
              "end": "2022-06-23T20:00:00+02:00"
            }
          }
        ]
      }
      """;

  @Test
  void writesBackACanonicalDocumentByteForByte() throws Exception {
    AssisesJson json = AssisesJson.create();

    Assises assises = json.read(DOCUMENT.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    json.write(assises, out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(DOCUMENT);
  }
}
