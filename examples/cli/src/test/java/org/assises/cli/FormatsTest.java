package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assises.json.JsonSchema;
import org.junit.jupiter.api.Test;

class FormatsTest extends CommandTest {
  private static final Path QUIMPER = Path.of("quimper.json");

  private static final String SCHEDULE =
      """
      {"schedule": {"version": "1", "conference": {
        "acronym": "democon", "title": "DemoCon", "start": "2026-03-07", "end": "2026-03-07",
        "daysCount": 1, "timeslot_duration": "00:05", "time_zone_name": "Europe/Paris",
        "rooms": [{"name": "Grande salle", "guid": "5d3b2a4e-0000-4000-8000-000000000001"}],
        "days": [{"index": 1, "date": "2026-03-07",
          "day_start": "2026-03-07T08:00:00+01:00", "day_end": "2026-03-07T20:00:00+01:00",
          "rooms": {"Grande salle": [
            {"guid": "5d3b2a4e-0000-4000-8000-000000000002", "id": 2, "code": "ABC",
             "date": "2026-03-07T09:00:00+01:00", "start": "09:00", "duration": "00:45",
             "room": "Grande salle", "slug": "ouverture", "title": "Ouverture", "subtitle": "",
             "language": "fr", "track": null, "type": "talk", "abstract": "", "description": "",
             "persons": [], "links": [], "attachments": []}]}}]}}}
      """;

  @Test
  void quimperIsPublishedInEveryFormat() throws IOException {
    int code =
        run(
            "publish",
            QUIMPER,
            home,
            "--at",
            "2024-11-30T08:00:00Z",
            "--base",
            "https://data.example.org/assises/");

    assertThat(code).as(err()).isZero();
    String index = Files.readString(home.resolve("index.json"));
    for (String name :
        new String[] {
          "programme.ics",
          "programme-2022.ics",
          "edition-2024.json",
          "schedule-2024.json",
          "proposals.ndjson",
          "openagenda.json",
          "schema-org.jsonld",
          "changes.json",
          "catalogue.jsonld"
        }) {
      assertThat(index).contains("\"" + name + "\"");
      assertThat(home.resolve(name)).exists();
    }
    assertThat(home.resolve("catalogue.jsonld"))
        .content()
        .contains("https://data.example.org/assises/openagenda.json");
  }

  @Test
  void withoutAnAddressThereIsNoCatalogue() {
    run("publish", QUIMPER, home, "--at", "2024-11-30T08:00:00Z");

    assertThat(home.resolve("catalogue.jsonld")).doesNotExist();
  }

  @Test
  void anAddressThatIsNoneIsMisuse() {
    assertThat(run("publish", QUIMPER, home, "--base", "javascript:alert(1)")).isEqualTo(64);
  }

  @Test
  void everySchemaHasTheNameThatDocumentsReferTo() {
    int code = run("schemas", home.resolve("schemas"));

    assertThat(code).as(err()).isZero();
    for (JsonSchema schema : JsonSchema.values()) {
      assertThat(home.resolve("schemas").resolve(schema.fileName()))
          .content()
          .contains("https://json-schema.org/draft/2020-12/schema");
    }
  }

  @Test
  void theScheduleOfAConferenceIsBroughtIntoADocument() throws IOException {
    Path schedule = Files.writeString(home.resolve("schedule.json"), SCHEDULE);
    Path document = home.resolve("ville.json");

    int code =
        run("import", "schedule", schedule, "--edition", "2026", "--into", document, NEW_DOCUMENT);

    assertThat(code).as(err()).isZero();
    assertThat(Files.readString(document))
        .contains("\"Ouverture\"", "\"Grande salle\"", "2026-03-07T09:00:00+01:00");
    assertThat(run("check", document)).isZero();
  }
}
