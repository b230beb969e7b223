package org.assises.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The behaviour of Yasson that the JSON-B bridge relies on. If one of these tests fails after an
 * update, check the bridge.
 */
class YassonTest {
  private final List<String> seen = new ArrayList<>();

  /** A sealed type, a type parameter, and a host that has both. */
  public sealed interface Shape {}

  public record Circle(int radius) implements Shape {}

  public record Box<T>(T content) {}

  public record Host(Shape shape, Circle circle, Box<String> box, int last) {}

  private abstract class Witness<T> implements JsonbSerializer<T>, JsonbDeserializer<T> {
    private final String name;
    private final T value;

    Witness(String name, T value) {
      this.name = name;
      this.value = value;
    }

    @Override
    public void serialize(T object, JsonGenerator out, SerializationContext context) {
      seen.add(name);
      out.writeStartObject().writeKey(name).write(1).writeEnd();
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, Type type) {
      seen.add(
          name + " " + type.getTypeName().replaceAll("[\\w.]+\\$", "") + " " + standing(parser));
      return value;
    }

    private String standing(JsonParser parser) {
      assertThatThrownBy(parser::currentEvent).isInstanceOf(UnsupportedOperationException.class);
      return parser.hasNext() ? "more" : parser.getValue().toString();
    }
  }

  private Jsonb jsonb() {
    Witness<Shape> shape = new Witness<>("shape", new Circle(1)) {};
    Witness<Box<String>> box = new Witness<>("box", new Box<>("x")) {};
    return JsonbBuilder.create(
        new JsonbConfig().withSerializers(shape, box).withDeserializers(shape, box));
  }

  /** The build runs these tests twice, with two versions of Parsson. */
  @Test
  void runsWithTheVersionOfParssonThatTheBuildNames() {
    String named = System.getProperty("parsson", "1.1.9");

    assertThat(JsonProvider.provider().getClass().getProtectionDomain().getCodeSource())
        .asString()
        .contains("parsson-" + named + ".jar");
  }

  @Test
  void findsTheTypeOfASerializerInTheSuperclassOfAnAnonymousClass() throws Exception {
    try (Jsonb jsonb = jsonb()) {
      String json = jsonb.toJson(new Host(new Circle(1), new Circle(2), new Box<>("x"), 3));

      assertThat(json)
          .isEqualTo(
              "{\"box\":{\"box\":1},\"circle\":{\"shape\":1},\"last\":3,\"shape\":{\"shape\":1}}");
    }
  }

  @Test
  void callsADeserializerOnTheFirstEventWithoutTellingWhich() throws Exception {
    try (Jsonb jsonb = jsonb()) {
      String json = "{\"shape\": \"s\", \"circle\": {\"radius\": 1}, \"box\": 12, \"last\": 3}";

      Host host = jsonb.fromJson(json, Host.class);

      assertThat(seen)
          .containsExactly(
              "shape Shape \"s\"", "shape Circle more", "box Box<java.lang.String> 12");
      assertThat(host).isEqualTo(new Host(new Circle(1), new Circle(1), new Box<>("x"), 3));
    }
  }

  @Test
  void closesTheStreamItReads() throws Exception {
    boolean[] closed = {false};
    ByteArrayInputStream in =
        new ByteArrayInputStream("\"s\"".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    try (Jsonb jsonb = jsonb()) {
      jsonb.fromJson(in, Shape.class);
    }

    assertThat(closed[0]).isTrue();
  }

  @Test
  void withItsOwnParserAcceptsInvalidInputThatTheStrictParserRefuses() throws Exception {
    try (Jsonb alone = JsonbBuilder.create();
        Jsonb strict = AssisesJsonb.create()) {
      String repeatedAndTrailing = "{\"radius\": 1, \"radius\": 2} x";

      assertThat(alone.fromJson(repeatedAndTrailing, Circle.class)).isEqualTo(new Circle(2));
      assertThatThrownBy(() -> strict.fromJson(repeatedAndTrailing, Circle.class))
          .isInstanceOf(JsonbException.class);
    }
  }
}
