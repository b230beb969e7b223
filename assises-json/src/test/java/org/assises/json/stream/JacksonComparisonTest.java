package org.assises.json.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Compares the strict parser with jackson-core: both refuse a document, or both give the same
 * events and texts.
 *
 * <p>This test adds the checks that Jackson does not make: strict UTF-8, surrogate pairs,
 * exponents.
 */
class JacksonComparisonTest {
  private static final long SEED = 20261123;
  private static final int MUTATIONS = 20_000;
  private static final JsonFactory JACKSON =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(JsonLimits.standard().depth())
                  .maxNumberLength(JsonLimits.standard().numberLength())
                  .build())
          .build();
  private static final String SAMPLE =
      """
      {
        "id": "a-1", "": [], "name": {"fr": "Près de l’église — 20 €", "br": "🏛 \\ud83c\\udfdb"},
        "numbers": [0, -1, 12.50, 1e3, -0.5E-2, 1E+9],
        "much longer than fifteen bytes": [true, false, null, {}, [[]]],
        "esc\\u0061ped\\n": "\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9", "é": "x"
      }
      """;
  private static final byte[] BITS =
      "{}[]:,\"\\/ \n\tu0123e+-.truefalsn\u00e2\u0080\u0099\u00c3\u00a9\u00ed\u00a0\u0000\u007f\u00ff"
          .getBytes(ISO_8859_1);

  @Test
  void agreesOnEveryPrefixOfASample() {
    byte[] whole = SAMPLE.getBytes(UTF_8);

    for (int length = 0; length <= whole.length; length++) {
      compare(Arrays.copyOf(whole, length));
    }
    assertThat(ours(whole)).isPresent();
  }

  @Test
  @Tag("bulk")
  void agreesOnRandomChanges() {
    Random random = new Random(SEED);
    int accepted = 0;

    for (int i = 0; i < MUTATIONS; i++) {
      accepted += compare(mutated(SAMPLE.getBytes(UTF_8), random)) ? 1 : 0;
    }

    assertThat(accepted).isBetween(MUTATIONS / 20, MUTATIONS / 2);
  }

  @Test
  @Tag("bulk")
  void agreesOnTheSuiteAndOnRandomChangesOfIt() {
    List<byte[]> files =
        Stream.of("n_", "y_", "i_")
            .flatMap(prefix -> Corpus.files("json-test-suite", prefix).stream())
            .map(Corpus::bytes)
            .filter(bytes -> bytes.length < 10_000)
            .toList();
    Random random = new Random(SEED);

    for (byte[] file : files) {
      compare(file);
      for (int i = 0; i < 50 && file.length > 0; i++) {
        compare(mutated(file, random));
      }
    }

    assertThat(files).hasSizeGreaterThan(300);
  }

  private static byte[] mutated(byte[] document, Random random) {
    byte[] changed = document;
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      int at = random.nextInt(changed.length);
      byte bit = BITS[random.nextInt(BITS.length)];
      changed =
          switch (random.nextInt(4)) {
            case 0 -> spliced(changed, at, at, bit);
            case 1 -> spliced(changed, at, at + 1, bit);
            case 2 -> spliced(changed, at, Math.min(changed.length, at + 3));
            default -> spliced(changed, at, at, Arrays.copyOf(changed, Math.min(at, 5)));
          };
      if (changed.length == 0) {
        return changed;
      }
    }
    return changed;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte... by) {
    ByteBuffer all = ByteBuffer.allocate(bytes.length - (to - from) + by.length);
    return all.put(bytes, 0, from).put(by).put(bytes, to, bytes.length - to).array();
  }

  /** {@return whether both accept the document} */
  private static boolean compare(byte[] document) {
    Optional<List<String>> ours = ours(document);
    assertThat(ours).as("%s", new String(document, ISO_8859_1)).isEqualTo(jacksons(document));
    return ours.isPresent();
  }

  private static Optional<List<String>> ours(byte[] document) {
    try {
      return Optional.of(Opened.tokens(Opened.parser(document)));
    } catch (StrictJsonException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<String>> jacksons(byte[] document) {
    int bom = startsWithBom(document) ? 3 : 0;
    if (!isUtf8(document)) {
      return Optional.empty();
    }
    try (JsonParser parser =
        JACKSON.createParser(ObjectReadContext.empty(), document, bom, document.length - bom)) {
      return tokens(parser);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWithBom(byte[] document) {
    return document.length >= 3 && Arrays.equals(document, 0, 3, "\ufeff".getBytes(UTF_8), 0, 3);
  }

  private static boolean isUtf8(byte[] document) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Optional<List<String>> tokens(JsonParser parser) {
    List<String> tokens = new ArrayList<>();
    int depth = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (depth == 0 && !tokens.isEmpty()) {
        return Optional.empty();
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (!isStrict(token, parser)) {
        return Optional.empty();
      }
      tokens.add(token(token, parser));
    }
    return tokens.isEmpty() ? Optional.empty() : Optional.of(tokens);
  }

  private static boolean isStrict(JsonToken token, JsonParser parser) {
    return switch (token) {
      case PROPERTY_NAME, VALUE_STRING -> UTF_8.newEncoder().canEncode(parser.getString());
      case VALUE_NUMBER_FLOAT -> hasReasonableExponent(parser.getString());
      default -> true;
    };
  }

  private static boolean hasReasonableExponent(String number) {
    String[] parts = number.split("[eE]", 2);
    return parts.length == 1 || Math.abs(Double.parseDouble(parts[1])) <= 999;
  }

  private static String token(JsonToken token, JsonParser parser) {
    return switch (token) {
      case PROPERTY_NAME -> "KEY_NAME " + parser.getString();
      case VALUE_STRING -> "VALUE_STRING " + parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "VALUE_NUMBER " + parser.getString();
      default -> token.name();
    };
  }
}
