package org.assises.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the portal in a separate process. */
class EndureTest {
  @TempDir Path data;

  @Test
  void publicationsSurviveAKilledProcess() throws Exception {
    Process first = portal(Quimper.DOCUMENT.toString());
    String before = programme(first);
    first.destroyForcibly().waitFor();

    Process second = portal();
    String after = programme(second);
    second.destroy();

    assertThat(after).isEqualTo(before).contains("Introduction");
  }

  /** Kills the process later in each round: before, during and after writing the publication. */
  @Test
  void aKilledProcessHasPublishedEverythingOrNothing() throws Exception {
    PasswordHash password = PasswordHash.of("motdepasse d’essai".toCharArray());
    Path agents = Files.writeString(data.resolve("agents.txt"), "anne:" + password);
    Path document = Quimper.DOCUMENT;
    String title = "Introduction";
    for (int round = 0; round < 3; round++) {
      Process killed = portal(document.toString(), "--agents=" + agents);
      Office office = new Office(serving(killed));
      String next = "Accueil " + round;
      office.bring(new String(Quimper.bytes(), UTF_8).replace("Introduction", next));
      var unused = office.publish();
      Thread.sleep(15L * round);
      killed.destroyForcibly().waitFor();

      Process again = portal("--agents=" + agents);
      Office after = new Office(serving(again));
      String shown = after.get("/seances/introduction");
      boolean published = shown.contains(next);
      title = published ? next : title;

      assertThat(shown).contains(title);
      assertThat(after.get("/mairie").contains("Brouillon</h2>")).isNotEqualTo(published);
      assertThat(after.get("/mairie/publications/" + after.number() + "/document.json"))
          .contains(title);
      again.destroyForcibly().waitFor();
    }
  }

  /** What an agent does at a portal. */
  private static final class Office {
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    Office(URI address) {
      this.address = address;
    }

    String get(String path) throws Exception {
      return client.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    String number() throws Exception {
      return get("/mairie").replaceFirst("(?s).*Publication n°.([0-9]+).*", "$1");
    }

    void bring(String document) throws Exception {
      String shown = get("/mairie");
      String body =
          part("token", field(shown, "token"))
              + part("version", field(shown, "version"))
              + part("document\"; filename=\"assises.json", document)
              + "--fin--\r\n";
      client.send(
          request("/mairie/document")
              .header("Content-Type", "multipart/form-data; boundary=fin")
              .POST(BodyPublishers.ofString(body))
              .build(),
          BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> publish() throws Exception {
      String shown = get("/mairie");
      String form =
          Stream.of("token", "version", "after")
              .map(name -> name + "=" + field(shown, name))
              .collect(Collectors.joining("&"));
      return client.sendAsync(
          request("/mairie/publier")
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form))
              .build(),
          BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
      String login = Base64.getEncoder().encodeToString("anne:motdepasse d’essai".getBytes(UTF_8));
      return HttpRequest.newBuilder(address.resolve(path))
          .header("Authorization", "Basic " + login);
    }

    private static String part(String name, String value) {
      return "--fin\r\nContent-Disposition: form-data; name=\""
          + name
          + "\"\r\n\r\n"
          + value
          + "\r\n";
    }

    private static String field(String page, String name) {
      return page.replaceFirst("(?s).*?name=\"" + name + "\" value=\"([^\"]+)\".*", "$1");
    }
  }

  @Test
  void aStoppedProcessPrintsNothingAndClosesEverything() throws Exception {
    Process asked = portal(Quimper.DOCUMENT.toString());
    BufferedReader said = new BufferedReader(new InputStreamReader(asked.getInputStream(), UTF_8));
    String serving = said.readLine();
    asked.toHandle().destroy(); // as SIGTERM does; Process.destroy would close what it says

    assertThat(asked.waitFor()).isEqualTo(143);
    assertThat(serving).startsWith("Serving ");
    assertThat(said.lines()).isEmpty();
    assertThat(data)
        .isDirectoryContaining("glob:**.mv.db")
        .isDirectoryNotContaining("glob:**.lock*");
  }

  @Test
  void aPortalWithoutPublicationServesNothing() throws Exception {
    Process without = portal();

    assertThat(without.waitFor()).isEqualTo(2);
  }

  @Test
  void aDocumentThatCannotBeReadIsRefusedWithItsPlaces() throws Exception {
    Path broken = Files.writeString(data.resolve("broken.json"), "{\"format\": 1}");

    assertThat(portal(broken.toString()).waitFor()).isEqualTo(2);
  }

  private Process portal(String... document) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PortalCommand.class.getName(),
                "--port=0",
                "--data=" + data));
    command.addAll(List.of(document));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Waits until the portal is ready, and reads the programme. */
  private static String programme(Process portal) throws Exception {
    URI address = serving(portal).resolve("/flux/programme.ics");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
        .body();
  }

  private static URI serving(Process portal) throws Exception {
    String line =
        new BufferedReader(new InputStreamReader(portal.getInputStream(), UTF_8)).readLine();
    assertThat(line).startsWith("Serving ");
    return URI.create(line.substring("Serving ".length()));
  }
}
