package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal as a process of its own, ended without warning. */
class EndureTest {
  @TempDir Path data;

  @Test
  void whatWasPublishedIsThereAfterTheProcessWasKilled() throws Exception {
    Process first = portal(Quimper.DOCUMENT.toString());
    String before = programme(first);
    first.destroyForcibly().waitFor();

    Process second = portal();
    String after = programme(second);
    second.destroy();

    assertThat(after).isEqualTo(before).contains("Introduction");
  }

  @Test
  void aProcessThatIsAskedToEndSaysNothingAndLeavesNothingOpen() throws Exception {
    Process asked = portal(Quimper.DOCUMENT.toString());
    BufferedReader said =
        new BufferedReader(new InputStreamReader(asked.getInputStream(), StandardCharsets.UTF_8));
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
  void nothingIsServedWhereNothingWasEverPublished() throws Exception {
    Process without = portal();

    assertThat(without.waitFor()).isEqualTo(2);
  }

  @Test
  void aDocumentThatCannotBeReadIsRefusedWithItsPlaces() throws Exception {
    Path broken = java.nio.file.Files.writeString(data.resolve("broken.json"), "{\"format\": 1}");

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

  /** Waits until it serves, and reads the programme with its times of change. */
  private static String programme(Process portal) throws Exception {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(portal.getInputStream(), StandardCharsets.UTF_8));
    String line = said.readLine();
    assertThat(line).startsWith("Serving ");
    URI address = URI.create(line.substring("Serving ".length())).resolve("/flux/programme.ics");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
        .body();
  }
}
