package org.assises.json.jsonb;

import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.codec.Codec;
import org.assises.json.codec.Reading;
import org.assises.json.codec.Writing;
import org.assises.json.wording.JsonMessages;
import org.assises.wording.Message;

/**
 * Writes and reads one type in JSON-B with its codec.
 *
 * <p>JSON-B finds the type in the superclass of an anonymous class: {@code new
 * Bridge<>(Places.ROOM) {}}.
 *
 * @param <T> the type
 */
abstract class Bridge<T> implements JsonbSerializer<T>, JsonbDeserializer<T> {
  private final Codec<T> codec;

  Bridge(Codec<T> codec) {
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    codec.write(value, Writing.to(out));
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidInputException if the value is invalid; lists its problems, at most twenty, with
   *     pointers that start at this value
   */
  @Override
  public T deserialize(JsonParser parser, DeserializationContext context, Type type) {
    T value = Reading.value(codec, parser, FirstEvent.of(parser));
    Type raw = type instanceof ParameterizedType of ? of.getRawType() : type;
    if (raw instanceof Class<?> wanted && !wanted.isInstance(value)) {
      Message message = JsonMessages.of("type-expected");
      throw new InvalidInputException(List.of(new Problem("", 0, 0, message)));
    }
    return value;
  }
}
