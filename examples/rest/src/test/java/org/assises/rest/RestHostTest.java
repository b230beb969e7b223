package org.assises.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.assises.json.AssisesJson;
import org.assises.publication.Publication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RestHostTest {
  private static final Path QUIMPER = Path.of("..", "cli", "quimper.json");
  private static final String AT = "Sun, 22 Nov 2026 12:00:00 GMT";

  private static HttpServer server;

  @BeforeAll
  static void serve() throws Exception {
    Publication publication =
        Publication.of(
            AssisesJson.create().read(Files.readAllBytes(QUIMPER)),
            Instant.parse("2026-11-22T12:00:00Z"));
    server = RestHost.serve(publication, 0);
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  @Test
  void theProgrammeIsACalendarThatIsSentOnce() throws Exception {
    HttpResponse<String> first = get("programme.ics");
    String etag = first.headers().firstValue("ETag").orElseThrow();

    assertThat(first.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("Introduction");
    assertThat(first.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
    assertThat(get("programme.ics", "If-None-Match", etag).statusCode()).isEqualTo(304);
    assertThat(get("programme.ics", "If-Modified-Since", AT).statusCode()).isEqualTo(304);
    assertThat(get("programme.ics", "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
  }

  @Test
  void headIsAnsweredWithoutABody() throws Exception {
    HttpResponse<String> head =
        send(request("programme.ics").method("HEAD", BodyPublishers.noBody()));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).isPresent();
  }

  @Test
  void aFeedIsStreamedInTheFormatThatIsAskedFor() throws Exception {
    HttpResponse<String> events = get("feed", "Accept", "application/ld+json");
    HttpResponse<String> lines = get("feed", "Accept", "application/x-ndjson");

    assertThat(events.body()).contains("\"EventSeries\"", "Introduction");
    assertThat(lines.statusCode()).isEqualTo(200);
    assertThat(lines.body()).doesNotContain("EventSeries");
    assertThat(get("feed", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void aFeedThatDidNotChangeIsNotSentAgain() throws Exception {
    assertThat(get("feed").headers().firstValue("Last-Modified")).contains(AT);
    assertThat(get("feed", "If-Modified-Since", AT).statusCode()).isEqualTo(304);
    assertThat(get("feed", "If-Modified-Since", "Sat, 21 Nov 2026 12:00:00 GMT").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aSessionGoesThroughTheJsonBindingOfTheHost() throws Exception {
    HttpResponse<String> session = get("sessions/introduction");

    assertThat(session.body()).startsWith("{").contains("\"id\":\"introduction\"", "Introduction");
    assertThat(get("sessions/nothing").statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(RestHost.address(server).resolve(path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
