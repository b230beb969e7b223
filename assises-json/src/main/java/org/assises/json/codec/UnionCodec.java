package org.assises.json.codec;

import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assises.json.wording.JsonMessages;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one of several objects, distinguished by the member {@code type}. It is written
 * first, and can be read at any position.
 *
 * @param <T> the common type of the objects
 */
public final class UnionCodec<T> extends Codec<T> {
  private static final String TYPE = "type";

  private final String name;
  private final String description;
  private final Map<String, ObjectCodec<? extends T>> variants = new LinkedHashMap<>();
  private final Map<Class<?>, Variant<? extends T>> byClass = new HashMap<>();

  private UnionCodec(String name, String description) {
    this.name = name;
    this.description = description;
  }

  /**
   * Declares a union.
   *
   * @param name the name in schemas, such as {@code slot}
   * @param description the description of {@code type} in schemas
   * @param variants the variants in the order of the schema
   */
  @SafeVarargs
  public static <T> UnionCodec<T> union(
      String name, String description, Variant<? extends T>... variants) {
    UnionCodec<T> union = new UnionCodec<>(name, description);
    for (Variant<? extends T> variant : variants) {
      union.variants.put(variant.tag(), variant.codec());
      union.byClass.put(variant.type(), variant);
    }
    return union;
  }

  /** Returns a variant of a union. */
  public static <V> Variant<V> variant(String tag, Class<V> type, ObjectCodec<V> codec) {
    return new Variant<>(tag, type, codec);
  }

  /**
   * One of the objects of a union.
   *
   * @param <V> the type of the object
   * @param tag the value of the member {@code type}
   * @param type the class of the object
   * @param codec its other members
   */
  public record Variant<V>(String tag, Class<V> type, ObjectCodec<V> codec) {}

  @Override
  public void write(T value, Writing out) {
    Variant<? extends T> variant = byClass.get(value.getClass());
    if (variant == null) {
      throw new IllegalArgumentException("no variant is declared for " + value.getClass());
    }
    out.json().writeStartObject().writeKey(TYPE);
    out.ascii(variant.tag());
    writeMembers(variant.codec(), value, out);
    out.json().writeEnd();
  }

  @SuppressWarnings("unchecked") // The variant was found by the value's class.
  private static <V> void writeMembers(ObjectCodec<V> codec, Object value, Writing out) {
    codec.writeMembers((V) value, out);
  }

  @Override
  public @Nullable T read(Reading in) {
    if (in.event() != Event.START_OBJECT) {
      return expected(JsonMessages.of("expected-object"), in);
    }
    in.enter();
    @Nullable ObjectCodec<? extends T> codec = toldVariant(in);
    @Nullable T value = codec == null ? null : codec.readMembers(in);
    in.leaveObject();
    return value;
  }

  /**
   * Reads up to the type and returns its variant, whose members can then be read from the first on;
   * null if the type is missing or unknown.
   */
  private @Nullable ObjectCodec<? extends T> toldVariant(Reading in) {
    List<Replay.Recorded> passed = new ArrayList<>(0);
    while (in.next() == Event.KEY_NAME) {
      String name = in.text();
      in.atMember(name);
      if (name.equals(TYPE)) {
        in.next();
        @Nullable ObjectCodec<? extends T> variant = variant(in);
        in.events().putBack(passed);
        if (variant == null) {
          skipMembers(in);
        }
        return variant;
      }
      passOver(passed, in);
    }
    in.problemOfObject(JsonMessages.of("type-missing", "choices", choices()));
    return null;
  }

  private @Nullable ObjectCodec<? extends T> variant(Reading in) {
    if (in.event() != Event.VALUE_STRING) {
      in.expected(JsonMessages.of("expected-choice", "choices", choices()));
      return null;
    }
    @Nullable ObjectCodec<? extends T> variant = variants.get(in.text());
    if (variant == null) {
      Message expected = JsonMessages.of("expected-choice", "choices", choices());
      in.problem(Suggestion.in(expected, in.text(), variants.keySet()));
    }
    return variant;
  }

  private String choices() {
    return String.join(", ", variants.keySet());
  }

  private static void skipMembers(Reading in) {
    while (in.next() == Event.KEY_NAME) {
      in.next();
      in.skip();
    }
  }

  private static void passOver(List<Replay.Recorded> passed, Reading in) {
    passed.add(in.recorded());
    int open = 0;
    do {
      open += Reading.depthChange(in.next());
      passed.add(in.recorded());
    } while (open > 0);
  }

  @Override
  protected void describe(SchemaWriting out) {
    out.reference(name, this, schema -> schema.variants(name, description, variants));
  }
}
