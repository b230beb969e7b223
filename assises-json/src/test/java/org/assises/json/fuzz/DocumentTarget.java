package org.assises.json.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.testing.Written.bytes;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.assises.input.InvalidInputException;
import org.assises.json.AssisesJson;
import org.assises.json.output.JsonLayout;
import org.assises.json.output.JsonOutput;
import org.assises.json.stream.StrictJsonException;
import org.assises.json.stream.StrictJsonProvider;
import org.assises.model.Assises;
import org.assises.publication.Publication;
import org.assises.testing.Refusals;

/**
 * Tests the readers of documents with any bytes. Input that the strict parser accepts is JSON for
 * another parser too, and can be written again. A document or a publication that is read is written
 * and read again unchanged.
 */
public final class DocumentTarget {
  private static final StrictJsonProvider DOOR = StrictJsonProvider.create();
  private static final JsonProvider PARSSON = JsonProvider.provider();
  private static final AssisesJson JSON = AssisesJson.create();

  private DocumentTarget() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Optional<JsonValue> value = value(input);
    value.ifPresent(json -> assertThat(json).isEqualTo(inOthersEyes(input)));
    value.ifPresent(json -> assertThat(value(written(json))).contains(json));
    readDocument(input);
    readPublication(input);
  }

  static Optional<JsonValue> value(byte[] input) {
    try (JsonParser parser = DOOR.createParser(input, 0, input.length)) {
      parser.next();
      JsonValue value = parser.getValue();
      assertThat(parser.hasNext()).isFalse();
      return Optional.of(value);
    } catch (StrictJsonException e) {
      Refusals.check(e.problem());
      return Optional.empty();
    }
  }

  /** Parses with Parsson, which gets characters, since it guesses the encoding of bytes. */
  private static JsonValue inOthersEyes(byte[] input) {
    String text = new String(input, UTF_8);
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (JsonParser parser = PARSSON.createParser(new StringReader(withoutMark))) {
      parser.next();
      return parser.getValue();
    }
  }

  private static byte[] written(JsonValue value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = JsonOutput.generator(out, JsonLayout.PRETTY)) {
      generator.write(value);
    }
    return out.toByteArray();
  }

  private static void readDocument(byte[] input) throws IOException {
    try {
      Assises assises = JSON.read(input);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      JSON.write(assises, out);
      assertThat(JSON.read(out.toByteArray())).isEqualTo(assises);
    } catch (InvalidInputException e) {
      Refusals.check(e);
    }
  }

  private static void readPublication(byte[] input) throws IOException {
    try {
      Publication read = JSON.readPublication(new ByteArrayInputStream(Sealed.of(input)));
      byte[] once = bytes(out -> JSON.writePublication(read, out));
      Publication again = JSON.readPublication(new ByteArrayInputStream(once));
      byte[] twice = bytes(out -> JSON.writePublication(again, out));
      assertThat(twice).isEqualTo(once);
    } catch (InvalidInputException e) {
      Refusals.check(e);
    }
  }
}
