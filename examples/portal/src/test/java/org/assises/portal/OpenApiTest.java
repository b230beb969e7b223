package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiTest {
  @TempDir Path data;

  @Test
  void everyAddressOfTheDescriptionAnswersAsDescribed() {
    try (RunningPortal portal =
        RunningPortal.start(Configuration.local(data), ModelCity.assises())) {
      JsonObject paths = description(portal).getJsonObject("paths");

      for (String path : paths.keySet()) {
        String real = path.replace("{edition}", "2026").replace("{seance}", "accueil");
        HttpResponse<String> answer = portal.get(real);

        assertThat(answer.statusCode()).as(real).isEqualTo(200);
        String etag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(portal.get(real, "If-None-Match", etag).statusCode()).as(real).isEqualTo(304);
      }
    }
  }

  @Test
  void everyFeedIsInTheDescription() {
    try (RunningPortal portal =
        RunningPortal.start(Configuration.local(data), ModelCity.assises())) {
      Set<String> described = description(portal).getJsonObject("paths").keySet();

      for (Feed feed : Feeds.of(portal.publications().get().publication())) {
        assertThat(described).contains(feed.path().replaceFirst("20(24|26)", "{edition}"));
      }
    }
  }

  private static JsonObject description(RunningPortal portal) {
    return Json.createReader(new StringReader(portal.get("/openapi.json").body())).readObject();
  }
}
