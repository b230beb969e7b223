package org.assises.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assises.testing.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site for nginx in README.md, without its certificate. Skipped where nginx is not installed.
 */
class NginxTest {
  private static final Path NGINX = Path.of("/usr/sbin/nginx");
  private static final String PASSWORD = "motdepasse d’essai";

  @TempDir static Path folder;
  private static RunningPortal portal;
  private static Process nginx;
  private static int port;

  @BeforeAll
  static void start() throws Exception {
    Requirement.met(Files.isExecutable(NGINX), "nginx is not installed");
    portal =
        RunningPortal.start(
            Configuration.local(folder.resolve("data"))
                .withPublicAddress("https://assises.example/")
                .withAccessLog(folder.resolve("acces.log"))
                .withAgents(Agents.of("anne", PasswordHash.of(PASSWORD.toCharArray()))),
            ModelCity.assises());
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path configuration = Files.writeString(folder.resolve("nginx.conf"), configuration());
    nginx =
        new ProcessBuilder(
                NGINX.toString(),
                "-p",
                folder.toString(),
                "-e",
                "stderr",
                "-c",
                configuration.toString(),
                "-g",
                "daemon off; pid nginx.pid; user root;")
            .inheritIO()
            .start();
    awaitNginx();
  }

  @AfterAll
  static void stop() {
    if (nginx != null) {
      nginx.destroy();
    }
    if (portal != null) {
      portal.close();
    }
  }

  @Test
  void pagesNameThePublicAddress() throws Exception {
    assertThat(ask("GET /abonnements HTTP/1.1", ""))
        .startsWith("HTTP/1.1 200")
        .contains("https://assises.example/flux/programme.ics", "webcal://assises.example/flux/");
  }

  @Test
  void anAgentsFormIsAcceptedFromThePublicAddressAndNoOther() throws Exception {
    String office = ask("GET /mairie HTTP/1.1", "");
    String form =
        "token=" + field(office, "token") + "&version=" + field(office, "version") + "&numero=1";

    assertThat(post(form, "https://assises.example")).startsWith("HTTP/1.1 303");
    assertThat(post(form, "http://127.0.0.1:" + port)).startsWith("HTTP/1.1 403");
    assertThat(post(form, "null")).startsWith("HTTP/1.1 403");
  }

  @Test
  void theAccessLogNamesTheClientOfTheProxyAndNotWhatItClaims() throws Exception {
    ask("GET /bilan HTTP/1.1\r\nX-Forwarded-For: 203.0.113.9\r\nForwarded: for=203.0.113.9", "");

    String log = "";
    for (int i = 0; i < 12_000 && !log.contains("/bilan"); i++) {
      Thread.sleep(50);
      log = Files.readString(folder.resolve("acces.log"));
    }
    assertThat(log).contains("127.0.0.1").doesNotContain("203.0.113.9");
  }

  private static String configuration() throws IOException {
    Matcher block =
        Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(block.find()).isTrue();
    String site =
        block
            .group(1)
            .replaceAll("(?m)^ *(ssl_|listen \\[).*\n", "")
            .replace("listen 443 ssl;", "listen 127.0.0.1:" + port + ";")
            .replace("http://127.0.0.1:8080", portal.address().toString());
    return "events {}\nhttp {\naccess_log off;\n" + site + "}\n";
  }

  private static String post(String form, String origin) throws IOException {
    return ask(
        "POST /mairie/reprendre HTTP/1.1\r\nOrigin: "
            + origin
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + form.length(),
        form);
  }

  private static String ask(String head, String body) throws IOException {
    String login = Base64.getEncoder().encodeToString(("anne:" + PASSWORD).getBytes(UTF_8));
    try (Socket socket = new Socket(java.net.InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(
              (head
                      + "\r\nHost: assises.example\r\nConnection: close\r\nAuthorization: Basic "
                      + login
                      + "\r\n\r\n"
                      + body)
                  .getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static String field(String page, String name) {
    Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
    assertThat(field.find()).as("the field %s in %s", name, page).isTrue();
    return field.group(1);
  }

  private static void awaitNginx() throws Exception {
    for (int i = 0; i < 12_000; i++) {
      try (Socket socket = new Socket(java.net.InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException e) {
        Thread.sleep(50);
      }
    }
  }
}
