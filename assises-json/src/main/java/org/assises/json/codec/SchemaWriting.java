package org.assises.json.codec;

import jakarta.json.stream.JsonGenerator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a JSON Schema (draft 2020-12) from declarations. */
public final class SchemaWriting {
  private final JsonGenerator json;
  private final UnknownMembers unknownMembers;
  private final Map<String, Object> defined = new HashMap<>();
  private final Deque<Definition> toDefine = new ArrayDeque<>();

  private SchemaWriting(JsonGenerator json, UnknownMembers unknownMembers) {
    this.json = json;
    this.unknownMembers = unknownMembers;
  }

  /** Writes keywords to the open object. */
  public interface Keywords {
    void write(SchemaWriting out);
  }

  private record Definition(String name, Keywords keywords) {}

  /**
   * Writes a whole schema.
   *
   * @param id the absolute URI of the schema
   * @param root the codec of a document
   * @param unknownMembers whether the schema allows members that it does not describe
   */
  public static void write(
      String id, Codec<?> root, UnknownMembers unknownMembers, JsonGenerator json) {
    SchemaWriting out = new SchemaWriting(json, unknownMembers);
    json.writeStartObject();
    json.write("$schema", "https://json-schema.org/draft/2020-12/schema").write("$id", id);
    if (root instanceof ObjectCodec<?> object) {
      out.describe(object, null);
    } else {
      root.describe(out);
    }
    json.writeStartObject("$defs");
    while (!out.toDefine.isEmpty()) {
      Definition next = out.toDefine.pop();
      json.writeStartObject(next.name());
      next.keywords().write(out);
      json.writeEnd();
    }
    json.writeEnd().writeEnd();
  }

  /** Returns the generator that keywords are written to. */
  public JsonGenerator json() {
    return json;
  }

  /** Writes keywords: names and values in turn, which are strings, whole numbers, or strings. */
  void keywords(Object... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      json.writeKey((String) namesAndValues[i]);
      Object value = namesAndValues[i + 1];
      if (value instanceof List<?> strings) {
        json.writeStartArray();
        strings.forEach(string -> json.write((String) string));
        json.writeEnd();
      } else if (value instanceof Number number) {
        json.write(number.longValue());
      } else {
        json.write((String) value);
      }
    }
  }

  /**
   * Writes a reference to a definition. The definition is written later, once.
   *
   * @param thing the declaration that the definition describes
   * @throws IllegalStateException if another declaration has the same name
   */
  public void reference(String name, Object thing, Keywords keywords) {
    json.write("$ref", "#/$defs/" + name);
    Object before = defined.putIfAbsent(name, thing);
    if (before == null) {
      toDefine.add(new Definition(name, keywords));
    } else if (before != thing) {
      throw new IllegalStateException("two definitions have the name " + name);
    }
  }

  void describe(ObjectCodec<?> object, @Nullable String variant) {
    json.write("description", object.description()).write("type", "object");
    members(object.members(), variant);
  }

  private void members(List<Member<?>> members, @Nullable String variant) {
    json.writeStartObject("properties");
    if (variant != null) {
      json.writeStartObject("type").write("const", variant).writeEnd();
    }
    members.forEach(member -> member.describe(this));
    json.writeEnd().writeStartArray("required");
    if (variant != null) {
      json.write("type");
    }
    members.stream().filter(Member::isRequired).map(Member::name).forEach(json::write);
    json.writeEnd();
    if (unknownMembers == UnknownMembers.REFUSED) {
      json.write("additionalProperties", false);
    }
  }

  /**
   * Writes the keywords of a union. Editors complete the type from its enum, and other members from
   * the variant.
   */
  void variants(String union, String description, Map<String, ? extends ObjectCodec<?>> variants) {
    json.write("type", "object");
    json.writeStartObject("properties").writeStartObject("type").write("description", description);
    json.writeStartArray("enum");
    variants.keySet().forEach(json::write);
    json.writeEnd().writeEnd().writeEnd();
    json.writeStartArray("required").write("type").writeEnd();
    json.writeStartArray("oneOf");
    variants.forEach(
        (tag, object) -> {
          json.writeStartObject();
          reference(union + "-" + tag, object, out -> out.describe(object, tag));
          json.writeEnd();
        });
    json.writeEnd();
  }
}
