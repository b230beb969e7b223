package org.assises.portal;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Subscribers that poll a calendar they already have, on loopback, over connections that are kept:
 * a bounded run, from a process of its own. Its figures are in README.md.
 *
 * <p>Arguments: the port, the number of subscribers, how often each polls.
 */
final class LoadRun {
  private static final int CONNECTIONS = 16;

  private LoadRun() {}

  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    int subscribers = Integer.parseInt(arguments[1]);
    int polls = Integer.parseInt(arguments[2]);
    byte[] request = request(port);
    ExecutorService pool = Executors.newFixedThreadPool(CONNECTIONS);
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      work.add(() -> poll(port, request, subscribers * polls / CONNECTIONS));
    }
    long start = System.nanoTime();
    int unchanged = 0;
    for (Future<Integer> done : pool.invokeAll(work)) {
      unchanged += done.get();
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    pool.shutdownNow();
    System.out.printf(
        "%d requests, %d answered 304, %.0f a second%n",
        subscribers * polls, unchanged, unchanged * 1e9 / took.toNanos());
  }

  private static byte[] request(int port) throws IOException {
    String etag =
        URI.create("http://127.0.0.1:" + port + "/flux/programme.ics")
            .toURL()
            .openConnection()
            .getHeaderField("ETag");
    return ("GET /flux/programme.ics HTTP/1.1\r\nHost: 127.0.0.1:"
            + port
            + "\r\nIf-None-Match: "
            + etag
            + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static int poll(int port, byte[] request, int times) throws IOException {
    int unchanged = 0;
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      InputStream in = socket.getInputStream();
      byte[] buffer = new byte[8192];
      for (int i = 0; i < times; i++) {
        socket.getOutputStream().write(request);
        unchanged += head(in, buffer).startsWith("HTTP/1.1 304 ") ? 1 : 0;
      }
    }
    return unchanged;
  }

  /** Reads to the empty line; a 304 has no content (RFC 9110, 15.4.5). */
  private static String head(InputStream in, byte[] buffer) throws IOException {
    int length = 0;
    String head = "";
    while (!head.endsWith("\r\n\r\n")) {
      int read = in.read(buffer, length, buffer.length - length);
      if (read <= 0) {
        throw new IOException("the portal closed the connection");
      }
      length += read;
      head = new String(buffer, 0, length, StandardCharsets.US_ASCII);
    }
    return head;
  }
}
