package org.assises.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.TALK;
import static org.assises.publication.SmallTown.WORKSHOP;
import static org.assises.publication.SmallTown.with;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.example.plaintext.PlainTextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepresentationTest {
  private static final Publication PUBLICATION = Publication.of(with(TALK), FIRST);
  private static final Representation PROGRAMME =
      Representation.of(new PlainTextFormat(), PUBLICATION);
  private static final Optional<String> NONE = Optional.empty();
  private static final Optional<String> GZIP = Optional.of("gzip");

  @Test
  void theBytesAreThoseOfTheFormat() throws IOException {
    ByteArrayOutputStream direct = new ByteArrayOutputStream();
    new PlainTextFormat().write(PUBLICATION, direct);
    ByteArrayOutputStream copied = new ByteArrayOutputStream();
    PROGRAMME.writeTo(copied);
    ByteArrayOutputStream answered = new ByteArrayOutputStream();
    get(NONE).writeTo(answered);

    assertThat(PROGRAMME.bytes()).isEqualTo(direct.toByteArray()).isEqualTo(copied.toByteArray());
    assertThat(answered.toByteArray()).isEqualTo(direct.toByteArray());
    assertThat(PROGRAMME.size()).isEqualTo(direct.size());
    assertThat(PROGRAMME.mediaType()).isEqualTo("text/plain; charset=utf-8");
  }

  @Test
  void theBytesCannotBeChanged() {
    PROGRAMME.bytes()[0] ^= 1;
    get(NONE).body()[0] ^= 1;

    assertThat(PROGRAMME.bytes()).isEqualTo(get(NONE).body());
    assertThat(new String(PROGRAMME.bytes(), UTF_8)).contains("Séance talk");
  }

  @Test
  void entityTagsDependOnTheBytes() {
    Publication later = PUBLICATION.revise(with(TALK), SECOND);
    Publication other = PUBLICATION.revise(with(TALK, WORKSHOP), SECOND);

    assertThat(Representation.of(new PlainTextFormat(), later).etag())
        .isEqualTo(PROGRAMME.etag())
        .matches("\"[0-9a-f]{64}\"");
    assertThat(Representation.of(new PlainTextFormat(), other).etag())
        .isNotEqualTo(PROGRAMME.etag());
  }

  @Test
  void aFullResponseHasAllHeaders() {
    assertThat(get(NONE).headers())
        .containsExactlyEntriesOf(
            headers(
                "Content-Type", "text/plain; charset=utf-8",
                "Content-Length", String.valueOf(PROGRAMME.size()),
                "Content-Disposition", "inline; filename=\"assises.example.txt\"",
                "ETag", PROGRAMME.etag(),
                "Last-Modified", "Fri, 01 Nov 2024 08:00:00 GMT",
                "Cache-Control", "public, max-age=900",
                "Vary", "Accept-Encoding",
                "Access-Control-Allow-Origin", "*",
                "Access-Control-Expose-Headers", "ETag, Last-Modified",
                "X-Content-Type-Options", "nosniff",
                "Content-Security-Policy", "default-src 'none'; sandbox"));
  }

  @Test
  void aGzippedResponseHasItsOwnTag() throws IOException {
    Representation programme = Representation.of(new PlainTextFormat(), PUBLICATION);

    Response zipped = programme.respond("GET", NONE, NONE, GZIP);

    assertThat(zipped.header("content-encoding")).contains("gzip");
    assertThat(zipped.header("Content-Length")).contains(String.valueOf(zipped.body().length));
    assertThat(zipped.header("ETag")).isPresent().isNotEqualTo(get(NONE).header("ETag"));
    assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
        .isEqualTo(PROGRAMME.bytes());
  }

  /** RFC 1952, 2.3: no flags, no time, no name, and an unknown operating system. */
  @Test
  void theGzipHeaderDoesNotDependOnTheMachine() {
    byte[] header = Arrays.copyOf(get(GZIP).body(), 10);

    assertThat(header).containsExactly(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
  }

  @Test
  void headHasTheHeadersOfGetAndNoBody() {
    Response head = PROGRAMME.respond("HEAD", NONE, NONE, GZIP);

    assertThat(head.headers()).isEqualTo(get(GZIP).headers());
    assertThat(head.body()).isEmpty();
  }

  /** RFC 9110, 15.4.5: the headers that a cache needs to update a stored response. */
  @Test
  void a304HasTheHeadersThatACacheUpdates() {
    Response unchanged = PROGRAMME.respond("GET", Optional.of("*"), NONE, GZIP);

    assertThat(unchanged.headers())
        .containsOnlyKeys(
            "ETag",
            "Last-Modified",
            "Cache-Control",
            "Vary",
            "Access-Control-Allow-Origin",
            "Access-Control-Expose-Headers");
    assertThat(unchanged.header("ETag")).isEqualTo(get(GZIP).header("ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPTIONS", "POST"})
  void allowedMethodsAreAnsweredToOptionsAndWith405(String method) {
    Response response = PROGRAMME.respond(method, NONE, NONE, NONE);

    assertThat(response.header("Allow")).contains("GET, HEAD, OPTIONS");
    assertThat(response.header("Access-Control-Allow-Methods")).contains("GET, HEAD, OPTIONS");
    assertThat(response.header("Access-Control-Allow-Headers"))
        .contains("If-None-Match, If-Modified-Since");
    assertThat(response.header("ETag")).isEmpty();
  }

  @Test
  void theDefaultFileNameIsTheIdOfTheAssises() {
    Representation named =
        PROGRAMME.withFileName("programme-2024.txt").withMaxAge(Duration.ofHours(2));

    assertThat(PROGRAMME.fileName()).isEqualTo("assises.example.txt");
    assertThat(named.fileName()).isEqualTo("programme-2024.txt");
    assertThat(named.respond("GET", NONE, NONE, NONE).header("Content-Disposition"))
        .contains("inline; filename=\"programme-2024.txt\"");
    assertThat(named.respond("GET", NONE, NONE, NONE).header("Cache-Control"))
        .contains("public, max-age=7200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a b", "été.ics", "a\"b", "a\\b", "a/b", "a\r\nSet-Cookie:x", "a\u007f"})
  void aFileNameThatIsNotAllowedInAHeaderIsRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PROGRAMME.withFileName(name))
        .withMessageStartingWith("the file name must be 1 to 100 characters of printable ASCII");
  }

  @Test
  void aNegativeMaximumAgeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PROGRAMME.withMaxAge(Duration.ofSeconds(-1)))
        .withMessage("the maximum age must not be negative, but is PT-1S");
  }

  @Test
  void anExceptionOfTheFormatIsPropagated() {
    IOException failure = new IOException("out of paper");
    PublicationFormat failing =
        new PublicationFormat() {
          @Override
          public String mediaType() {
            return "text/plain";
          }

          @Override
          public String fileExtension() {
            return "txt";
          }

          @Override
          public void write(Publication publication, OutputStream out) throws IOException {
            throw failure;
          }

          @Override
          public List<Loss> losses(Publication publication) {
            return List.of();
          }
        };

    assertThatThrownBy(() -> Representation.of(failing, PUBLICATION))
        .isInstanceOf(UncheckedIOException.class)
        .hasCause(failure);
  }

  private static Response get(Optional<String> acceptEncoding) {
    return PROGRAMME.respond("GET", NONE, NONE, acceptEncoding);
  }

  private static Map<String, String> headers(String... namesAndValues) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      headers.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return headers;
  }
}
