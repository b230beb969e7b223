package org.assises.aggregator.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assises.aggregator.LoopbackCity;
import org.assises.json.FolderIndex;
import org.assises.model.AssisesId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests fetching from cities that are healthy, slow, lying, broken or missing. */
class RemoteCitiesTest {
  private static final byte[] LINES = "{}\n{}\n".getBytes(UTF_8);
  private static final FetchOptions OPTIONS =
      FetchOptions.usual().withDeadline(Duration.ofMinutes(10)).withLargest(1 << 20);

  /** A deadline that suffices for an index on a busy machine, and ends soon for an endless file. */
  private static final FetchOptions SHORT = OPTIONS.withDeadline(Duration.ofSeconds(5));

  @Test
  void theFeedsThatTheIndexListsAreFetched() throws Exception {
    FetchedCity fetched = fetched(exchange -> answer(exchange, LINES));

    assertThat(fetched.failures()).isEmpty();
    assertThat(fetched.files()).extracting(FetchedFile::name).containsExactly("proposals.ndjson");
    assertThat(Files.readAllBytes(fetched.files().get(0).path())).isEqualTo(LINES);
  }

  @Test
  void theyMayBePacked() throws Exception {
    FetchedCity fetched =
        fetched(
            exchange -> {
              exchange.getResponseHeaders().add("Content-Encoding", "gzip");
              answer(exchange, packed(LINES));
            });

    assertThat(fetched.failures()).isEmpty();
    assertThat(Files.readAllBytes(fetched.files().get(0).path())).isEqualTo(LINES);
  }

  @Test
  void aPackedFileThatUnpacksToMoreThanAllowedIsRefused() throws Exception {
    byte[] bomb = packed(new byte[50 << 20]);

    FetchedCity fetched =
        fetched(
            exchange -> {
              exchange.getResponseHeaders().add("Content-Encoding", "gzip");
              answer(exchange, bomb);
            });

    assertThat(bomb).hasSizeLessThan(1 << 20);
    assertRefused(fetched, "it is longer than 1048576 bytes");
  }

  @Test
  void anEndlessFileIsRefused() throws Exception {
    FetchedCity fetched =
        fetched(
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              endless(exchange.getResponseBody(), 0);
            });

    assertRefused(fetched, "it is longer than 1048576 bytes");
  }

  @Test
  void aFileThatArrivesTooSlowlyIsRefused() throws Exception {
    FetchedCity fetched =
        fetched(
            SHORT,
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              endless(exchange.getResponseBody(), 50);
            });

    assertRefused(fetched, "it did not arrive in time");
  }

  @Test
  void aTornFileIsRefused() throws Exception {
    FetchedCity fetched =
        fetched(
            exchange -> {
              exchange.sendResponseHeaders(200, LINES.length);
              exchange.getResponseBody().write(LINES, 0, 3);
              exchange.getResponseBody().flush();
            });

    assertThat(fetched.files()).isEmpty();
    assertThat(fetched.failures()).hasSize(1);
  }

  @Test
  void aFileThatIsNotTheOneListedIsRefused() throws Exception {
    FetchedCity fetched = fetched(exchange -> answer(exchange, "{}\n{]\n".getBytes(UTF_8)));

    assertRefused(fetched, "it is not the file that the index lists: length or hash");
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:1/x, a redirect to a private address",
    "http://10.0.0.1/x, a redirect to a private address",
    "http://[fd00::1]/x, a redirect to a private address",
    "http://169.254.169.254/latest/meta-data, a redirect to a private address",
    "file:///etc/passwd, a redirect to an address that is not http(s)",
    "http://user@example.org/, a redirect to an address that is not http(s)",
    "/proposals.ndjson, too many redirects"
  })
  void redirectsIntoPrivateNetworksAndLoopsAreRefused(String target, String message)
      throws Exception {
    FetchedCity fetched =
        fetched(
            exchange -> {
              exchange.getResponseHeaders().add("Location", target);
              exchange.sendResponseHeaders(302, -1);
            });

    assertRefused(fetched, message);
  }

  @Test
  void whatIsNoIndexIsRefusedWithItsPlace() throws Exception {
    try (LoopbackCity city =
        LoopbackCity.with(exchange -> answer(exchange, "{\"files\":1}".getBytes(UTF_8)))) {
      assertThat(fetch(city.address()).failures())
          .extracting(failure -> failure.message)
          .singleElement()
          .asString()
          .startsWith("it is no index: /files (line 1, column 10): expected an array");
    }
  }

  @Test
  void aMissingCityIsReported() throws Exception {
    String address;
    try (LoopbackCity city = LoopbackCity.with(exchange -> {})) {
      address = city.address();
    }

    assertThat(fetch(address).failures())
        .extracting(failure -> failure.file + ": " + failure.message)
        .containsExactly("index.json: the server cannot be reached");
  }

  @Test
  void addressesOfPrivateNetworksAreKnown() throws IOException {
    for (String inside :
        List.of(
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "100.64.0.1",
            "0.0.0.0",
            "::1",
            "fe80::1",
            "fc00::1",
            "224.0.0.1")) {
      assertThat(RedirectRule.isPrivate(InetAddress.getByName(inside))).as(inside).isTrue();
    }
    for (String outside : List.of("8.8.8.8", "172.32.0.1", "100.128.0.1", "2001:db8::1")) {
      assertThat(RedirectRule.isPrivate(InetAddress.getByName(outside))).as(outside).isFalse();
    }
  }

  private static void assertRefused(FetchedCity fetched, String message) {
    assertThat(fetched.files()).isEmpty();
    assertThat(fetched.failures())
        .extracting(failure -> failure.file + ": " + failure.message)
        .containsExactly("proposals.ndjson: " + message);
  }

  /** Fetches a city with a valid index, whose proposals are answered by a handler. */
  private static FetchedCity fetched(LoopbackCity.Handler proposals) throws Exception {
    return fetched(OPTIONS, proposals);
  }

  private static FetchedCity fetched(FetchOptions options, LoopbackCity.Handler proposals)
      throws Exception {
    byte[] index = index();
    try (LoopbackCity city =
        LoopbackCity.with(
            exchange -> {
              if (exchange.getRequestURI().getPath().equals("/index.json")) {
                answer(exchange, index);
              } else {
                proposals.handle(exchange);
              }
            })) {
      return fetch(options, city.address());
    }
  }

  private static FetchedCity fetch(String address) throws Exception {
    return fetch(OPTIONS, address);
  }

  private static FetchedCity fetch(FetchOptions options, String address) throws Exception {
    try (RemoteCities cities = new RemoteCities(options)) {
      return cities.fetch(new City("assises-29232", "29232", address), new CityProgress()).get();
    }
  }

  private static byte[] index() throws IOException {
    Instant at = Instant.parse("2026-11-29T00:00:00Z");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FolderIndex(
            new AssisesId("assises-29232"),
            at,
            List.of(
                new FolderIndex.File(
                    "proposals.ndjson",
                    "application/x-ndjson",
                    LoopbackCity.etag(LINES),
                    at,
                    LINES.length)))
        .write(out);
    return out.toByteArray();
  }

  private static void answer(HttpExchange exchange, byte[] bytes) throws IOException {
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static void endless(OutputStream out, long pause) throws IOException {
    byte[] some = new byte[pause == 0 ? 64 * 1024 : 1];
    try {
      while (true) {
        out.write(some);
        out.flush();
        Thread.sleep(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
