package org.assises.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;

/** Documents for tests. */
final class Samples {
  /**
   * A future edition with one session and a speaker without a legal basis for publishing the name.
   */
  static final String DOCUMENT =
      """
      {
        "$schema": "assises-1.schema.json",
        "format": "assises",
        "version": "1.0",
        "id": "assises.quimper.bzh",
        "name": {"fr": "Assises locales de la sécurité"},
        "timeZone": "Europe/Paris",
        "languages": ["fr"],
        "licence": "etalab-2.0",
        "editions": [
          {
            "id": "2024",
            "ordinal": 2,
            "title": {
              "value": {"fr": "Assises locales de la sécurité"}
            },
            "startDate": {"value": "2024-11-23"},
            "status": "announced"
          }
        ],
        "speakers": [
          {
            "id": "moderator",
            "name": {"value": "Anne Onyme"}
          }
        ],
        "sessions": [
          {
            "id": "opening",
            "edition": "2024",
            "kind": "opening",
            "title": {"fr": "Introduction"},
            "slot": {"type": "part-of-day", "day": "2024-11-23", "part": "morning", "order": 1},
            "contributions": [
              {"speaker": "moderator", "role": "moderator"}
            ]
          }
        ]
      }
      """;

  private Samples() {}

  /** Returns a French text with plain spaces instead of no-break spaces. */
  static String plainSpaces(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  static Assises read(Path document) throws IOException {
    return AssisesJson.create().read(Files.readAllBytes(document));
  }
}
