package org.assises.json.codec;

import jakarta.json.stream.JsonGenerator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON Schema (2020-12) being written from declarations. */
public final class SchemaWriting {
  private final JsonGenerator json;
  private final UnknownMembers unknownMembers;
  private final Map<String, Object> defined = new HashMap<>();
  private final Deque<Definition> toDefine = new ArrayDeque<>();

  private SchemaWriting(JsonGenerator json, UnknownMembers unknownMembers) {
    this.json = json;
    this.unknownMembers = unknownMembers;
  }

  /** Writes keywords into an object that is open. */
  public interface Keywords {
    void write(SchemaWriting out);
  }

  private record Definition(String name, Keywords keywords) {}

  /**
   * Writes a whole schema.
   *
   * @param id the absolute URI of the schema
   * @param root what a document holds
   * @param unknownMembers whether the schema refuses members that it does not name
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

  /** {@return takes the keywords} */
  public JsonGenerator json() {
    return json;
  }

  /**
   * Refers to a definition, which is written later, once.
   *
   * @param thing what it describes
   * @throws IllegalStateException if the name is that of another thing
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
    object.describeMembers(this, variant);
  }

  void members(List<? extends Member<?, ?>> members, @Nullable String variant) {
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

  /** Editors complete the type from its enum, and the other members from the variant it names. */
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
