package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assises.portal.page.Feed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that the server behaves as the OpenAPI description says. */
class OpenApiTest {
  /** An existing value for each parameter. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("edition", "2026"),
          Map.entry("seance", "accueil"),
          Map.entry("proposition", "eclairage"),
          Map.entry("intervenant", "le-bihan"),
          Map.entry("sorte", "survey"),
          Map.entry("id", "enquete-2026"),
          Map.entry("theme", "rue"),
          Map.entry("salle", "grande-salle"),
          Map.entry("auteurs", "inhabitants"),
          Map.entry("issue", "implemented"),
          Map.entry("page", "1"),
          Map.entry("q", "nuit"),
          Map.entry("seances", "accueil,atelier-rue"),
          Map.entry("langue", "br"),
          Map.entry("since", "2026-11-22T12:00:00%2B01:00"));

  @TempDir static Path data;
  private static RunningPortal portal;
  private static JsonObject description;

  @BeforeAll
  static void start() {
    portal = RunningPortal.start(Configuration.local(data), ModelCity.assises());
    description =
        Json.createReader(new StringReader(portal.get("/openapi.json").body())).readObject();
  }

  @AfterAll
  static void stop() {
    portal.close();
  }

  static Set<String> paths() {
    return description.getJsonObject("paths").keySet();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void anAddressAnswersInEachFormatDescribed(String path) {
    Set<String> described = response(path, "200").getJsonObject("content").keySet();

    for (String type : described) {
      HttpResponse<String> answer = portal.get(known(path), "Accept", type);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Type"))
          .satisfiesAnyOf(
              it -> assertThat(it).isEqualTo(type), it -> assertThat(it).startsWith(type + ";"));
      assertThat(response(path, "200").getJsonObject("headers").keySet())
          .allSatisfy(name -> assertThat(header(answer, name)).isNotEmpty());
      assertThat(
              portal
                  .get(known(path), "Accept", type, "If-None-Match", header(answer, "ETag"))
                  .statusCode())
          .isEqualTo(304);
    }
    assertThat(header(portal.get(known(path)), "Content-Type"))
        .startsWith(described.iterator().next());
  }

  @ParameterizedTest
  @MethodSource("paths")
  void onlyAnAddressWithSeveralFormatsRefusesOthers(String path) {
    int status = portal.get(known(path), "Accept", "image/png").statusCode();

    assertThat(status).isEqualTo(responses(path).containsKey("406") ? 406 : 200);
    assertThat(responses(path).containsKey("406"))
        .isEqualTo(response(path, "200").getJsonObject("content").size() > 1);
  }

  @ParameterizedTest
  @MethodSource("paths")
  void anAddressWithSomethingUnknownInItIsMissing(String path) {
    for (JsonObject parameter : parameters(path)) {
      String name = parameter.getString("name");
      String asked = with(path, name, "rien-de-tel");

      int expected =
          switch (name) {
            case "langue", "q" -> 200;
            case "since" -> 400;
            default -> 404;
          };
      assertThat(portal.get(asked).statusCode()).as(asked).isEqualTo(expected);
      assertThat(responses(path)).containsKey(Integer.toString(expected));
    }
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyParameterIsAccepted(String path) {
    for (JsonObject parameter : parameters(path)) {
      String name = parameter.getString("name");

      assertThat(portal.get(with(path, name, KNOWN.get(name))).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void everyFeedIsInTheDescription() {
    List<Feed> feeds = new Feeds(portal.publications().get().publication(), portal.address()).all();

    assertThat(feeds)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            feed ->
                assertThat(description.getJsonObject("paths"))
                    .containsKey(feed.path().replaceFirst("20(24|26)", "{edition}")));
  }

  @Test
  void everyLinkOfThePagesLeadsToAnAddressThatIsDescribed() {
    Set<String> described = description.getJsonObject("paths").keySet();

    for (String page : List.of("/", "/editions/2026", "/propositions", "/bilan", "/abonnements")) {
      assertThat(links(portal.get(page).body()))
          .isNotEmpty()
          .allSatisfy(link -> assertThat(described).anyMatch(path -> link.matches(pattern(path))));
    }
  }

  private static List<String> links(String page) {
    return Stream.of(page.split("<a "))
        .skip(1)
        .filter(part -> part.contains("href=\"/"))
        .map(part -> part.replaceFirst("(?s)^[^>]*?href=\"(/[^\"?#]*).*", "$1"))
        .filter(link -> !link.matches("/[a-z]+\\.(css|svg|json)"))
        .toList();
  }

  private static String pattern(String path) {
    return path.replaceAll("\\{[a-z]+\\}", "[A-Za-z0-9._-]+");
  }

  private static String known(String path) {
    String known = path;
    for (Map.Entry<String, String> parameter : KNOWN.entrySet()) {
      known = known.replace("{" + parameter.getKey() + "}", parameter.getValue());
    }
    return known;
  }

  private static String with(String path, String name, String value) {
    return path.contains("{" + name + "}")
        ? known(path.replace("{" + name + "}", value))
        : known(path) + "?" + name + "=" + value;
  }

  private static List<JsonObject> parameters(String path) {
    return operation(path)
        .getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY)
        .asJsonArray()
        .stream()
        .map(it -> resolved(it.asJsonObject()))
        .toList();
  }

  private static JsonObject response(String path, String status) {
    return resolved(responses(path).getJsonObject(status));
  }

  private static JsonObject responses(String path) {
    return operation(path).getJsonObject("responses");
  }

  private static JsonObject operation(String path) {
    return description.getJsonObject("paths").getJsonObject(path).getJsonObject("get");
  }

  /** What a {@code $ref} refers to. */
  private static JsonObject resolved(JsonObject object) {
    return object.containsKey("$ref")
        ? description.getValue(object.getString("$ref").substring(1)).asJsonObject()
        : object;
  }

  private static String header(HttpResponse<String> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }
}
