package org.assises.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assises.json.codec.Members.members;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.junit.jupiter.api.Test;

/** Reads with a parser of another library, such as that of a host's JSON-B. */
class CallersParserTest {
  private static final Codec<Stop> STOP = stop();

  private record Stop(String name, Optional<ZoneId> zone) {}

  private static ObjectCodec<Stop> stop() {
    var members = members("stop", "A stop.");
    var name = members.req("name", Scalars.STRING, "Its name.");
    var zone = members.opt("zone", Scalars.ZONE, "By which clocks.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Stop stop, Writing out) {
        out.put(name, stop.name()).put(zone, stop.zone());
      }

      @Override
      protected Stop make(Values in) {
        return new Stop(in.of(name), in.of(zone).or(in.document()::zone));
      }
    };
  }

  private static JsonParser parser(String json) {
    return JsonProvider.provider().createParser(new StringReader(json));
  }

  private static Stop value(String json) {
    JsonParser parser = parser(json);
    return Reading.value(STOP, parser, parser.next());
  }

  private static InvalidInputException refusal(String json) {
    return catchThrowableOfType(InvalidInputException.class, () -> value(json));
  }

  @Test
  void aValueIsReadFromItsFirstEventToItsLast() {
    JsonParser parser = parser("[{\"name\": \"Gare\"}, 7]");
    parser.next();

    Stop stop = Reading.value(STOP, parser, parser.next());

    assertThat(stop).isEqualTo(new Stop("Gare", Optional.empty()));
    assertThat(parser.next()).isEqualTo(JsonParser.Event.VALUE_NUMBER);
  }

  @Test
  void aRepeatedNameThatTheParserAcceptsIsRefused() {
    assertThat(refusal("{\"name\": \"Gare\", \"name\": \"Quai\"}").problems())
        .extracting(Problem::place, Problem::message)
        .containsExactly(
            tuple("/name", "this name is already used in the same object; remove one of the two"));
  }

  @Test
  void aRepeatedKeyInAMapThatTheParserAcceptsIsRefused() {
    Codec<Map<String, String>> texts = StringMap.byName("text", "A text.");
    JsonParser parser = parser("{\"fr\": \"Gare\", \"br\": \"Ti-gar\", \"fr\": \"Quai\"}");

    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class, () -> Reading.value(texts, parser, parser.next()));

    assertThat(refused.problems())
        .extracting(Problem::place, Problem::message)
        .containsExactly(
            tuple("/fr", "this name is already used in the same object; remove one of the two"));
  }

  /** For a parser that does not report its current event, an object is assumed. */
  @Test
  void aValueWronglyAssumedToBeAnObjectIsRefused() {
    JsonParser parser = parser("[1]");
    parser.next();

    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class,
            () -> Reading.value(STOP, parser, JsonParser.Event.START_OBJECT));

    assertThat(refused.problems()).extracting(Problem::message).contains("expected an object");
  }

  @Test
  void anErrorOfTheParserIsAProblem() {
    assertThat(refusal("{\"name\": \"Gare\", \"zone\": x}").problems())
        .extracting(Problem::message)
        .containsExactly("expected JSON");
  }

  @Test
  void theZoneOfADocumentIsRequestedOnceAndOnlyIfNeeded() {
    int[] asked = {0};
    Codec<List<Stop>> stops = STOP.list();
    String paris = "{\"name\": \"a\", \"zone\": \"Europe/Paris\"}";

    List<Stop> read =
        Reading.document(
            stops,
            parser("[" + paris + ", {\"name\": \"b\"}, {\"name\": \"c\"}]"),
            UnknownMembers.REFUSED,
            () -> {
              asked[0]++;
              return Optional.of(ZoneId.of("Indian/Reunion"));
            });

    assertThat(read)
        .extracting(stop -> stop.zone().orElseThrow().getId())
        .containsExactly("Europe/Paris", "Indian/Reunion", "Indian/Reunion");
    assertThat(asked[0]).isEqualTo(1);
  }
}
