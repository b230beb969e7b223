package org.assises.portal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on a public site. */
class AttackTest {
  private static final int MANY = 500;

  @TempDir static Path folder;
  private static RunningPortal portal;

  @BeforeAll
  static void start() {
    Agents agents = Agents.of("mairie", PasswordHash.of("motdepasse d’essai".toCharArray()));
    portal =
        RunningPortal.start(
            Configuration.local(folder.resolve("data"))
                .withAgents(agents)
                .withAccessLog(folder.resolve("acces.log")),
            ModelCity.assises());
  }

  @AfterAll
  static void stop() {
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /?x=1 HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\na",
        "POST /propositions?edition=2026 HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n",
        "POST /mairie/document HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\na",
        "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ",
        "GET /flux/openagenda.json HTTP/1.1\r\nHost: x\r\n\r\nGET /flux/edition-2026.json HTTP/1.1\r\nHost: x\r\n\r\n",
        ""
      })
  void fiveHundredSlowConnectionsKeepNobodyWaiting(String beginning) throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < MANY; i++) {
        slow.add(open(beginning));
      }

      assertThat(portal.get("/").statusCode()).isEqualTo(200);
      assertThat(portal.get("/flux/programme.ics").statusCode()).isEqualTo(200);
      assertThat(portal.get("/sante").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GARBAGE\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET /%ZZ HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /?x=%ZZ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /..%2f..%2fetc HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nA b: c\r\n\r\n",
      })
  void aRequestThatIsWrongIsAnsweredInFrench(String wrong) throws Exception {
    String answer = ask(wrong);

    assertThat(answer).startsWith("HTTP/1.1 4").contains("lang=\"fr\"").doesNotContain("Jetty");
  }

  @Test
  void whoWritesToThePublicSiteIsRefusedInAnyMethod() {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "TRACE", "XYZ")) {
      var refused =
          portal.send(
              portal
                  .request("/")
                  .method(method, java.net.http.HttpRequest.BodyPublishers.noBody()));

      assertThat(refused.statusCode()).as(method).isEqualTo(405);
    }
  }

  @Test
  void aHeadThatIsTooLongIsRefusedInFrench() throws Exception {
    assertThat(ask("GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(9_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431")
        .contains("lang=\"fr\"");
  }

  @Test
  void onlyTheOwnerCanReadTheFilesOfTheDatabase() throws Exception {
    Path data = folder.resolve("data");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("portal.mv.db"))))
        .isEqualTo("rw-------");
  }

  @Test
  void eachRequestIsNotedWithoutItsQuery() throws Exception {
    portal.get("/propositions?edition=2026");

    String log = "";
    for (int i = 0; i < 12_000 && !log.contains("/propositions"); i++) {
      Thread.sleep(50);
      log = Files.readString(folder.resolve("acces.log"));
    }

    assertThat(log)
        .contains("127.0.0.1 - ", "\"GET /propositions\" 200")
        .doesNotContain("?edition");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nHost: secret\"x\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x:secret\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nHost: secret\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: secret\r\n\r\n",
        "GET /recherche?q=%FFsecret HTTP/1.1\r\nHost: x\r\n\r\n",
      })
  void aRequestThatIsWrongIsNotRepeatedInTheLog(String wrong) throws Exception {
    PrintStream usual = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, UTF_8));
    try {
      assertThat(ask(wrong)).startsWith("HTTP/1.1 400");
    } finally {
      System.setErr(usual);
    }

    assertThat(log.toString(UTF_8)).doesNotContain("secret");
  }

  @Test
  void healthChecksAreAnswered() {
    assertThat(portal.get("/sante").body())
        .isEqualTo("{\"site\":\"ok\",\"publication\":1,\"base\":\"ok\"}\n");
  }

  private static Socket open(String beginning) throws IOException {
    URI address = portal.address();
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new java.net.InetSocketAddress(address.getHost(), address.getPort()));
    socket.getOutputStream().write(beginning.getBytes(US_ASCII));
    return socket;
  }

  private static String ask(String request) throws IOException {
    try (Socket socket = open(request)) {
      socket.setSoTimeout(600_000);
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
