package org.assises.json.jsonb;

import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.codec.Codec;
import org.assises.json.codec.UnknownMembers;
import org.assises.json.codec.Writing;
import org.assises.json.document.Documents;

/**
 * Writes and reads a whole document in JSON-B. It is copied and read twice, since it states the
 * zone of all its times, possibly at its end.
 *
 * @param <T> the type of the document's value
 */
abstract class WholeBridge<T> implements JsonbSerializer<T>, JsonbDeserializer<T> {
  private final Codec<T> codec;
  private final Function<T, ZoneId> zone;
  private final Documents documents;

  WholeBridge(Codec<T> codec, Function<T, ZoneId> zone, Documents documents) {
    this.codec = codec;
    this.zone = zone;
    this.documents = documents;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    codec.write(value, new Writing(out, Optional.of(zone.apply(value)), id -> {}));
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidInputException if the document is invalid; lists its problems, at most twenty,
   *     with pointers but without line numbers
   */
  @Override
  public T deserialize(JsonParser parser, DeserializationContext context, Type type) {
    byte[] copy = EventCopy.of(parser, FirstEvent.of(parser));
    try {
      return documents.read(copy, codec, UnknownMembers.REFUSED);
    } catch (InvalidInputException e) {
      List<Problem> problems =
          e.problems().stream()
              .map(problem -> new Problem(problem.place(), 0, 0, problem.what()))
              .toList();
      throw new InvalidInputException(problems);
    }
  }
}
