package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalTest {
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

  @Test
  void theProgrammeShowsItsHalfDaysInOrderAndInventsNoHour() {
    HttpResponse<String> programme = portal.get("/editions/2024");

    assertThat(programme.statusCode()).isEqualTo(200);
    assertThat(programme.body())
        .containsSubsequence(
            "Samedi 23 novembre 2024".substring(1),
            "Matin",
            "Présentation des conférences",
            "Introduction",
            "Bilan de la mise en œuvre",
            "Après-midi",
            "Restitution des ateliers",
            "Conclusion");
    assertThat(programme.body().substring(0, programme.body().indexOf("Avant les assises")))
        .doesNotContain("class=\"hours\"");
  }

  @Test
  void aSpeakerIsShownWithTheFunctionOfThatDay() {
    assertThat(portal.get("/seances/introduction").body())
        .contains("Isabelle Assih", "maire de Quimper", "Alain Espinasse", "préfet du Finistère");
  }

  @Test
  void theBalanceShowsThePublishedPercentagesAndInventsNoCount() {
    assertThat(portal.get("/bilan").body())
        .contains("65\u202f%", "24\u202f%", "11\u202f%", "121 propositions", "non publié")
        .doesNotContain(">79<", ">29<", ">13<");
  }

  @Test
  void claimsThatDisagreeAreShownBesideTheDateRetained() {
    assertThat(portal.get("/editions/2022").body())
        .containsSubsequence("samedi 8 octobre 2022", "novembre 2022", "automne 2022");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nulle-part",
        "/editions",
        "/editions/1999",
        "/editions/2024/bilan/x",
        "/seances",
        "/seances/<script>",
        "/propositions/p1",
        "/propositions?theme=inconnu",
        "/propositions?issue=autre",
        "/intervenants/personne",
        "/fil/measure/rien",
        "/fil/theme/quartier",
        "/flux/",
        "/flux/programme.txt",
        "/flux/programme-1999.ics",
        "/flux/programme.ics?theme=inconnu",
        "/flux/programme.ics?salle=%3Cscript%3E",
        "/flux/seance-rien.ics",
        "/mairie",
      })
  void anAddressWithoutPublicContentIsAMissingPage(String path) {
    HttpResponse<String> missing = portal.get(path.replace("<", "%3C").replace(">", "%3E"));

    assertThat(missing.statusCode()).isIn(400, 404);
    assertThat(missing.body()).doesNotContain("<script", "Exception");
  }

  static Stream<String> pages() {
    return Stream.of(
        "/",
        "/editions/2024",
        "/editions/2022",
        "/editions/2022/bilan",
        "/seances/bilan-2022",
        "/propositions",
        "/bilan",
        "/intervenants",
        "/intervenants/assih",
        "/changements",
        "/abonnements",
        "/fil/survey/enquete-2024",
        "/?langue=br");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("pages")
  void aPageForbidsScriptsFramesAndForeignContent(String path) {
    HttpResponse<String> page = portal.get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .startsWith("default-src 'none'; style-src 'self'; img-src 'self';")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe", "script-src", "http"));
    assertThat(page.body()).doesNotContain(" style=\"", " onclick=");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("pages")
  void aPageThatDidNotChangeIsNotSentAgain(String path) {
    String etag = portal.get(path).headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = portal.get(path, "If-None-Match", etag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void anEditionIsAPageACalendarOrADocumentAsTheClientLikes() {
    assertThat(type("text/html,*/*;q=0.8")).startsWith("text/html");
    assertThat(type("text/calendar")).startsWith("text/calendar");
    assertThat(type("application/json")).startsWith("application/json");
    assertThat(portal.get("/editions/2024", "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(portal.get("/editions/2024").headers().allValues("Vary").toString())
        .contains("Accept,", "Accept-Encoding");
  }

  @Test
  void aCalendarIsFilteredByThemeRoomAndSpeaker() {
    String mayor = portal.get("/flux/programme.ics?intervenant=assih").body();

    assertThat(mayor).contains("SUMMARY:[Matin] 2. Introduction").doesNotContain("Ursulines");
    assertThat(portal.get("/flux/programme.ics?salle=salle-des-conseils").body())
        .contains("Réunion préparatoire n° 2")
        .doesNotContain("Introduction");
  }

  @Test
  void oneSessionIsAddedToACalendar() {
    HttpResponse<String> session = portal.get("/flux/seance-conclusion.ics");

    assertThat(session.headers().firstValue("Content-Disposition"))
        .contains("inline; filename=\"seance-conclusion.ics\"");
    assertThat(session.body()).containsOnlyOnce("BEGIN:VEVENT");
  }

  @Test
  void feedsMayBeReadFromAnywhereAndPagesOnlySeen() {
    assertThat(
            portal.get("/flux/programme.ics").headers().firstValue("Access-Control-Allow-Origin"))
        .contains("*");
    assertThat(portal.get("/flux/programme.ics").headers().firstValue("Content-Security-Policy"))
        .contains("default-src 'none'; sandbox");
  }

  @Test
  void headAnswersWithoutABody() {
    HttpResponse<String> head =
        portal.send(portal.request("/flux/programme.ics").method("HEAD", BodyPublishers.noBody()));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "TRACE", "PATCH"})
  void onlyReadingIsAllowed(String method) {
    HttpRequest.Builder request =
        portal.request("/flux/programme.ics").method(method, BodyPublishers.ofString("x"));

    assertThat(portal.send(request).statusCode()).isEqualTo(405);
  }

  private static String type(String accept) {
    return portal
        .get("/editions/2024", "Accept", accept)
        .headers()
        .firstValue("Content-Type")
        .orElseThrow();
  }
}
