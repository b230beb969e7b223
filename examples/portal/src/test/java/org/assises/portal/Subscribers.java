package org.assises.portal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Ten thousand subscribers that poll a portal: each has a connection of its own, which it keeps,
 * and asks again and again for its feed with the entity tag that it got last. Meanwhile, 500 other
 * connections send a byte every two seconds.
 *
 * <p>Needs the JDK and nothing else: {@code java Subscribers.java portal.jar document.json} starts
 * the portal, polls it, prints the figures, and ends with 1 where they are not good enough.
 */
final class Subscribers implements AutoCloseable {
  private static final List<String> FEEDS =
      List.of(
          "/flux/programme.ics",
          "/flux/openagenda.json",
          "/flux/propositions.ndjson",
          "/flux/changements.json",
          "/");
  private static final int AT_ONCE = 32;
  private static final int STRETCHES = 4;
  private static final int POLLS_A_STRETCH = 10;
  private static final int LEAST_A_SECOND = 2_000;

  private static final int SLOW = 500;

  private final URI address;
  private final List<Subscriber> all = new ArrayList<>();
  private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
  private SlowConnections slow;

  /**
   * Subscribers that did not poll yet.
   *
   * @param portal where they poll
   * @param number how many there are
   */
  Subscribers(URI portal, int number) throws IOException {
    address = portal;
    slow = new SlowConnections(portal, 0);
    for (int i = 0; i < number; i++) {
      all.add(new Subscriber(portal, FEEDS.get(i % FEEDS.size()), i / FEEDS.size() % 2 == 0));
    }
  }

  /** Starts a portal, and polls it for a minute at most. */
  public static void main(String[] arguments) throws Exception {
    Path data = Files.createTempDirectory("portal");
    Process portal = start(Path.of(arguments[0]), Path.of(arguments[1]), data);
    Runtime.getRuntime().addShutdownHook(new Thread(portal::destroyForcibly));
    boolean good;
    try (BufferedReader said =
            new BufferedReader(
                new InputStreamReader(portal.getInputStream(), StandardCharsets.UTF_8));
        Subscribers subscribers = new Subscribers(address(said.readLine()), 10_000)) {
      good = subscribers.measure(portal.pid());
    } finally {
      portal.destroy();
      portal.waitFor();
    }
    System.exit(good ? 0 : 1);
  }

