package org.assises.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.publication.Publication;
import org.assises.publication.SmallTown;
import org.example.plaintext.PlainTextFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests the answers of a representation that was last modified on Friday 1 November 2024 at 08:00
 * (RFC 9110, 13). {@code P} is the hash of the plain bytes, {@code Z} that of the gzipped bytes,
 * and {@code -} an absent header.
 */
class ConditionalRequestTest {
  private static final Instant CHANGED = Instant.parse("2024-11-01T08:00:00Z");
  private static final Assises TOWN = SmallTown.with(SmallTown.TALK);
  private static final Representation PROGRAMME =
      Representation.of(
          new PlainTextFormat(),
          Publication.of(TOWN, CHANGED).revise(TOWN, CHANGED.plusSeconds(86_400)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Without conditions
        "GET     | -                      | -                              | -    | 200 | plain",
        "GET     | -                      | -                              | gzip | 200 | gzip",
        "HEAD    | -                      | -                              | -    | 200 | none",
        "HEAD    | -                      | -                              | gzip | 200 | none",
        "OPTIONS | -                      | -                              | -    | 204 | none",
        "OPTIONS | \"P\"                  | Fri, 01 Nov 2024 08:00:00 GMT  | -    | 204 | none",
        // Other methods, which are case-sensitive
        "POST    | -                      | -                              | -    | 405 | none",
        "PUT     | \"P\"                  | -                              | -    | 405 | none",
        "DELETE  | *                      | -                              | -    | 405 | none",
        "get     | -                      | -                              | -    | 405 | none",
        "PATCH   | -                      | Fri, 01 Nov 2024 08:00:00 GMT  | -    | 405 | none",
        // Entity tags, compared weakly
        "GET     | \"P\"                  | -                              | -    | 304 | none",
        "HEAD    | \"P\"                  | -                              | -    | 304 | none",
        "GET     | W/\"P\"                | -                              | -    | 304 | none",
        "GET     | \"x\"                  | -                              | -    | 200 | plain",
        "HEAD    | \"x\"                  | -                              | -    | 200 | none",
        "GET     | \"x\", \"P\"           | -                              | -    | 304 | none",
        "GET     | \"P\",\"x\"            | -                              | -    | 304 | none",
        "GET     | W/\"x\" , W/\"P\"      | -                              | -    | 304 | none",
        "GET     | \"a,b\", \"P\"         | -                              | -    | 304 | none",
        "GET     | \"x\", \"y\", W/\"z\"  | -                              | -    | 200 | plain",
        "GET     | *                      | -                              | -    | 304 | none",
        "GET     | ` * `                  | -                              | -    | 304 | none",
        "GET     | \"*\"                  | -                              | -    | 200 | plain",
        "GET     | \"x\", *               | -                              | -    | 200 | plain",
        // Malformed tags do not prevent an update
        "GET     | P                      | -                              | -    | 200 | plain",
        "GET     | \"P                    | -                              | -    | 200 | plain",
        "GET     | P\"                    | -                              | -    | 200 | plain",
        "GET     | \" P \"                | -                              | -    | 200 | plain",
        "GET     | \"x\"P\"x\"         | -                              | -    | 200 | plain",
        "GET     | ``                     | -                              | -    | 200 | plain",
        // ... nor do they hide a tag before them
        "GET     | \"P\", \"x          | -                              | -    | 304 | none",
        // The tag is that of the variant to send
        "GET     | \"Z\"                  | -                              | gzip | 304 | none",
        "GET     | W/\"Z\"                | -                              | gzip | 304 | none",
        "GET     | \"P\"                  | -                              | gzip | 200 | gzip",
        "GET     | \"Z\"                  | -                              | -    | 200 | plain",
        "GET     | \"P\", \"Z\"           | -                              | gzip | 304 | none",
        "GET     | \"P\", \"Z\"           | -                              | -    | 304 | none",
        "GET     | *                      | -                              | gzip | 304 | none",
        // Dates, in the three forms of RFC 9110
        "GET     | -                      | Fri, 01 Nov 2024 08:00:00 GMT  | -    | 304 | none",
        "GET     | -                      | Friday, 01-Nov-24 08:00:00 GMT | -    | 304 | none",
        "GET     | -                      | Fri Nov  1 08:00:00 2024       | -    | 304 | none",
        "HEAD    | -                      | Fri, 01 Nov 2024 08:00:00 GMT  | -    | 304 | none",
        "GET     | -                      | Fri, 01 Nov 2024 08:00:01 GMT  | -    | 304 | none",
        "GET     | -                      | Fri, 01 Nov 2024 07:59:59 GMT  | -    | 200 | plain",
        "GET     | -                      | Friday, 01-Nov-24 07:59:59 GMT | -    | 200 | plain",
        "GET     | -                      | Fri Nov  1 07:59:59 2024       | -    | 200 | plain",
        "GET     | -                      | Sat, 02 Nov 2024 08:00:00 GMT  | gzip | 304 | none",
        "GET     | -                      | Thu, 31 Oct 2024 23:59:59 GMT  | gzip | 200 | gzip",
        "GET     | -                      | Friday, 01-Nov-74 08:00:00 GMT | -    | 200 | plain",
        // Malformed dates do not prevent an update
        "GET     | -                      | 2024-11-01T08:00:00Z           | -    | 200 | plain",
        "GET     | -                      | Mon, 01 Nov 2024 08:00:00 GMT  | -    | 200 | plain",
        "GET     | -                      | Fri, 01 Nov 2024 09:00:00 CET  | -    | 200 | plain",
        "GET     | -                      | ven., 01 nov. 2024 08:00:00 GMT| -    | 200 | plain",
        "GET     | -                      | Fri, 01 Nov 2024 08:00:00      | -    | 200 | plain",
        "GET     | -                      | ``                             | -    | 200 | plain",
        "GET     | -                      | 1730448000                     | -    | 200 | plain",
        // A date is ignored if tags are sent
        "GET     | \"x\"                  | Sat, 02 Nov 2024 08:00:00 GMT  | -    | 200 | plain",
        "GET     | \"P\"                  | Thu, 31 Oct 2024 08:00:00 GMT  | -    | 304 | none",
        "GET     | ``                     | Sat, 02 Nov 2024 08:00:00 GMT  | -    | 200 | plain",
        "GET     | *                      | Thu, 31 Oct 2024 08:00:00 GMT  | -    | 304 | none",
      })
  void aRequestIsAnswered(
      String method, String tags, String date, String encoding, int status, String body) {
    Response response = PROGRAMME.respond(method, header(tags), header(date), header(encoding));

    assertThat(response.status()).isEqualTo(status);
    assertThat(response.body()).isEqualTo(body(body));
  }

  private static Optional<String> header(String text) {
    String plain = PROGRAMME.variant(false).etag().replace("\"", "");
    String zipped = PROGRAMME.variant(true).etag().replace("\"", "");
    return text.equals("-")
        ? Optional.empty()
        : Optional.of(text.replaceAll("\\bP\\b", plain).replaceAll("\\bZ\\b", zipped));
  }

  private static byte[] body(String body) {
    return switch (body) {
      case "plain" -> PROGRAMME.variant(false).bytes();
      case "gzip" -> PROGRAMME.variant(true).bytes();
      default -> new byte[0];
    };
  }
}
