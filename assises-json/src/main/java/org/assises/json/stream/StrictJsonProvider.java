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
import org.assises.wording.Message;

/**
 * A JSON-P provider whose parsers are strict and bounded and whose generators write UTF-8 bytes.
 *
 * <p>A host gives it to its own JSON-B: {@code
 * JsonbBuilder.newBuilder().withProvider(StrictJsonProvider.create())}. Trees and their readers and
 * writers are those of the JSON-P provider it finds. Its parsers throw {@link StrictJsonException}.
 */
public final class StrictJsonProvider extends JsonProvider {
  private static final int BOM_LENGTH = 3;

  private final JsonLimits limits;
  private volatile KnownNames known = new KnownNames();
  private final Trees trees = new Trees();

  private StrictJsonProvider(JsonLimits limits) {
    this.limits = limits;
  }

  /** {@return a provider with {@link JsonLimits#standard() the standard limits}} */
  public static StrictJsonProvider create() {
    return create(JsonLimits.standard());
  }

  /** {@return a provider with limits of its own} */
  public static StrictJsonProvider create(JsonLimits limits) {
    return new StrictJsonProvider(requireNonNull(limits, "limits"));
  }

  /** {@return how much its parsers read} */
  public JsonLimits limits() {
    return limits;
  }

  /**
   * {@return a parser of one document in UTF-8; a byte order mark before it is passed over}
   *
   * @param bytes holds the document, and must not change while it is read
   * @param from where the document begins
   * @param to where it ends, exclusive
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
      Message message = Message.of("document-too-long", "most", limits.documentBytes());
      throw new StrictJsonException(message, "", new ByteLocation(bytes, from, from), false);
    }
    int begin = startsWithBom(bytes, from, to) ? from + BOM_LENGTH : from;
    return new StrictJsonParser(new Tokens(bytes, begin, to, limits, known()), trees, input);
  }

  /** A stranger's document may fill what keeps the names; the next then begins anew. */
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

  /** {@return a generator whose {@code close} flushes the stream and leaves it open} */
  public static JsonGenerator generator(OutputStream out, JsonLayout layout) {
    return new StrictJsonGenerator(new Utf8Buffer(out), layout, true);
  }

  @Override
  public JsonGenerator createGenerator(OutputStream out) {
    return new StrictJsonGenerator(new Utf8Buffer(out), JsonLayout.COMPACT, false);
  }

  @Override
  public JsonGenerator createGenerator(Writer out) {
    return createGenerator(new CharacterOutput(out));
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
