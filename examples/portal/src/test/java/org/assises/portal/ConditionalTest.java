package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Conditional requests over a real connection (RFC 9110, 13): a client with the current version
 * gets 304, and no other client does.
 *
 * <p>In the tables, {@code ETAG} stands for the tag of the plain form of what is asked for, {@code
 * GZIP} for that of the compressed form, and {@code OTHER} for that of another address. The
 * publication was made on Sunday, 22 November 2026, at 12:00:00 GMT.
 */
class ConditionalTest {
  private static final String CALENDAR = "/flux/programme.ics";

  @TempDir static Path data;
  private static RunningPortal portal;

  @BeforeAll
  static void start() {
    portal = RunningPortal.start(Configuration.local(data), Quimper.assises());
  }

  @AfterAll
  static void stop() {
    portal.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ETAG                                 | 304
          W/ETAG                               | 304
          *                                    | 304
          OTHER, ETAG                          | 304
          ETAG, OTHER                          | 304
          "x", "y", ETAG                       | 304
          , , ETAG ,                           | 304
          OTHER                                | 200
          "x"                                  | 200
          W/"x"                                | 200
          GZIP                                 | 200
          ETAG-unquoted                        | 200
          "*"                                  | 200
          ""                                   | 200
          """)
  void aTagIsCompared(String sent, int expected) {
    HttpResponse<String> answer = portal.get(CALENDAR, "If-None-Match", filled(sent));

    assertThat(answer.statusCode()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sun, 22 Nov 2026 12:00:00 GMT        | 304
          Sun, 22 Nov 2026 12:00:01 GMT        | 304
          Sunday, 22-Nov-26 12:00:00 GMT       | 304
          Sun Nov 22 12:00:00 2026             | 304
          Fri, 01 Jan 2027 00:00:00 GMT        | 304
          Sun, 22 Nov 2026 11:59:59 GMT        | 200
          Sat, 21 Nov 2026 12:00:00 GMT        | 200
          Thu, 01 Jan 1970 00:00:00 GMT        | 200
          2026-11-22T12:00:00Z                 | 200
          demain                               | 200
          0                                    | 200
          Sun, 32 Nov 2026 12:00:00 GMT        | 200
          """)
  void aDateIsCompared(String sent, int expected) {
    HttpResponse<String> answer = portal.get(CALENDAR, "If-Modified-Since", sent);

    assertThat(answer.statusCode()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OTHER | Fri, 01 Jan 2027 00:00:00 GMT | 200
          ETAG  | Thu, 01 Jan 1970 00:00:00 GMT | 304
          ETAG  | demain                        | 304
          "x"   | Sun, 22 Nov 2026 12:00:00 GMT | 200
          """)
  void theTagTakesPrecedenceOverTheDate(String tag, String date, int expected) {
    HttpResponse<String> answer =
        portal.get(CALENDAR, "If-None-Match", filled(tag), "If-Modified-Since", date);

    assertThat(answer.statusCode()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gzip             | GZIP | 304
          gzip             | ETAG | 200
          gzip, br         | GZIP | 304
          gzip;q=0.5       | GZIP | 304
          *                | GZIP | 304
          gzip;q=0         | GZIP | 200
          gzip;q=0         | ETAG | 304
          br               | ETAG | 304
          identity         | ETAG | 304
          """)
  void eachCodingHasItsOwnTag(String coding, String tag, int expected) {
    HttpResponse<String> answer =
        portal.get(CALENDAR, "Accept-Encoding", coding, "If-None-Match", filled(tag));

    assertThat(answer.statusCode()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HEAD    | ETAG  | 304
          HEAD    | OTHER | 200
          OPTIONS | ETAG  | 204
          POST    | ETAG  | 405
          PUT     | *     | 405
          DELETE  | ETAG  | 405
          """)
  void onlyReadingIsConditional(String method, String tag, int expected) {
    HttpRequest.Builder request =
        portal
            .request(CALENDAR)
            .header("If-None-Match", filled(tag))
            .method(method, BodyPublishers.noBody());

    HttpResponse<String> answer = portal.send(request);

    assertThat(answer.statusCode()).isEqualTo(expected);
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /flux                     | text/calendar
          /flux                     | application/x-ndjson
          /flux                     | application/json
          /flux                     | application/ld+json
          /flux                     | application/feed+json
          /flux                     | text/html
          /editions/2024            | text/calendar
          /editions/2024            | application/json
          /seances/introduction     | text/calendar
          /propositions             | application/x-ndjson
          /changements              | application/feed+json
          """)
  void atOneAddressEachFormatHasItsOwnTag(String path, String type) {
    String tag = etag(path, "Accept", type);
    String page = etag(path, "Accept", "text/html");

    HttpResponse<String> same = portal.get(path, "Accept", type, "If-None-Match", tag);
    HttpResponse<String> other = portal.get(path, "Accept", "text/html", "If-None-Match", tag);

    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(other.statusCode()).isEqualTo(tag.equals(page) ? 304 : 200);
    assertThat(same.headers().allValues("Vary").toString()).contains("Accept, Accept-Encoding");
  }

  @Test
  void aNotModifiedAnswerHasTheCacheHeaders() {
    HttpResponse<String> unchanged = portal.get(CALENDAR, "If-None-Match", etag(CALENDAR));

    assertThat(unchanged.body()).isEmpty();
    for (String name :
        new String[] {
          "ETag", "Last-Modified", "Cache-Control", "Vary", "Access-Control-Allow-Origin"
        }) {
      assertThat(unchanged.headers().allValues(name))
          .isNotEmpty()
          .isEqualTo(portal.get(CALENDAR).headers().allValues(name));
    }
    assertThat(unchanged.headers().firstValue("Content-Type")).isEmpty();
  }

  @Test
  void severalHeadersCountAsOne() {
    HttpRequest.Builder request =
        portal
            .request(CALENDAR)
            .header("If-None-Match", "\"x\"")
            .header("If-None-Match", etag(CALENDAR));

    assertThat(portal.send(request).statusCode()).isEqualTo(304);
  }

  @Test
  void onlyChangedResourcesAreSentAgain(@TempDir Path other) {
    try (RunningPortal changing =
        RunningPortal.start(Configuration.local(other), ModelCity.assises())) {
      String whole = tag(changing, CALENDAR);
      String mayor = tag(changing, "/flux/seance-accueil.ics");
      changing.publications().publish(ModelCity.renamed("bilan", "Un autre bilan"), 1, "anne");

      assertThat(changing.get(CALENDAR, "If-None-Match", whole).statusCode()).isEqualTo(200);
      assertThat(changing.get("/flux/seance-bilan.ics").body()).contains("SEQUENCE:1");
      assertThat(changing.get("/flux/seance-accueil.ics").body()).contains("SEQUENCE:0");
      assertThat(tag(changing, "/flux/propositions.ndjson")).isNotEqualTo(mayor);
    }
  }

  private static String filled(String sent) {
    return sent.replace("ETAG-unquoted", etag(CALENDAR).replace("\"", ""))
        .replace("ETAG", etag(CALENDAR))
        .replace("GZIP", etag(CALENDAR, "Accept-Encoding", "gzip"))
        .replace("OTHER", etag("/flux/openagenda.json"));
  }

  private static String etag(String path, String... headers) {
    return portal.get(path, headers).headers().firstValue("ETag").orElseThrow();
  }

  private static String tag(RunningPortal of, String path) {
    return of.get(path).headers().firstValue("ETag").orElseThrow();
  }
}
