package org.assises.json.codec;

import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser.Event;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assises.json.wording.JsonMessages;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes an object whose member names are not declared, such as a text by language. All
 * values are strings that are not blank.
 *
 * @param <T> the type of the whole object
 */
public abstract class StringMap<T> extends Codec<T> {
  private final String name;
  private final String description;
  private final String names;
  private final String expected;

  /**
   * Creates a codec for texts by language.
   *
   * @param name the name in schemas
   * @param description the description in schemas
   */
  protected StringMap(String name, String description) {
    this(name, description, "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$", "expected-texts");
  }

  private StringMap(String name, String description, String names, String expected) {
    this.name = name;
    this.description = description;
    this.names = names;
    this.expected = expected;
  }

  /**
   * Returns a codec for strings by names of 1 to 64 letters, digits, dots, hyphens or underscores.
   */
  public static Codec<Map<String, String>> byName(String name, String description) {
    return new StringMap<>(name, description, "^[A-Za-z0-9._-]{1,64}$", "expected-strings") {
      @Override
      protected Map<String, String> strings(Map<String, String> value) {
        return value;
      }

      @Override
      protected Map<String, String> make(Map<String, String> strings) {
        return strings;
      }
    };
  }

  /** Returns at least one string, in the order in which they are written. */
  protected abstract Map<String, String> strings(T value);

  /**
   * Creates the value.
   *
   * @throws IllegalArgumentException if it is invalid
   */
  protected abstract T make(Map<String, String> strings);

  @Override
  public final void write(T value, Writing out) {
    JsonGenerator json = out.json().writeStartObject();
    Map<String, String> strings = strings(value);
    @Nullable String only = strings.size() == 1 ? strings.get(out.lastKey()) : null;
    if (only != null) {
      json.write(out.lastKey(), only);
    } else {
      writeAll(strings, out);
    }
    json.writeEnd();
  }

  private static void writeAll(Map<String, String> strings, Writing out) {
    for (Map.Entry<String, String> string : strings.entrySet()) {
      out.json().write(string.getKey(), string.getValue());
      out.keepKey(string.getKey());
    }
  }

  @Override
  public final @Nullable T read(Reading in) {
    if (in.event() != Event.START_OBJECT) {
      return expected(JsonMessages.of(expected), in);
    }
    in.enter();
    Map<String, String> read = Map.of();
    while (in.next() == Event.KEY_NAME) {
      read = with(read, in);
    }
    Map<String, String> whole = read;
    @Nullable T value = in.isStillSound() ? in.made(List.of(), () -> make(whole)) : null;
    in.leaveObject();
    return value;
  }

  /** Returns the strings with the current one; a small map for one string, as most texts have. */
  private static Map<String, String> with(Map<String, String> read, Reading in) {
    String key = in.text();
    in.atMember(key);
    if (in.next() != Event.VALUE_STRING) {
      in.expected(JsonMessages.of("expected-string"));
      return read;
    }
    String text = in.text();
    if (text.isBlank()) {
      in.problem(Message.of("text-blank", "thing", "text"));
    }
    if (read.isEmpty()) {
      return Map.of(key, text);
    }
    Map<String, String> more = read.size() == 1 ? new TreeMap<>(read) : read;
    if (more.putIfAbsent(key, text) != null) {
      in.problem(JsonMessages.of("member-repeated"));
    }
    return more;
  }

  @Override
  protected final void describe(SchemaWriting out) {
    out.reference(name, this, this::keywords);
  }

  private void keywords(SchemaWriting out) {
    JsonGenerator json = out.json();
    json.write("description", description).write("type", "object").write("minProperties", 1);
    json.writeStartObject("propertyNames").write("pattern", names);
    json.writeEnd();
    json.writeStartObject("additionalProperties")
        .write("type", "string")
        .write("pattern", Scalars.NOT_BLANK);
    json.writeEnd();
  }
}
