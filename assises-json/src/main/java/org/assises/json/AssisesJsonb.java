package org.assises.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import org.assises.json.jsonb.Bridges;
import org.assises.json.stream.JsonLimits;
import org.assises.json.stream.StrictJsonProvider;

/**
 * Connects the model to JSON-B. All its public types are written as in the canonical document,
 * alone or as members of a host's own types.
 *
 * <p>Jakarta JSON Binding and Yasson are optional dependencies of this module: a host that calls
 * this class adds both. Only Yasson is supported, since other implementations call serializers
 * differently. A {@code Jsonb} is expensive to create and can be used by several threads: keep one.
 *
 * <pre>{@code
 * record Announcement(Text headline, Session session) {}
 * Jsonb jsonb = AssisesJsonb.create();
 * String json = jsonb.toJson(new Announcement(headline, session));
 * }</pre>
 *
 * <p>A value that is written or read alone includes the zone of its times. Invalid JSON throws an
 * {@link org.assises.input.InvalidInputException}, or a {@link jakarta.json.bind.JsonbException}
 * with that cause.
 */
@SuppressWarnings("exports") // Only hosts that call this class need JSON Binding.
public final class AssisesJsonb {
  private static final String YASSON = "org.eclipse.yasson.JsonBindingProvider";

  private AssisesJsonb() {}

  /**
   * {@return a {@code Jsonb} that reads through the strict parser}
   *
   * @throws jakarta.json.bind.JsonbException if Yasson is missing
   */
  public static Jsonb create() {
    return JsonbBuilder.newBuilder(YASSON)
        .withProvider(StrictJsonProvider.create())
        .withConfig(config())
        .build();
  }

  /**
   * {@return a new configuration, to which a host may add its own settings}
   *
   * <p>It does not choose a parser. Where JSON is not trusted, pass a {@link StrictJsonProvider} to
   * the {@code JsonbBuilder}.
   */
  public static JsonbConfig config() {
    return Bridges.addTo(new JsonbConfig(), JsonLimits.standard());
  }
}
