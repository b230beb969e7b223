package org.assises.json.stream;

import static java.util.Objects.requireNonNull;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.Closeable;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.Map;
import org.assises.json.output.StrictGeneratorFactory;
import org.assises.json.wording.JsonMessages;
import org.assises.wording.Message;

/**
 * A JSON-P provider with strict parsers that obey {@link JsonLimits}, and with generators that
 * write UTF-8.
 *
 * <p>A host can use it with JSON-B: {@code
 * JsonbBuilder.newBuilder().withProvider(StrictJsonProvider.create())}. Its parsers throw {@link
 * StrictJsonException}. Trees come from the JSON-P provider of the class path, on first use.
 */
public final class StrictJsonProvider extends JsonProvider {
  private static final int BOM_LENGTH = 3;
  private static final JsonGeneratorFactory COMPACT = new StrictGeneratorFactory(Map.of());

  private final JsonLimits limits;
  private volatile KnownNames known = new KnownNames();
  private final Trees trees = new Trees();

  private StrictJsonProvider(JsonLimits limits) {
    this.limits = limits;
  }

  /** {@return a provider with the {@linkplain JsonLimits#standard() default limits}} */
  public static StrictJsonProvider create() {
    return create(JsonLimits.standard());
  }

  /** {@return a provider with these limits} */
  public static StrictJsonProvider create(JsonLimits limits) {
    return new StrictJsonProvider(requireNonNull(limits, "limits"));
  }

  /** {@return the limits of its parsers} */
  public JsonLimits limits() {
    return limits;
  }

  /**
   * {@return a parser for one document in UTF-8; a byte order mark at its start is skipped}
   *
   * @param bytes an array with the document; it must not change while it is read
   * @param from the start of the document in the array, inclusive
   * @param to the end of the document in the array, exclusive
   * @throws StrictJsonException if the document has more bytes than the limits allow
   */
  public JsonParser createParser(byte[] bytes, int from, int to) {
    return parser(bytes, from, to, () -> {});
  }

  @Override
  public JsonParser createParser(InputStream in) {
    byte[] bytes = Inputs.bytes(in, limits.documentBytes());
    return parser(bytes, 0, bytes.length, in);
  }

  @Override
  public JsonParser createParser(Reader in) {
    byte[] bytes = Inputs.bytes(in, limits.documentBytes());
    return parser(bytes, 0, bytes.length, in);
  }

  private JsonParser parser(byte[] bytes, int from, int to, Closeable input) {
    if (to - from > limits.documentBytes()) {
      Message message = JsonMessages.of("document-too-long", "most", limits.documentBytes());
      throw new StrictJsonException(message, "", new ByteLocation(bytes, from, from), false);
    }
    int begin = startsWithBom(bytes, from, to) ? from + BOM_LENGTH : from;
    return new StrictJsonParser(new Tokens(bytes, begin, to, limits, known()), trees, input);
  }

  /** Returns the known names; starts again with none after a document has filled them. */
  private KnownNames known() {
    KnownNames names = known;
    if (names.isFull()) {
      names = new KnownNames();
      known = names;
    }
    return names;
  }

  private static boolean startsWithBom(byte[] bytes, int from, int to) {
    return to - from >= BOM_LENGTH
        && bytes[from] == (byte) 0xEF
        && bytes[from + 1] == (byte) 0xBB
        && bytes[from + 2] == (byte) 0xBF;
  }

  @Override
  public JsonParserFactory createParserFactory(Map<String, ?> config) {
    return new StrictParserFactory(this);
  }

  @Override
  public JsonGenerator createGenerator(OutputStream out) {
    return COMPACT.createGenerator(out);
  }

  @Override
  public JsonGenerator createGenerator(Writer out) {
    return COMPACT.createGenerator(out);
  }

  @Override
  public JsonGeneratorFactory createGeneratorFactory(Map<String, ?> config) {
    return new StrictGeneratorFactory(config);
  }

  @Override
  public JsonReader createReader(Reader in) {
    return new TreeReader(createParser(in));
  }

  @Override
  public JsonReader createReader(InputStream in) {
    return new TreeReader(createParser(in));
  }

  @Override
  public JsonReaderFactory createReaderFactory(Map<String, ?> config) {
    return new TreeReader.Factory(createParserFactory(config));
  }

  @Override
  public JsonWriter createWriter(Writer out) {
    return trees().createWriter(out);
  }

  @Override
  public JsonWriter createWriter(OutputStream out) {
    return trees().createWriter(out);
  }

  @Override
  public JsonWriterFactory createWriterFactory(Map<String, ?> config) {
    return trees().createWriterFactory(config);
  }

  @Override
  public JsonObjectBuilder createObjectBuilder() {
    return trees().createObjectBuilder();
  }

  @Override
  public JsonArrayBuilder createArrayBuilder() {
    return trees().createArrayBuilder();
  }

  @Override
  public JsonBuilderFactory createBuilderFactory(Map<String, ?> config) {
    return trees().createBuilderFactory(config);
  }

  private JsonProvider trees() {
    return trees.provider();
  }
}
