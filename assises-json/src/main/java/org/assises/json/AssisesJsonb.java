package org.assises.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import org.assises.json.jsonb.Bridges;
import org.assises.json.stream.JsonLimits;
import org.assises.json.stream.StrictJsonProvider;

/**
 * The model in JSON-B: all its public types, alone and within a host's own, as the canonical
 * document writes them.
 *
 * <p>Jakarta JSON Binding and Yasson are optional dependencies of this module: a host that calls
 * this class adds both. It is made for Yasson; other implementations treat serializers otherwise. A
 * {@code Jsonb} is costly to make, and serves any number of threads: keep one.
 *
 * <pre>{@code
 * record Announcement(Text headline, Session session) {}
 * Jsonb jsonb = AssisesJsonb.create();
 * String json = jsonb.toJson(new Announcement(headline, session));
 * }</pre>
 *
 * <p>A value that is read alone states the zone of its times itself. What is wrong with it is told
 * by an {@link org.assises.input.InvalidInputException}, which may be the cause of a {@link
 * jakarta.json.bind.JsonbException}.
 */
@SuppressWarnings("exports") // Only a host that calls this needs JSON Binding.
public final class AssisesJsonb {
  private static final String YASSON = "org.eclipse.yasson.JsonBindingProvider";

  private AssisesJsonb() {}

  /**
   * {@return a {@code Jsonb} that reads through the strict parser}
   *
   * @throws jakarta.json.bind.JsonbException if Yasson is not there
   */
  public static Jsonb create() {
    return JsonbBuilder.newBuilder(YASSON)
        .withProvider(StrictJsonProvider.create())
        .withConfig(config())
        .build();
  }

  /**
   * {@return a configuration to which a host may add its own}
   *
   * <p>The host chooses the parser too: give its builder a {@link StrictJsonProvider} where
   * strangers send JSON.
   */
  public static JsonbConfig config() {
    return Bridges.addTo(new JsonbConfig(), JsonLimits.standard());
  }
}
