package org.assises.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Matcher;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;

/** A city that does not exist and has everything: proposals, follow-ups, measures, Breton. */
final class ModelCity {
  private ModelCity() {}

  static Assises assises() {
    return AssisesJson.create().read(document());
  }

  static byte[] document() {
    try (InputStream in = ModelCity.class.getResourceAsStream("model-city.json")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the city with that text in the place of every text and every name that it has} */
  static Assises saying(String text) {
    String quoted = Matcher.quoteReplacement(Json.createValue(text).toString());
    String document =
        new String(document(), UTF_8)
            .replaceAll(
                "\"(fr|br|value|address|publisher)\": \"(?!20)[^\"]*\"", "\"$1\": " + quoted);
    return AssisesJson.create().read(document.getBytes(UTF_8));
  }
}
