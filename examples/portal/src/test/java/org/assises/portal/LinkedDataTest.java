package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedDataTest {
  private static final String BEGIN = "<script type=\"application/ld+json\">";

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

  @ParameterizedTest
  @CsvSource({
    "/,                         EventSeries, assises.ville-modele.example",
    "/editions/2026,            Event,       2026",
    "/editions/2026/bilan,      Event,       2026",
    "/seances/atelier-rue,      Event,       atelier-rue",
    "/propositions,             EventSeries, assises.ville-modele.example",
    "/propositions/eclairage,   EventSeries, assises.ville-modele.example",
    "/intervenants,             EventSeries, assises.ville-modele.example",
    "/intervenants/le-bihan,    EventSeries, assises.ville-modele.example",
    "/changements,              EventSeries, assises.ville-modele.example",
    "/abonnements,              EventSeries, assises.ville-modele.example",
    "/fil/survey/enquete-2026,  EventSeries, assises.ville-modele.example",
  })
  void aPageDescribesItsContentWithSchemaOrg(String path, String type, String id) {
    JsonObject data = linkedData(portal.get(path).body());

    assertThat(data.getString("@context")).isEqualTo("https://schema.org");
    assertThat(data.getString("@type")).isEqualTo(type);
    assertThat(data.getString("identifier")).isEqualTo(id);
  }

  @Test
  void aSessionNamesItsEdition() {
    JsonObject session = linkedData(portal.get("/seances/atelier-rue").body());

    assertThat(session.getJsonObject("superEvent").getString("identifier")).isEqualTo("2026");
  }

  @Test
  void thePageInBretonSpeaksBretonHereToo() {
    JsonObject series = linkedData(portal.get("/?langue=br").body());

    assertThat(series.getString("name")).isEqualTo("Breujoù ar vuhez lec’hel");
  }

  @Test
  void noTextClosesItsScriptElement(@TempDir Path other) {
    String payload = "</script><script>alert(1)</script><!--";
    try (RunningPortal hostile =
        RunningPortal.start(Configuration.local(other), ModelCity.saying(payload))) {
      String page = hostile.get("/").body();

      assertThat(page.split("<script", -1)).hasSize(2);
      assertThat(page.split("</script", -1)).hasSize(2);
      assertThat(linkedData(page).getString("name")).isEqualTo(payload);
    }
  }

  private static JsonObject linkedData(String page) {
    assertThat(page).containsOnlyOnce(BEGIN);
    String after = page.substring(page.indexOf(BEGIN) + BEGIN.length());
    String script = after.substring(0, after.indexOf("</script>"));
    return Json.createReader(new StringReader(script)).readObject();
  }
}
