package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.stream.JsonLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The problems that are reported for mistakes in a document. */
class DocumentProblemsTest {
  private final String document = Samples.text("everything.json");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "ordinal": 1,       | "ordinal": "1",     | /editions/0/ordinal | expected a whole number, at least 1, found a string
          "ordinal": 1,       | "ordinal": 1.0,     | /editions/0/ordinal | expected a whole number, at least 1
          "ordinal": 1,       | "ordinal": 99999999999, | /editions/0/ordinal | expected a whole number, at least 1
          "ordinal": 1,       | "ordinal": null,    | /editions/0/ordinal | expected a whole number, at least 1, found null; leave out what is not known
          "ordinal": 1,       | "ordinal": {"a": [1]}, | /editions/0/ordinal | expected a whole number, at least 1, found an object
          "ordinal": 1,       | "ordnal": 1,        | /editions/0/ordnal | unknown name (did you mean "ordinal"?); correct or remove it
          "ordinal": 1,       | "ordinal": 1, "ordinal": 2, | /editions/0/ordinal | this name is already used in the same object; remove one of the two
          "status": "held"    | "status": "hold"    | /editions/0/status | expected one of announced, confirmed, held, postponed, cancelled (did you mean "held"?)
          "status": "held"    | "status": "HELD"    | /editions/0/status | expected one of announced, confirmed, held, postponed, cancelled
          "startDate": {"value": "2022-01"} | "startDate": {"value": "2022-13"} | /surveys/0/startDate/value | expected a date that exists, known to the day, month, season or year (YYYY-MM-DD, YYYY-MM, YYYY-21 spring to YYYY-24 winter, YYYY)
          "date": "2023-06-01" | "date": "2023-02-29" | /proposals/0/followUps/1/date | expected a date that exists, known to the day, month, season or year (YYYY-MM-DD, YYYY-MM, YYYY-21 spring to YYYY-24 winter, YYYY)
          "submittedOn": "2022-10-08" | "submittedOn": "2022-02-29" | /proposals/0/submittedOn | expected a date that exists (YYYY-MM-DD)
          "amount": 12000.5, | "amount": 0.00001, | /proposals/0/costs/0/amount/value/amount | an amount must be at least 0, with at most 15 digits before the point and 4 after it
          "amount": 15000, | "amount": 1e15, | /proposals/0/costs/1/amount/value/amount | an amount must be at least 0, with at most 15 digits before the point and 4 after it
          "type": "timed"     | "type": "time"      | /sessions/1/slot/type | expected one of timed, part-of-day, whole-day, unscheduled (did you mean "timed"?)
          "type": "whole-day", | | /sessions/3/slot | the member \"type\" is missing; set it to one of timed, part-of-day, whole-day, unscheduled
          "openFloor": true   | "openFloor": "yes"  | /sessions/0/openFloor | expected true or false, found a string
          "languages": ["br"] | "languages": ["fr_FR"] | /sessions/0/languages/0 | expected a canonical language tag (BCP 47), such as fr or pt-BR
          "page": "https://ville.example/page" | "page": "javascript:alert(1)" | /sources/0/page | expected a link that starts with https:// or http://
          "page": "https://ville.example/page" | "page": "https://a b" | /sources/0/page | expected a link that starts with https:// or http://
          "page": "https://ville.example/page" | "page": "https://u:p@ville.example" | /sources/0/page | page must be a link with a host and without a user name; write a host with accents in its xn-- form
          "title": {"fr": "Page permanente"} | "title": "Page permanente" | /sources/0/title | expected an object of strings by language, such as {"fr": "..."}, found a string
          "title": {"fr": "Page permanente"} | "title": {"fr": 12} | /sources/0/title/fr | expected a string, found a number
          "title": {"fr": "Page permanente"} | "title": {"fr": " "} | /sources/0/title/fr | text is blank; write a text or remove it
          "title": {"fr": "Page permanente"} | "title": {} | /sources/0/title | a text must have at least one language
          "title": {"fr": "Page permanente"} | "title": {"fr": "a", "fr": "b"} | /sources/0/title/fr | this name is already used in the same object; remove one of the two
          "inseeCode": "29232", |  | /territory | the member \"inseeCode\" is missing; add it
          "timeZone": "Europe/Paris", | "timeZone": "Europe/Quimper", | /timeZone | expected a time zone of the IANA database, such as Europe/Paris
          "start": "2022-10-08T14:00:00+02:00" | "start": "2022-10-08T14:00:00+01:00" | /sessions/1/slot/start | at that time, the offset of Europe/Paris is +02:00, not +01:00; correct the offset
          "end": "2022-10-08T16:30:00+02:00" | "end": "2022-10-08T16:30:00+01:00" | /sessions/1/slot/end | at that time, the offset of Europe/Paris is +02:00, not +01:00; correct the offset
          "end": "2022-10-08T16:30:00+02:00" | "end": "2022-10-08T13:30:00+02:00" | /sessions/1/slot/end | the end 2022-10-08T13:30+02:00 is not after the start 2022-10-08T14:00+02:00; correct one of them
          "end": "2022-10-08T16:30:00+02:00" | "end": "2022-10-08T16:30+02:00" | /sessions/1/slot/end | expected a time on a day that exists, with its offset (YYYY-MM-DDThh:mm:ss+hh:mm)
          "speaker": "p2"     | "speaker": "p22"    | /sessions/0/contributions/1/speaker | there is no speaker with this id (did you mean "p2"?); correct the id or add the speaker
          "room": "salle-1"   | "room": "sale-1"    | /sessions/0/room | there is no room with this id (did you mean "salle-1"?); correct the id or add the room
          "id": "salle-2"     | "id": "salle-1"     | /rooms/1/id | another room has this id; choose a different one
          "id": "salle-2"     | "id": "salle 2"     | /rooms/1/id | expected the id of a room: 1 to 64 of A-Z a-z 0-9 . _ -
          "format": "assises" | "format": "agenda"  | /format | expected the format assises
          "version": "1.0"    | "version": "2.0"    | /version | expected a version from 1.0 to 1.99
          "licence": "etalab-2.0" | "licence": "Licence Ouverte 2.0" | /licence | expected the licence as an SPDX identifier, such as etalab-2.0 or ODbL-1.0
          "inseeCode": "29232" | "inseeCode": "29 232" | /territory/inseeCode | expected the INSEE code of a commune, such as 29232
          "startDate": {"value": "2022-01"} | "startDate": {"value": "2032-01"} | /surveys/0/endDate | the survey ends before it starts; correct one of the dates
          "address": "1 place du Marché" | "address": "1 place\\nMarché" | /places/0/address | street must be one line; remove the line break
          "latitude": 47.9961 | "latitude": 97.5    | /places/0/coordinates/latitude | expected a number from -90 to 90
          "ordinal": 2,       | "ordinal": 1,       | `` | edition 2024 is out of order; sort the editions by their ordinals
          """)
  void areReportedWithTheirPlace(String right, String wrong, String place, String message) {
    assertThat(document).contains(right);

    List<Problem> problems =
        problems(
            document.replaceFirst(
                Pattern.quote(right), Matcher.quoteReplacement(wrong == null ? "" : wrong)));

    assertThat(problems).extracting(Problem::place).contains(place == null ? "" : place);
    assertThat(problems).extracting(Problem::message).contains(message);
  }

  @Test
  void areAllReportedTogetherWithLineAndColumn() {
    String broken =
        """
        {
          "format": "assises", "version": "1.0",
          "id": "a b",
          "name": {"fr": "Assises"},
          "timeZone": "Europe/Paris",
          "licence": "etalab-2.0",
          "rooms": [
            {"id": "r", "place": "nowhere", "name": {"fr": "é"}, "capacity": "12"}
          ],
          "page": ["x"]
        }
        """;

    assertThat(problems(broken))
        .extracting(Problem::describe)
        .containsExactly(
            new Problem("/id", 3, 9, "expected the id of an assises: 1 to 64 of A-Z a-z 0-9 . _ -")
                .describe(),
            new Problem(
                    "/rooms/0/capacity",
                    8,
                    70,
                    "expected a whole number, at least 1, found a string")
                .describe(),
            new Problem(
                    "/page",
                    10,
                    11,
                    "expected a link that starts with https:// or http://, found an array")
                .describe(),
            new Problem("", 1, 1, "the member \"languages\" is missing; add it").describe(),
            new Problem(
                    "/rooms/0/place",
                    8,
                    26,
                    "there is no place with this id; correct the id or add the place")
                .describe());
  }

  @Test
  void areLimitedToTwenty() {
    String rooms = "{\"id\": 1}, ".repeat(50);

    List<Problem> problems = problems("{\"rooms\": [" + rooms + "{}]}");

    assertThat(problems).hasSize(20);
    assertThat(problems.get(0).place()).isEqualTo("/rooms/0/id");
  }

  @Test
  void areReportedUpToTheFirstSyntaxError() {
    assertThat(problems("{\"id\": 1, \"name\": x}"))
        .extracting(Problem::describe)
        .containsExactly(
            new Problem("/id", 1, 8, "expected the id of an assises, found a number").describe(),
            new Problem("/name", 1, 19, "expected a value, found 'x'").describe());
  }

  @Test
  void neverRepeatValuesOfTheDocument() {
    String secret = "06 12 34 56 78";
    String broken =
        document
            .replace("\"2022-10-08\"", "\"" + secret + "\"")
            .replace("\"held\"", "\"" + secret + "\"")
            .replace("\"salle-2\"", "\"" + secret + "\"")
            .replace("https://ville.example/page", secret);

    assertThat(problems(broken).toString()).doesNotContain(secret);
  }

  @Test
  void includeADocumentThatIsTooLarge() {
    AssisesJson small = AssisesJson.create(JsonLimits.standard().withDocumentBytes(1_000));

    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> small.read(Samples.everything()));

    assertThat(refused)
        .hasMessage("the input (line 1, column 1): the document is larger than 1000 bytes");
  }

  @Test
  void includeAStreamThatIsTooLong() {
    AssisesJson small = AssisesJson.create(JsonLimits.standard().withDocumentBytes(1_000));
    InputStream one = new ByteArrayInputStream(" ".repeat(1_001).getBytes(UTF_8));

    assertThatThrownBy(() -> small.read(one))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("the input (line 1, column 1): the document is larger than 1000 bytes");
  }

  private static List<Problem> problems(String document) {
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> Samples.read(document));
    assertThat(refused).as("the document is read").isNotNull();
    return refused.problems();
  }
}
