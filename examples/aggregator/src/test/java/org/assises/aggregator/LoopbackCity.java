package org.assises.aggregator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Serves the folder of a city on this machine over HTTP, with entity tags. */
public final class LoopbackCity implements AutoCloseable {
  private final HttpServer server;
  private final List<String> answers = new CopyOnWriteArrayList<>();

  /** Answers a request. */
  public interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }

  private LoopbackCity(HttpServer server) {
    this.server = server;
  }

  /** {@return a server for a folder} */
  public static LoopbackCity of(Path folder) throws IOException {
    LoopbackCity[] city = new LoopbackCity[1];
    city[0] = with(exchange -> city[0].serve(folder, exchange));
    return city[0];
  }

  /** {@return a server that answers every request with a handler} */
  public static LoopbackCity with(Handler handler) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task);
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            handler.handle(exchange);
          }
        });
    server.start();
    return new LoopbackCity(server);
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** {@return the answers so far, such as {@code 304 /index.json}} */
  public List<String> answers() {
    return answers;
  }

  private void serve(Path folder, HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring(1);
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      answer(exchange, 404, new byte[0]);
      return;
    }
    byte[] bytes = Files.readAllBytes(file);
    String etag = etag(bytes);
    exchange.getResponseHeaders().add("ETag", etag);
    boolean known = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    answer(exchange, known ? 304 : 200, known ? new byte[0] : bytes);
  }

  private void answer(HttpExchange exchange, int status, byte[] bytes) throws IOException {
    answers.add(status + " " + exchange.getRequestURI().getPath());
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  public static String etag(byte[] bytes) {
    try {
      return '"'
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
          + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
