package org.assises.json.stream;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Map;

/** Reads a whole document as a tree, with a strict parser. */
final class TreeReader implements JsonReader {
  private final JsonParser parser;

  TreeReader(JsonParser parser) {
    this.parser = parser;
  }

  @Override
  public JsonValue readValue() {
    parser.next();
    return parser.getValue();
  }

  @Override
  public JsonStructure read() {
    return (JsonStructure) readValue();
  }

  @Override
  public JsonObject readObject() {
    parser.next();
    return parser.getObject();
  }

  @Override
  public JsonArray readArray() {
    parser.next();
    return parser.getArray();
  }

  @Override
  public void close() {
    parser.close();
  }

  record Factory(JsonParserFactory parsers) implements JsonReaderFactory {
    @Override
    public JsonReader createReader(Reader in) {
      return new TreeReader(parsers.createParser(in));
    }

    @Override
    public JsonReader createReader(InputStream in) {
      return new TreeReader(parsers.createParser(in));
    }

    @Override
    public JsonReader createReader(InputStream in, Charset charset) {
      return new TreeReader(parsers.createParser(in, charset));
    }

    @Override
    public Map<String, ?> getConfigInUse() {
      return Map.of();
    }
  }
}
