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
import org.assises.model.Text;

/** An invented city with everything: proposals, follow-ups, measures, Breton. */
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

  /** {@return the city with the same text instead of all texts and names} */
  static Assises saying(String text) {
    String quoted = Matcher.quoteReplacement(Json.createValue(text).toString());
    String document =
        new String(document(), UTF_8)
            .replaceAll(
                "\"(fr|br|value|address|publisher)\": \"(?!20)[^\"]*\"", "\"$1\": " + quoted);
    return AssisesJson.create().read(document.getBytes(UTF_8));
  }

  /** {@return the city with another title for one of its sessions} */
  static Assises renamed(String session, String title) {
    Assises assises = assises();
    return assises.toBuilder()
        .sessions(
            assises.sessions().stream()
                .map(
                    each ->
                        each.id().value().equals(session)
                            ? each.toBuilder().title(Text.of("fr", title)).build()
                            : each)
                .toList())
        .build();
  }

  /** {@return the city without a proposal, and with another title for another one} */
  static Assises without(String removed, String changed, String title) {
    Assises assises = assises();
    return assises.toBuilder()
        .proposals(
            assises.proposals().stream()
                .filter(each -> !each.id().value().equals(removed))
                .map(
                    each ->
                        each.id().value().equals(changed)
                            ? each.toBuilder().title(Text.of("fr", title)).build()
                            : each)
                .toList())
        .build();
  }
}
