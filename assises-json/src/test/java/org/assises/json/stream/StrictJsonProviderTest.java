package org.assises.json.stream;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everything that JSON-P requires of a provider; whatever is read uses the strict parser. */
class StrictJsonProviderTest {
  private static final String TWICE = "{\"a\": 1, \"a\": 2}";

  private final StrictJsonProvider provider = StrictJsonProvider.create();
  private final JsonObject one = provider.createObjectBuilder().add("a", 1).build();

  private static InputStream in(String json) {
    return new ByteArrayInputStream(json.getBytes(UTF_8));
  }

  @Test
  void readsTreesStrictly() {
    JsonReaderFactory factory = provider.createReaderFactory(Map.of());
    List<JsonReader> readers =
        List.of(
            provider.createReader(in(TWICE)),
            provider.createReader(new StringReader(TWICE)),
            factory.createReader(in(TWICE)),
            factory.createReader(new StringReader(TWICE)),
            factory.createReader(new ByteArrayInputStream(TWICE.getBytes(UTF_16BE)), UTF_16BE));

    for (JsonReader reader : readers) {
      assertThatThrownBy(reader::readObject).isInstanceOf(StrictJsonException.class);
      reader.close();
    }
    assertThat(factory.getConfigInUse()).isEmpty();
  }

  @Test
  void closingAReaderClosesItsInput() {
    boolean[] closed = {false};
    StringReader in =
        new StringReader("[]") {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    provider.createReader(in).close();

    assertThat(closed[0]).isTrue();
  }

  @Test
  void readsTreesOfAnyKind() {
    assertThat(provider.createReader(in("{\"a\":1}")).readObject()).isEqualTo(one);
    assertThat(provider.createReader(in("{\"a\":1}")).read()).isEqualTo(one);
    assertThat(provider.createReader(in("[true]")).readArray()).hasSize(1);
    assertThat(provider.createReader(in("true")).readValue()).isEqualTo(JsonValue.TRUE);
  }

  @Test
  void writesTrees() {
    StringWriter text = new StringWriter();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringWriter made = new StringWriter();

    provider.createWriter(text).writeObject(one);
    provider.createWriter(bytes).writeArray(provider.createArrayBuilder().add(one).build());
    provider.createWriterFactory(Map.of()).createWriter(made).writeObject(one);

    assertThat(text).hasToString("{\"a\":1}");
    assertThat(bytes.toString(UTF_8)).isEqualTo("[{\"a\":1}]");
    assertThat(made).hasToString("{\"a\":1}");
    assertThat(provider.createBuilderFactory(Map.of()).createObjectBuilder(one).build())
        .isEqualTo(one);
  }

  @Test
  void createsParsersForAnyInput() {
    JsonParserFactory factory = provider.createParserFactory(Map.of());
    byte[] sixteen = "[]".getBytes(UTF_16BE);

    for (JsonParser parser :
        List.of(
            factory.createParser(in("[]")),
            factory.createParser(new StringReader("[]")),
            factory.createParser(in("[]"), UTF_8),
            factory.createParser(new ByteArrayInputStream(sixteen), UTF_16BE),
            factory.createParser(JsonValue.EMPTY_JSON_ARRAY))) {
      assertThat(parser.next()).isEqualTo(Event.START_ARRAY);
      assertThat(parser.next()).isEqualTo(Event.END_ARRAY);
      assertThat(parser.hasNext()).isFalse();
    }
    assertThat(factory.createParser(one).next()).isEqualTo(Event.START_OBJECT);
    assertThat(factory.getConfigInUse()).isEmpty();
  }

  @Test
  void createsGeneratorsForAnyCharset() {
    JsonGeneratorFactory factory = provider.createGeneratorFactory(Map.of());
    ByteArrayOutputStream eight = new ByteArrayOutputStream();
    ByteArrayOutputStream sixteen = new ByteArrayOutputStream();

    factory.createGenerator(eight, UTF_8).write("é").close();
    factory.createGenerator(sixteen, UTF_16BE).write("é").close();

    assertThat(eight.toString(UTF_8)).isEqualTo("\"é\"");
    assertThat(sixteen.toString(UTF_16BE)).isEqualTo("\"é\"");
    assertThat(factory.getConfigInUse()).isEmpty();
  }

  @Test
  void createsPrettyGeneratorsIfConfigured() {
    JsonGeneratorFactory factory =
        provider.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    StringWriter out = new StringWriter();
    factory.createGenerator(out).writeStartArray().write(1).write(2).writeEnd().close();

    assertThat(out).hasToString("[1, 2]\n");
    assertThat(factory.getConfigInUse()).containsKey(JsonGenerator.PRETTY_PRINTING);
  }

  @Test
  void returnsItsLimits() {
    JsonLimits limits = JsonLimits.standard().withDocumentBytes(7).withStringLength(200);

    assertThat(StrictJsonProvider.create(limits).limits()).isEqualTo(limits);
    assertThat(limits).isEqualTo(new JsonLimits(64, 100, 200, 1_000, 10_000, 7));
  }

  @Test
  void refusesInvalidLimits() {
    assertThatThrownBy(() -> new JsonLimits(1_001, 1, 1, 1, 1, 1)).hasMessageContaining("1000");
    assertThatThrownBy(() -> new JsonLimits(1, 2, 1, 1, 1, 1)).hasMessageContaining("string");
    assertThatThrownBy(() -> new JsonLimits(0, 1, 1, 1, 1, 1)).hasMessageContaining("depth");
    assertThatThrownBy(() -> new JsonLimits(1, 0, 1, 1, 1, 1)).hasMessageContaining("numberLength");
    assertThatThrownBy(() -> new JsonLimits(1, 1, 0, 1, 1, 1)).hasMessageContaining("stringLength");
    assertThatThrownBy(() -> JsonLimits.standard().withDocumentBytes(Integer.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("documentBytes must be at most 2147483631, not 2147483647");
    assertThatThrownBy(() -> new JsonLimits(1, 1, 1, 0, 1, 1)).hasMessageContaining("nameLength");
    assertThatThrownBy(() -> new JsonLimits(1, 1, 1, 1, 0, 1)).hasMessageContaining("members");
    assertThatThrownBy(() -> new JsonLimits(1, 1, 1, 1, 1, 0))
        .hasMessageContaining("documentBytes");
    assertThat(new JsonLimits(1_000, 1, 1, 1, 1, 1).depth()).isEqualTo(1_000);
  }
}
