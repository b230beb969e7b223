package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.assises.json.output.JsonLayout;
import org.assises.json.output.JsonOutput;
import org.assises.json.stream.StrictJsonProvider;
import org.assises.model.Assises;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/** Sample documents for tests. */
public final class Samples {
  private Samples() {}

  /** {@return a canonical document that has every member and every variant at least once} */
  static byte[] everything() {
    return bytes("everything.json");
  }

  static byte[] bytes(String resource) {
    try (InputStream in = Samples.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String resource) {
    return new String(bytes(resource), UTF_8);
  }

  static Assises read(String document) {
    return AssisesJson.create().read(document.getBytes(UTF_8));
  }

  static String write(Assises assises) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      AssisesJson.create().write(assises, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }

  public static String write(PublicationFormat format, Publication publication) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(publication, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }

  /** {@return the same JSON with line breaks, so that golden files can be compared line by line} */
  public static String pretty(String json) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StrictJsonProvider provider = StrictJsonProvider.create();
    try (JsonParser parser = provider.createParser(new StringReader(json));
        JsonGenerator generator = JsonOutput.generator(out, JsonLayout.PRETTY)) {
      parser.next();
      generator.write(parser.getValue());
    }
    return out.toString(UTF_8);
  }
}
