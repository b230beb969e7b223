package org.assises.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assises.testing.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same store in PostgreSQL: set {@code PORTAL_TEST_DATABASE} to a JDBC address, such as {@code
 * jdbc:postgresql://localhost/portal?user=portal}. Skipped where it is not set.
 */
class PostgresTest extends StoreContract {
  @TempDir Path folder;
  private String url = "";

  @BeforeEach
  void findDatabase() throws Exception {
    String set = System.getenv("PORTAL_TEST_DATABASE");
    Requirement.met(set != null, "no PostgreSQL: PORTAL_TEST_DATABASE is not set (.ci/prepare)");
    url = set;
    try (var connection = java.sql.DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("drop schema public cascade; create schema public");
    }
  }

  @Override
  Configuration configuration() {
    return Configuration.local(folder).withDatabase(url);
  }

  @Test
  void theEmbeddedDatabaseIsNotCreated() {
    try (RunningPortal portal = RunningPortal.start(configuration(), Quimper.assises())) {
      assertThat(portal.get("/").statusCode()).isEqualTo(200);
    }

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void thePublicSiteContinuesWhileTheDatabaseHangs() throws Exception {
    PasswordHash password = PasswordHash.of("motdepasse d’essai".toCharArray());
    String login =
        "Basic " + Base64.getEncoder().encodeToString("anne:motdepasse d’essai".getBytes(UTF_8));
    URI database = URI.create(url.substring("jdbc:".length()));
    try (HangingProxy proxy = new HangingProxy(database.getHost(), database.getPort());
        RunningPortal portal =
            RunningPortal.start(
                Configuration.local(folder)
                    .withDatabase(url.replace(":" + database.getPort(), ":" + proxy.port()))
                    .withAgents(Agents.of("anne", password)),
                Quimper.assises())) {
      assertThat(portal.get("/mairie", "Authorization", login).statusCode()).isEqualTo(200);

      proxy.hang(true);

      assertThat(portal.get("/mairie", "Authorization", login).statusCode()).isEqualTo(503);
      assertThat(portal.get("/").statusCode()).isEqualTo(200);
      assertThat(portal.get("/sante").statusCode()).isEqualTo(200);

      proxy.hang(false);

      int status = 503;
      for (int i = 0; i < 20 && status == 503; i++) {
        status = portal.get("/mairie", "Authorization", login).statusCode();
      }
      assertThat(status).isEqualTo(200);
    }
  }

  /** Forwards the data between a database and its clients, until it hangs and forwards nothing. */
  private static final class HangingProxy implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile boolean hanging;

    HangingProxy(String host, int port) throws IOException {
      new Thread(() -> accept(host, port)).start();
    }

    int port() {
      return door.getLocalPort();
    }

    void hang(boolean whether) {
      hanging = whether;
    }

    private void accept(String host, int port) {
      try {
        while (true) {
          Socket client = door.accept();
          Socket server = new Socket(host, port);
          sockets.addAll(List.of(client, server));
          new Thread(() -> pass(client, server)).start();
          new Thread(() -> pass(server, client)).start();
        }
      } catch (IOException closed) {
        // The test is over.
      }
    }

    private void pass(Socket from, Socket to) {
      byte[] buffer = new byte[16 * 1024];
      try (from;
          to) {
        for (int read = from.getInputStream().read(buffer);
            read > 0;
            read = from.getInputStream().read(buffer)) {
          while (hanging) {
            Thread.sleep(20);
          }
          to.getOutputStream().write(buffer, 0, read);
        }
      } catch (IOException | InterruptedException over) {
        // One of the two hung up.
      }
    }

    @Override
    public void close() throws IOException {
      hanging = false;
      door.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }
}
