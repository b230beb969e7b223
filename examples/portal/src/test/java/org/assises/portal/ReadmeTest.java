package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theServletOfTheReadmeIsTheOneTestedHere() throws Exception {
    String source =
        Files.readString(Path.of("src/test/java/org/assises/portal/ProgrammeServlet.java"));
    String shown = source.substring(source.indexOf("  ProgrammeServlet("));

    assertThat(Files.readString(Path.of("README.md")))
        .contains(shown.substring(0, shown.lastIndexOf('}')).stripTrailing().indent(-2).strip());
  }

  @Test
  void theServletOfTheReadmeServesTheProgrammeOnce() throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler site = new ServletContextHandler("/");
    site.addServlet(
        new ServletHolder(
            new ProgrammeServlet(
                new ByteArrayInputStream(Quimper.bytes()), Instant.parse("2026-11-22T12:00:00Z"))),
        "/programme.ics");
    server.setHandler(site);
    server.start();
    URI programme = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/programme.ics");

    HttpResponse<String> first = get(HttpRequest.newBuilder(programme));
    HttpResponse<String> again =
        get(
            HttpRequest.newBuilder(programme)
                .header("If-None-Match", first.headers().firstValue("ETag").orElseThrow()));
    server.stop();

    assertThat(first.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("Introduction");
    assertThat(again.statusCode()).isEqualTo(304);
  }

  private static HttpResponse<String> get(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
