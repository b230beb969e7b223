package org.assises.json.stream;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * The tokens of one document, by jackson-core's streaming parser: the only class that knows
 * Jackson.
 *
 * <p>It leaves to {@link StrictJsonParser} what Jackson does not refuse, and turns each of its
 * exceptions into one of ours.
 */
final class JacksonTokens {
  private static final List<Expectation> EXPECTATIONS =
      List.of(
          new Expectation("colon", "expected ':' after the member's name"),
          new Expectation("property name", "expected a member's name in double quotes"),
          new Expectation("escape sequence", "expected four hexadecimal digits after \\u"),
          new Expectation("character escape", "expected one of \"\\/bfnrtu after a backslash"),
          new Expectation("unquoted character", "expected a control character to be escaped"),
          new Expectation("numeric value", "expected a number as JSON writes it"),
          new Expectation("close marker", "expected the end of the document"),
          new Expectation("comment", "expected a value, and JSON has no comments"));

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final Utf8Scan scan;
  private final JsonParser parser;

  private JacksonTokens(JsonFactory factory, byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.scan = Utf8Scan.of(bytes, from, to);
    this.parser = factory.createParser(ObjectReadContext.empty(), bytes, from, scan.end() - from);
  }

  private record Expectation(String phrase, String words) {}

  /** Opens documents under the same limits; names met in one are known in the next. */
  static final class Source {
    private final JsonFactory factory;

    Source(JsonLimits limits) {
      StreamReadConstraints constraints =
          StreamReadConstraints.builder()
              .maxNestingDepth(limits.depth() + 1)
              .maxNumberLength(Integer.MAX_VALUE)
              .maxStringLength(limits.stringLength())
              .maxNameLength(limits.nameLength())
              .build();
      this.factory =
          JsonFactory.builder()
              .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
              .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
              .streamReadConstraints(constraints)
              .build();
    }

    JacksonTokens open(byte[] bytes, int from, int to) {
      return new JacksonTokens(factory, bytes, from, to);
    }
  }

  /**
   * {@return the next token, null at the end of the document}
   *
   * @throws StrictJsonException if there is no JSON
   */
  @Nullable Event next() {
    try {
      JsonToken token = parser.nextToken();
      if (token == null && scan.end() < to) {
        throw refuseEncoding();
      }
      return token == null ? null : event(token);
    } catch (JacksonException e) {
      throw refusal(e);
    }
  }

  /** {@return the name, string or number stood on, as a string without its escapes} */
  String text() {
    try {
      return parser.getString();
    } catch (JacksonException e) {
      throw refusal(e);
    }
  }

  /** {@return UTF-16 units of the name, string or number stood on} */
  int textLength() {
    try {
      return parser.getStringLength();
    } catch (JacksonException e) {
      throw refusal(e);
    }
  }

  /** {@return whether strings must be searched for unpaired surrogates} */
  boolean mayHoldSurrogateEscapes() {
    return scan.surrogateEscapes();
  }

  /** {@return where in the bytes the token stood on begins} */
  int offset() {
    return at(parser.currentTokenLocation().getByteOffset());
  }

  JsonLocation location(int offset) {
    return new ByteLocation(bytes, from, offset);
  }

  /** {@return a refusal of the token stood on} */
  StrictJsonException refuse(String message) {
    return refuse(message, offset(), false);
  }

  StrictJsonException refuseRepeatedName() {
    return refuse("a name that the object already has", offset(), true);
  }

  void close() {
    parser.close();
  }

  private StrictJsonException refusal(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return refuse("a string or a name longer than is read here");
    }
    int at = at(e.getLocation().getByteOffset());
    if (e instanceof UnexpectedEndOfInputException || at >= scan.end()) {
      return scan.end() < to
          ? refuseEncoding()
          : refuse("the JSON ends too early, inside " + open(), to, false);
    }
    String sentence = e.getOriginalMessage();
    return sentence.contains("surrogate")
        ? refuse("an escape that is half of a surrogate pair", at, false)
        : refuse(expectation(sentence) + ", found " + found(bytes[at]), at, false);
  }

  private StrictJsonException refuseEncoding() {
    return refuse("expected UTF-8, found a byte that is not", scan.end(), false);
  }

  private StrictJsonException refuse(String message, int at, boolean repeatedName) {
    ByteLocation location = new ByteLocation(bytes, from, at);
    return new StrictJsonException(message, pointer(), location, repeatedName);
  }

  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (TokenStreamContext in = parser.streamReadContext(); in != null; in = in.getParent()) {
      if (in.inObject() && in.hasCurrentName()) {
        pointer.insert(0, "/" + PointerName.of(in.currentName()));
      } else if (in.inArray() && in.hasCurrentIndex()) {
        pointer.insert(0, "/" + in.getCurrentIndex());
      }
    }
    return pointer.toString();
  }

  private String open() {
    TokenStreamContext context = parser.streamReadContext();
    return context.inObject() ? "an object" : context.inArray() ? "an array" : "a value";
  }

  /** Jackson's sentences echo the input and name its options, so they are put in our words. */
  private String expectation(String sentence) {
    if (sentence.contains("comma")) {
      return parser.streamReadContext().inObject() ? "expected ',' or '}'" : "expected ',' or ']'";
    }
    return EXPECTATIONS.stream()
        .filter(e -> sentence.contains(e.phrase()))
        .findFirst()
        .map(Expectation::words)
        .orElse("expected a value");
  }

  private static String found(byte b) {
    if (b < 0) {
      return "a character outside ASCII";
    }
    return b < ' ' || b == 0x7F ? "a control character" : "'" + (char) b + "'";
  }

  private int at(long offset) {
    return offset < 0 ? from : (int) Math.min(scan.end(), from + offset);
  }

  private static Event event(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Event.START_OBJECT;
      case END_OBJECT -> Event.END_OBJECT;
      case START_ARRAY -> Event.START_ARRAY;
      case END_ARRAY -> Event.END_ARRAY;
      case PROPERTY_NAME -> Event.KEY_NAME;
      case VALUE_STRING -> Event.VALUE_STRING;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Event.VALUE_NUMBER;
      case VALUE_TRUE -> Event.VALUE_TRUE;
      case VALUE_FALSE -> Event.VALUE_FALSE;
      case VALUE_NULL -> Event.VALUE_NULL;
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("a token that JSON text does not have");
    };
  }
}
