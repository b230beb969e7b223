package org.assises.json.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayList;
import java.util.List;
import org.assises.input.Problem;

/** Reads documents to their end with the strict parser. */
final class Opened {
  private Opened() {}

  static JsonParser parser(String document) {
    return parser(document.getBytes(UTF_8));
  }

  static JsonParser parser(byte[] document) {
    return StrictJsonProvider.create().createParser(document, 0, document.length);
  }

  /** {@return each event, with its text if it has one} */
  static List<String> tokens(JsonParser parser) {
    List<String> tokens = new ArrayList<>();
    while (parser.hasNext()) {
      tokens.add(token(parser.next(), parser));
    }
    return tokens;
  }

  private static String token(Event event, JsonParser parser) {
    return switch (event) {
      case KEY_NAME, VALUE_STRING, VALUE_NUMBER -> event + " " + parser.getString();
      default -> event.toString();
    };
  }

  /** {@return the string that is the only item of an array written in JSON} */
  static String string(String written) {
    JsonParser parser = parser("[\"" + written + "\"]");
    parser.next();
    parser.next();
    return parser.getString();
  }

  static Problem problem(String document) {
    return problem(document.getBytes(UTF_8));
  }

  static Problem problem(byte[] document) {
    return catchThrowableOfType(StrictJsonException.class, () -> tokens(parser(document)))
        .problem();
  }
}
