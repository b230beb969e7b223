package org.assises.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.AssisesJson;
import org.assises.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The zone that a document states for all its times, possibly after them. */
class StatedZoneTest {
  private static final String EDITION =
      """
      "editions": [{"id": "2024", "ordinal": 1, "status": "held",
                    "title": {"value": {"fr": "A"}}, "startDate": {"value": "2024"}%s}]
      """;
  private static final String SESSION =
      """
      "sessions": [{"id": "s", "edition": "2024", "kind": "opening", "title": {"fr": "Ouverture"},
                    "slot": {"type": "timed", "start": "2024-11-23T09:00:00+01:00"}}]
      """;

  /** A document with these members in this order. */
  private static String document(String... members) {
    return """
        {"format": "assises", "version": "1.0", "id": "a", "name": {"fr": "Assises"},
         "languages": ["fr"], "licence": "etalab-2.0", %s}
        """
        .formatted(String.join(", ", members));
  }

  private static String slot(String document) {
    List<Session> sessions = AssisesJson.create().read(document.getBytes(UTF_8)).sessions();
    return sessions.get(0).slot().toString();
  }

  private static List<String> problems(String document) {
    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class, () -> AssisesJson.create().read(document.getBytes(UTF_8)));
    return refused.problems().stream().map(Problem::describe).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4_000, 5_000, 20_000})
  void isFoundAtAnyDistanceAfterTheTimes(int spaces) {
    String zone = " ".repeat(spaces) + "\"timeZone\": \"Europe/Paris\"";

    assertThat(slot(document(EDITION.formatted(""), SESSION, zone)))
        .contains("2024-11-23T09:00+01:00[Europe/Paris]");
    assertThat(slot(document(zone, EDITION.formatted(""), SESSION)))
        .contains("2024-11-23T09:00+01:00[Europe/Paris]");
  }

  @Test
  void isNotThatOfANestedObjectOrArray() {
    String inside =
        ", \"broadcasts\": [{\"kind\": \"live\", \"start\": \"2024-11-23T17:00:00+09:00\","
            + " \"timeZone\": \"Asia/Tokyo\"}]";

    assertThat(slot(document(EDITION.formatted(inside), SESSION, "\"timeZone\": \"Europe/Paris\"")))
        .contains("2024-11-23T09:00+01:00[Europe/Paris]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "null", "{}", "[\"Europe/Paris\"]", "\"Europe/Quimper\""})
  void isReportedOnceIfItIsInvalid(String zone) {
    List<String> problems =
        problems(document(EDITION.formatted(""), SESSION, "\"timeZone\": " + zone));

    assertThat(problems)
        .filteredOn(problem -> problem.contains("/timeZone "))
        .singleElement()
        .asString()
        .contains("expected a time zone of the IANA database");
  }

  @Test
  void isReportedIfItIsMissing() {
    assertThat(problems(document(EDITION.formatted(""), SESSION)))
        .anyMatch(problem -> problem.contains("the member \"timeZone\" is missing; add it"));
  }

  @Test
  void isRefusedWithoutATime() {
    String inside = ", \"broadcasts\": [{\"kind\": \"live\", \"timeZone\": \"Asia/Tokyo\"}]";

    assertThat(problems(document(EDITION.formatted(inside), "\"timeZone\": \"Europe/Paris\"")))
        .singleElement()
        .asString()
        .contains("a time zone is only allowed with a time; remove it or add the time");
  }
}
