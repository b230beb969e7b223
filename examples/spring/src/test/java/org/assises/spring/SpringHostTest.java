package org.assises.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class SpringHostTest {
  private static ConfigurableApplicationContext host;

  @BeforeAll
  static void serve() {
    host =
        SpringApplication.run(
            SpringHost.class, "--server.port=0", "--assises.document=../cli/quimper.json");
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @ParameterizedTest
  @CsvSource({
    "programme.ics, text/calendar,       BEGIN:VCALENDAR",
    "events.jsonld, application/ld+json, EventSeries",
  })
  void whatIsPublishedIsSentOnce(String name, String type, String content) throws Exception {
    HttpResponse<String> first = send(request(name));
    String etag = first.headers().firstValue("ETag").orElseThrow();
    String date = first.headers().firstValue("Last-Modified").orElseThrow();

    assertThat(first.body()).contains(content, "Introduction");
    assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(first.headers().firstValue("Cache-Control")).contains("public, max-age=900");
    assertThat(send(request(name).header("If-None-Match", etag)).statusCode()).isEqualTo(304);
    assertThat(send(request(name).header("If-Modified-Since", date)).statusCode()).isEqualTo(304);
    assertThat(send(request(name).header("If-None-Match", "\"x\"")).statusCode()).isEqualTo(200);
  }

  @Test
  void clientsThatAcceptGzipGetFewerBytes() throws Exception {
    HttpResponse<String> zipped = send(request("programme.ics").header("Accept-Encoding", "gzip"));

    assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(zipped.headers().firstValueAsLong("Content-Length").orElseThrow())
        .isLessThan(send(request("programme.ics")).body().length());
  }

  @ParameterizedTest
  @CsvSource({"HEAD, 200", "OPTIONS, 204"})
  void aMethodThatReadsIsAnsweredByTheLibrary(String method, int status) throws Exception {
    HttpResponse<String> answer =
        send(request("programme.ics").method(method, BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void onlyReadingIsAllowed(String method) throws Exception {
    assertThat(send(request("programme.ics").method(method, BodyPublishers.noBody())).statusCode())
        .isEqualTo(405);
  }

  @Test
  void whatIsNotPublishedIsMissing() throws Exception {
    assertThat(send(request("nothing.ics")).statusCode()).isEqualTo(404);
  }

  private static HttpRequest.Builder request(String name) {
    return HttpRequest.newBuilder(SpringHost.address(host).resolve(name));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
