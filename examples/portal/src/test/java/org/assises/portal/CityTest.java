package org.assises.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assises.portal.city.CityHandler;
import org.assises.portal.store.AuditEntry;
import org.assises.portal.store.Database;
import org.assises.portal.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CityTest {
  private static final String PASSWORD = "motdepasse d’essai";
  private static final PasswordHash HASH = PasswordHash.of(PASSWORD.toCharArray());
  private static final String BOUNDARY = "fin-de-partie";

  @TempDir Path data;
  private RunningPortal portal;

  @BeforeEach
  void start() {
    Configuration configuration =
        Configuration.local(data)
            .withAgents(Agents.of("mairie", HASH).and(Agents.of("anne", HASH)));
    portal = RunningPortal.start(configuration, Quimper.assises());
  }

  @AfterEach
  void stop() {
    portal.close();
  }

  @Test
  void nobodyEntersWithoutThePassword() {
    HttpResponse<String> asked = portal.get("/mairie");

    assertThat(asked.statusCode()).isEqualTo(401);
    assertThat(asked.headers().firstValue("WWW-Authenticate"))
        .contains("Basic realm=\"Mairie\", charset=\"UTF-8\"");
    assertThat(portal.get("/mairie", "Authorization", basic("mairie", "faux")).statusCode())
        .isEqualTo(401);
    assertThat(portal.get("/mairie", "Authorization", basic("autre", PASSWORD)).statusCode())
        .isEqualTo(401);
    assertThat(portal.get("/mairie", "Authorization", "Basic §").statusCode()).isEqualTo(401);
  }

  @Test
  void afterTwelveWrongPasswordsTheRightOneStillOpens() {
    for (int i = 0; i < 12; i++) {
      portal.get("/mairie", "Authorization", basic("mairie", "faux" + i));
    }

    assertThat(office().statusCode()).isEqualTo(200);
  }

  @Test
  void manyGuessesHaveToWaitWhileAKnownAgentContinues() {
    office();
    List<CompletableFuture<HttpResponse<String>>> guesses =
        IntStream.range(0, 60).mapToObj(i -> guess("faux" + i)).toList();

    assertThat(office().statusCode()).isEqualTo(200);
    assertThat(guesses.stream().map(guess -> guess.join().statusCode()))
        .contains(401, 429)
        .containsOnly(401, 429);
  }

  @Test
  void failedLoginsAreInTheTrailWithoutTypedText() {
    portal.get("/mairie", "Authorization", basic("mairie", "Secret-typé-1"));
    portal.get("/mairie", "Authorization", basic("Secret-typé-2", "x"));

    assertThat(office().body())
        .contains("connexion refusée", "127.0.0.1")
        .doesNotContain("Secret-typé");
  }

  private CompletableFuture<HttpResponse<String>> guess(String password) {
    return portal.client.sendAsync(
        portal.request("/mairie").header("Authorization", basic("mairie", password)).build(),
        BodyHandlers.ofString());
  }

  @Test
  void backOfficePagesAreNotCached() {
    HttpResponse<String> office = office();

    assertThat(office.statusCode()).isEqualTo(200);
    assertThat(office.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(office.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void aDocumentIsComparedAndThenPublished() {
    bring(changed("Introduction", "Ouverture solennelle"));
    String preview = office().body();

    assertThat(preview).contains("peut être publié", "Nouveau titre", "Ouverture solennelle");
    assertThat(portal.get("/seances/introduction").body()).doesNotContain("Ouverture solennelle");

    HttpResponse<String> published = publish(preview);

    assertThat(published.statusCode()).isEqualTo(303);
    assertThat(portal.get("/seances/introduction").body()).contains("Ouverture solennelle");
    assertThat(portal.get("/changements").body()).contains("Nouveau titre");
    assertThat(office().body()).contains("Publication n°\u00a02").doesNotContain("Brouillon</h2>");
  }

  @Test
  void theFormerPublicationStaysAvailableToTheCity() {
    bring(changed("Introduction", "Ouverture solennelle"));
    publish(office().body());

    HttpResponse<String> former = portal.get("/mairie/publications/1", "Authorization", login());

    assertThat(former.body()).contains("Introduction").doesNotContain("Ouverture solennelle");
    assertThat(portal.get("/mairie/publications/7", "Authorization", login()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void problemsAreShownWithTheirPlaceAndPreventPublication() {
    HttpResponse<String> refused =
        bring(changed("\"speaker\": \"assih\"", "\"speaker\": \"assi\""));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Empêche la publication", "ligne ", "colonne ");
    assertThat(office().body()).doesNotContain("Brouillon</h2>", "/mairie/publier");
  }

  @Test
  void aBlockingFindingIsShownAndPreventsPublication() {
    bring(changed("\"id\": \"introduction\"", "\"id\": \"introduction-2\""));

    String refused = office().body();

    assertThat(refused)
        .contains("Empêche la publication", "/sessions/introduction-2/id")
        .doesNotContain("/mairie/publier");
  }

  @Test
  void aTextWithAnAddressBlocksPublicationAndIsNotRepeated() {
    bring(changed("Prévenir les agressions", "Écrire à anne@example.org"));

    String refused = office().body();

    assertThat(refused)
        .contains("Empêche la publication")
        .doesNotContain("anne@example.org", "/mairie/publier");
  }

  @Test
  void onlyTheShownChangesArePublished() {
    bring(changed("Introduction", "Accueil premier"));
    String shown = office().body();
    bring(changed("Introduction", "Accueil second"));

    HttpResponse<String> conflict = publish(shown);

    assertThat(conflict.statusCode()).isEqualTo(409);
    assertThat(portal.get("/seances/introduction").body())
        .doesNotContain("Accueil premier", "Accueil second");
  }

  @Test
  void anUploadedDocumentBecomesTheDraft() {
    bring(changed("Introduction", "Accueil premier"));

    String shown = office().body();
    post("/mairie/abandonner", "token=" + token(shown) + "&version=" + field(shown, "version"));

    assertThat(office().body()).doesNotContain("Brouillon</h2>");
    assertThat(portal.publications().number()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, https://ailleurs.example",
    "Origin, null",
  })
  void aFormOfAnotherSiteIsRefused(String header, String value) {
    String token = token(office().body());

    HttpResponse<String> refused =
        portal.send(
            portal
                .request("/mairie/abandonner")
                .headers("Authorization", login(), header, value)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("token=" + token)));

    assertThat(refused.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "token=", "token=00"})
  void aFormWithoutItsTokenIsRefused(String body) {
    assertThat(post("/mairie/abandonner", body).statusCode()).isEqualTo(403);
  }

  @Test
  void aTooLargeDocumentIsRefusedAndTheSiteContinues() {
    HttpResponse<String> refused = bring("x".repeat(CityHandler.LARGEST + 1));

    assertThat(refused.statusCode()).isIn(400, 413, 403);
    assertThat(portal.get("/").statusCode()).isEqualTo(200);
    assertThat(office().body()).doesNotContain("Brouillon</h2>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "\u0000",
        "{\"zzz\":[",
        "<script>alert(1)</script>",
        "{\"format\": \"assises\", \"version\": \"9.0\"}"
      })
  void everyUploadGetsAnAnswer(String document) {
    int status = bring(document).statusCode();

    assertThat(status).isIn(303, 400, 422);
    assertThat(office().body()).doesNotContain("<script", "Exception", "/mairie/publier");
  }

  @Test
  void aTableIsImportedIntoTheDraftAfterATrial() {
    String sheet = "N°;Proposition;Suite donnée\n1;Une fontaine;en cours\n2;Un banc;\n";

    HttpResponse<String> tried = bringSheet(sheet, "essai");
    String untouched = office().body();
    HttpResponse<String> taken = bringSheet(sheet, "reprise");

    assertThat(tried.body()).contains("rien n’est enregistré", "Nouvelles\u00a0: 2");
    assertThat(untouched).doesNotContain("Brouillon</h2>");
    assertThat(taken.body()).contains("Repris dans le brouillon");
    assertThat(office().body()).contains("Propositions importées", "Nouvelle proposition");
  }

  @Test
  void anUnreadableTableIsRefusedAndNothingIsSaved() {
    HttpResponse<String> refused = bringSheet("\u0000\u0001", "reprise");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(office().body()).doesNotContain("Brouillon</h2>");
  }

  private HttpResponse<String> bringSheet(String sheet, String what) {
    String shown = office().body();
    String body =
        part("token", "", token(shown))
            + part("version", "", Long.toString(version()))
            + part("format", "", "atelier")
            + part("edition", "", "2024")
            + part("publier", "", "1")
            + part("faire", "", what)
            + part("fichier", "; filename=\"propositions.csv\"", sheet)
            + "--"
            + BOUNDARY
            + "--\r\n";
    return portal.send(
        portal
            .request("/mairie/importer")
            .header("Authorization", login())
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body)));
  }

  private long version() {
    return Long.parseLong(field(office().body(), "version"));
  }

  @Test
  void oneOfTwelveSimultaneousUploadsSucceeds() {
    String shown = office().body();
    List<CompletableFuture<HttpResponse<String>>> brought =
        IntStream.range(0, 12)
            .mapToObj(i -> document(shown, changed("Introduction", "Accueil " + i)))
            .map(request -> portal.client.sendAsync(request, BodyHandlers.ofString()))
            .toList();

    List<Integer> answers = brought.stream().map(answer -> answer.join().statusCode()).toList();

    assertThat(answers).containsOnlyOnce(303).containsOnly(303, 409);
    assertThat(office().body()).contains("Document déposé");
  }

  @Test
  void everythingDoneIsInTheAuditTrail() {
    bring(changed("Introduction", "Accueil premier"));
    publish(office().body());
    portal.close();

    Database database = Database.in(data);
    var trail = new Store(database).auditTrail(10);
    database.close();

    assertThat(trail)
        .extracting(AuditEntry::who, AuditEntry::what)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("mairie", "publie"),
            org.assertj.core.api.Assertions.tuple("mairie", "modifie"),
            org.assertj.core.api.Assertions.tuple("test", "publie"));
    start();
  }

  private HttpResponse<String> office() {
    return portal.get("/mairie", "Authorization", login());
  }

  private HttpResponse<String> bring(String document) {
    try {
      return portal.client.send(document(office().body(), document), BodyHandlers.ofString());
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest document(String shown, String document) {
    String body =
        part("token", "", token(shown))
            + part("version", "", field(shown, "version"))
            + part("document", "; filename=\"assises.json\"", document)
            + "--"
            + BOUNDARY
            + "--\r\n";
    return portal
        .request("/mairie/document")
        .header("Authorization", login())
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static String part(String name, String more, String content) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\""
        + more
        + "\r\n\r\n"
        + content
        + "\r\n";
  }

  private HttpResponse<String> publish(String shown) {
    return post(
        "/mairie/publier",
        "token="
            + token(shown)
            + "&version="
            + field(shown, "version")
            + "&after="
            + field(shown, "after"));
  }

  private HttpResponse<String> post(String path, String form) {
    return portal.send(
        portal
            .request(path)
            .header("Authorization", login())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private static String token(String page) {
    return field(page, "token");
  }

  private static String field(String page, String name) {
    Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
    assertThat(field.find()).as("the field %s", name).isTrue();
    return field.group(1);
  }

  private static String changed(String from, String to) {
    String document = new String(Quimper.bytes(), UTF_8);
    assertThat(document).contains(from);
    return document.replace(from, to);
  }

  private static String login() {
    return basic("mairie", PASSWORD);
  }

  private static String basic(String user, String password) {
    return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
  }
}