  private static Process start(Path jar, Path document, Path data) throws IOException {
    return new ProcessBuilder(
            tool("java"),
            "-Xmx256m",
            "-jar",
            jar.toString(),
            "--port=0",
            "--data=" + data,
            document.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static URI address(String serving) {
    return URI.create(serving.substring("Serving ".length()));
  }

  /** {@return whether all answers were right and fast enough, with constant memory} */
  private boolean measure(long portal) throws Exception {
    Round first = poll(1);
    long held = live(portal);
    report("first poll", first, held);
    boolean good = first.count(200) == all.size();
    slow = new SlowConnections(address, SLOW);
    for (int i = 0; i < STRETCHES; i++) {
      Round round = poll(POLLS_A_STRETCH);
      long now = live(portal);
      report("unchanged", round, now);
      good &= round.count(304) == round.polls() && round.aSecond() >= LEAST_A_SECOND;
      good &= now <= held + held / 20;
    }
    System.out.printf("%d slow connections hung meanwhile%n", slow.open());
    return good && slow.open() == SLOW;
  }

  private static void report(String what, Round round, long live) {
    System.out.printf(
        Locale.ROOT,
        "%-10s %6d polls: %6d with 200, %6d with 304, %d failed; %5d a second, median %.1f ms,"
            + " 99 %% within %.1f ms; %.1f MB live%n",
        what,
        round.polls(),
        round.count(200),
        round.count(304),
        round.count(0),
        round.aSecond(),
        round.within(0.5),
        round.within(0.99),
        live / 1e6);
  }

  /** {@return the memory in use after a full garbage collection, in bytes} */
  private static long live(long process) throws IOException {
    Process histogram =
        new ProcessBuilder(tool("jcmd"), Long.toString(process), "GC.class_histogram").start();
    String rows = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String total = rows.substring(rows.lastIndexOf("Total")).strip();
    return Long.parseLong(total.substring(total.lastIndexOf(' ') + 1));
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /** {@return the results of a number of polls by each subscriber} */
  Round poll(int times) throws InterruptedException, ExecutionException {
    List<Callable<Round>> shares = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      List<Subscriber> share =
          all.subList(all.size() * i / AT_ONCE, all.size() * (i + 1) / AT_ONCE);
      shares.add(() -> poll(share, times));
    }
    long begun = System.nanoTime();
    List<Round> rounds = new ArrayList<>();
    for (Future<Round> share : workers.invokeAll(shares)) {
      rounds.add(share.get());
    }
    return Round.of(rounds, System.nanoTime() - begun);
  }

  private static Round poll(List<Subscriber> share, int times) {
    Round round = new Round(new int[share.size() * times], new long[share.size() * times], 0);
    byte[] buffer = new byte[16 * 1024];
    for (int i = 0; i < round.polls(); i++) {
      long begun = System.nanoTime();
      round.statuses[i] = share.get(i % share.size()).poll(buffer);
      round.nanos[i] = System.nanoTime() - begun;
      if (round.statuses[i] == 0) {
        break; // the rest of its polls count as failed as well: a dead portal ends the run at once
      }
    }
    return round;
  }

  @Override
  public void close() throws IOException {
    workers.shutdown();
    slow.close();
    for (Subscriber subscriber : all) {
      subscriber.socket.close();
    }
  }

  /** The results of polls: the status of each, or 0 without an answer, and its duration. */
  static final class Round {
    private final int[] statuses;
    private final long[] nanos;
    private final long took;

    private Round(int[] statuses, long[] nanos, long took) {
      this.statuses = statuses;
      this.nanos = nanos;
      this.took = took;
    }

    private static Round of(List<Round> parts, long took) {
      return new Round(
          parts.stream().flatMapToInt(part -> Arrays.stream(part.statuses)).toArray(),
          parts.stream().flatMapToLong(part -> Arrays.stream(part.nanos)).sorted().toArray(),
          took);
    }

    int polls() {
      return statuses.length;
    }

    long count(int status) {
      return Arrays.stream(statuses).filter(each -> each == status).count();
    }

    private long aSecond() {
      return polls() * Duration.ofSeconds(1).toNanos() / took;
    }

    /** {@return the milliseconds within which a part of the polls was answered} */
    private double within(double part) {
      return nanos[(int) (part * (nanos.length - 1))] / 1e6;
    }
  }

  /** Connections that never complete their request, and reconnect when they are closed. */
  private static final class SlowConnections implements AutoCloseable {
    private static final List<String> BEGINNINGS =
        List.of(
            "GET / HTTP/1.1|Host: x|X-Slow: ", "POST / HTTP/1.1|Host: x|Content-Length: 99999||");

    private final InetSocketAddress portal;
    private final List<Socket> sockets = new ArrayList<>();
    private final ScheduledExecutorService drip = Executors.newSingleThreadScheduledExecutor();

    SlowConnections(URI portal, int number) throws IOException {
      this.portal = new InetSocketAddress(portal.getHost(), portal.getPort());
      for (int i = 0; i < number; i++) {
        sockets.add(open(i));
      }
      var unused = drip.scheduleWithFixedDelay(this::send, 2, 2, TimeUnit.SECONDS);
    }

    private Socket open(int number) throws IOException {
      Socket socket = new Socket();
      socket.connect(portal, 10_000);
      String beginning = BEGINNINGS.get(number % BEGINNINGS.size()).replace("|", "\r\n");
      socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
      return socket;
    }

    private synchronized void send() {
      for (int i = 0; i < sockets.size(); i++) {
        try {
          sockets.get(i).getOutputStream().write('a');
        } catch (IOException cutOff) {
          again(i);
        }
      }
    }

    private void again(int number) {
      try {
        sockets.get(number).close();
        sockets.set(number, open(number));
      } catch (IOException e) {
        // It stays closed, and is missing when they are counted.
      }
    }

    synchronized long open() {
      return sockets.stream().filter(socket -> !socket.isClosed()).count();
    }

    @Override
    public void close() throws IOException {
      drip.shutdownNow();
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  /** A subscriber with its connection, its feed, and the entity tag of its copy. */
  private static final class Subscriber {
    private final InetSocketAddress portal;
    private final String request;
    private final Socket socket = new Socket();
    private String tag = "";

    Subscriber(URI portal, String feed, boolean zipped) {
      this.portal = new InetSocketAddress(portal.getHost(), portal.getPort());
      request =
          "GET "
              + feed
              + " HTTP/1.1\r\nHost: "
              + portal.getRawAuthority()
              + (zipped ? "\r\nAccept-Encoding: gzip" : "")
              + "\r\n";
    }

    /** {@return the status, or 0 without a complete answer} */
    int poll(byte[] buffer) {
      try {
        if (!socket.isConnected()) {
          socket.setTcpNoDelay(true);
          socket.connect(portal, 10_000);
          socket.setSoTimeout(10_000);
        }
        String condition = tag.isEmpty() ? "" : "If-None-Match: " + tag + "\r\n";
        socket
            .getOutputStream()
            .write((request + condition + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return answer(socket.getInputStream(), buffer);
      } catch (IOException e) {
        return 0;
      }
    }

    private int answer(InputStream in, byte[] buffer) throws IOException {
      int end = -1;
      int filled = 0;
      String head = "";
      while (end < 0) {
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read <= 0) {
          throw new IOException("no answer");
        }
        filled += read;
        head = new String(buffer, 0, filled, StandardCharsets.ISO_8859_1);
        end = head.indexOf("\r\n\r\n");
      }
      head = head.substring(0, end + 2);
      tag = header(head, "ETag: ");
      int status = Integer.parseInt(head.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
      if (status == 200) {
        in.skipNBytes(Integer.parseInt(header(head, "Content-Length: ")) - (filled - end - 4));
      }
      return status;
    }

    private static String header(String head, String name) throws IOException {
      int at = head.indexOf("\r\n" + name);
      if (at < 0) {
        throw new IOException("no " + name);
      }
      int value = at + 2 + name.length();
      return head.substring(value, head.indexOf("\r\n", value));
    }
  }
}
