package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.assises.model.Assises;
import org.assises.portal.page.Feed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {
  @TempDir static Path data;
  private static RunningPortal portal;

  @BeforeAll
  static void start() {
    portal = RunningPortal.start(Configuration.local(data), ModelCity.assises());
  }

  @AfterAll
  static void stop() {
    portal.close();
  }

  @Test
  void everyFeedIsListedOnOnePageAndByLinks() {
    String page = portal.get("/abonnements").body();

    assertThat(feeds())
        .hasSize(12)
        .allSatisfy(
            feed ->
                assertThat(page)
                    .contains(portal.address() + feed.path())
                    .contains(
                        "<link rel=\"alternate\" type=\""
                            + feed.mediaType()
                            + "\" href=\""
                            + feed.path()
                            + "\""));
  }

  @Test
  void theCatalogueListsEveryOtherFeedByItsAbsoluteAddress() {
    String catalogue = portal.get("/flux/catalogue.jsonld").body();

    assertThat(feeds())
        .filteredOn(feed -> !feed.path().contains("catalogue"))
        .allSatisfy(feed -> assertThat(catalogue).contains(portal.address() + feed.path()));
  }

  @Test
  void aPageLinksToItsFeeds() {
    assertThat(portal.get("/seances/accueil").body())
        .contains("href=\"/flux/seance-accueil.ics\"", "href=\"/flux/programme-2026.ics\"")
        .doesNotContain("href=\"/flux/programme-2024.ics\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/calendar                                             | text/calendar
          application/x-ndjson                                      | application/x-ndjson
          application/feed+json, text/html;q=0.9                    | application/feed+json
          application/ld+json;q=0.4, application/json;q=0.5         | application/json
          text/*                                                    | text/html
          text/html;q=0, text/*                                     | text/calendar
          application/*;q=0.8, text/*;q=0.2                         | application/x-ndjson
          */*                                                       | text/html
          text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html
          APPLICATION/LD+JSON                                       | application/ld+json
          image/png, application/json;q=0.001                       | application/json
          """)
  void oneAddressAnswersInTheFormatThatIsLikedBest(String accept, String expected) {
    HttpResponse<String> answer = portal.get("/flux", "Accept", accept);

    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(expected);
    assertThat(answer.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "text/calendar;q=0", "*/*;q=0", "text", "text/html;q=2"})
  void anUnavailableFormatIsRefusedWithTheAvailableOnes(String accept) {
    HttpResponse<String> refused = portal.get("/flux", "Accept", accept);

    assertThat(refused.statusCode()).isEqualTo(406);
    assertThat(refused.body()).contains("text/html", "text/calendar", "application/x-ndjson");
    assertThat(refused.headers().allValues("Vary")).containsExactly("Accept");
    assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void aFilteredPageOffersNoFormatThatWouldContainMore() {
    HttpResponse<String> page =
        portal.get("/propositions?theme=rue", "Accept", "application/x-ndjson, */*;q=0.1");

    assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
  }

  @Test
  void aCalendarOfAThemeRoomOrSpeakerContainsOnlyItsSessions() {
    String whole = portal.get("/flux/programme.ics").body();
    String room = portal.get("/flux/programme.ics?salle=salle-haute").body();
    String both = portal.get("/flux/programme.ics?salle=salle-haute&theme=rue").body();

    assertThat(events(room)).isPositive().isLessThan(events(whole));
    assertThat(events(both)).isPositive().isLessThan(events(room));
  }

  @Test
  void linesSinceAnInstantContainLaterChangesAndRemovals(@TempDir Path other) {
    try (RunningPortal changing =
        RunningPortal.start(Configuration.local(other), ModelCity.assises())) {
      Assises without = ModelCity.without("bancs", "eclairage", "Éclairer mieux");
      changing.publications().publish(without, 1, "anne");

      List<String> since = lines(changing, "?since=2026-11-22T12:00:00Z");

      assertThat(since).hasSize(2);
      assertThat(since.get(0)).contains("\"id\":\"eclairage\"", "Éclairer mieux");
      assertThat(since.get(1)).contains("\"type\":\"removed\"", "\"id\":\"bancs\"");
      assertThat(lines(changing, "?since=2026-11-22T12:00:01Z")).isEmpty();
      assertThat(lines(changing, "?since=2026-11-22T13:00:01%2B01:00")).isEmpty();
      assertThat(lines(changing, "?since=2026-11-22T13:00:01+01:00")).isEmpty();
      assertThat(lines(changing, "?since=2020-01-01T00:00:00Z")).hasSize(16);
    }
  }

  @Test
  void instantsWithoutChangesBetweenThemGetTheSameLines() {
    HttpResponse<String> one = portal.get("/flux/propositions.ndjson?since=2026-11-22T12:00:00Z");
    HttpResponse<String> two = portal.get("/flux/propositions.ndjson?since=2099-01-01T00:00:00Z");

    assertThat(one.headers().firstValue("ETag")).isEqualTo(two.headers().firstValue("ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hier", "2026-11-22", "2026-11-22T12:00:00", "2026-13-01T00:00:00Z", "0"})
  void anInstantThatIsNoneIsRefused(String since) {
    HttpResponse<String> refused = portal.get("/flux/propositions.ndjson?since=" + since);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).doesNotContain(since + "\n").contains("2026-11-22T12:00:00Z");
  }

  @Test
  void aLineIsAProposalWithItsRevisionAndItsStatus() {
    JsonObject first =
        Json.createReader(
                new StringReader(
                    portal
                        .get("/flux/propositions.ndjson")
                        .body()
                        .lines()
                        .findFirst()
                        .orElseThrow()))
            .readObject();

    assertThat(first.keySet()).contains("id", "revision", "status");
  }

  private static List<Feed> feeds() {
    return new Feeds(portal.publications().get().publication(), portal.address()).all();
  }

  private static int events(String calendar) {
    return calendar.split("BEGIN:VEVENT", -1).length - 1;
  }

  private static List<String> lines(RunningPortal of, String query) {
    return of.get("/flux/propositions.ndjson" + query).body().lines().toList();
  }
}
