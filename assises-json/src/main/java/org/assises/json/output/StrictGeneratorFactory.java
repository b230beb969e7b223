package org.assises.json.output;

import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Creates strict generators: pretty if the JSON-P configuration says so, otherwise compact. */
public final class StrictGeneratorFactory implements JsonGeneratorFactory {
  private final JsonLayout layout;

  /** Creates the factory of a JSON-P configuration. */
  public StrictGeneratorFactory(Map<String, ?> config) {
    boolean pretty = "true".equals(String.valueOf(config.get(JsonGenerator.PRETTY_PRINTING)));
    this.layout = pretty ? JsonLayout.PRETTY : JsonLayout.COMPACT;
  }

  @Override
  public JsonGenerator createGenerator(Writer out) {
    return createGenerator(new CharacterOutput(out));
  }

  @Override
  public JsonGenerator createGenerator(OutputStream out) {
    return new StrictJsonGenerator(new Utf8Buffer(out), layout, false);
  }

  @Override
  public JsonGenerator createGenerator(OutputStream out, Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        ? createGenerator(out)
        : createGenerator(new OutputStreamWriter(out, charset.newEncoder()));
  }

  @Override
  public Map<String, ?> getConfigInUse() {
    return layout == JsonLayout.PRETTY ? Map.of(JsonGenerator.PRETTY_PRINTING, true) : Map.of();
  }
}
