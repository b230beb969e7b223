package org.assises.json.stream;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Creates strict parsers. It has no configuration. */
final class StrictParserFactory implements JsonParserFactory {
  private final JsonProvider provider;

  StrictParserFactory(JsonProvider provider) {
    this.provider = provider;
  }

  @Override
  public JsonParser createParser(Reader in) {
    return provider.createParser(in);
  }

  @Override
  public JsonParser createParser(InputStream in) {
    return provider.createParser(in);
  }

  @Override
  public JsonParser createParser(InputStream in, Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        ? provider.createParser(in)
        : provider.createParser(new InputStreamReader(in, charset.newDecoder()));
  }

  @Override
  public JsonParser createParser(JsonObject object) {
    return JsonProvider.provider().createParserFactory(Map.of()).createParser(object);
  }

  @Override
  public JsonParser createParser(JsonArray array) {
    return JsonProvider.provider().createParserFactory(Map.of()).createParser(array);
  }

  @Override
  public Map<String, ?> getConfigInUse() {
    return Map.of();
  }
}
