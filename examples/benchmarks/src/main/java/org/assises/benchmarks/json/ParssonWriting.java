package org.assises.benchmarks.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * Writes documents with Parsson only: the proposals member by member, the small rest as ready-made
 * JSON values. Loops instead of functions, because a first export in a fresh JVM uses it too.
 */
@NullUnmarked
final class ParssonWriting {
  private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());
  private static final String PROPOSALS = "proposals";

  /** The empty rest of a document with nothing but proposals. */
  static final JsonObject FRAME_OF_NOTHING =
      Json.createObjectBuilder().add(PROPOSALS, JsonValue.EMPTY_JSON_ARRAY).build();

  private ParssonWriting() {}

  /** {@return a whole document as values} */
  static JsonObject tree(byte[] json) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
      return reader.readObject();
    }
  }

  /** Writes the proposals, and the rest of the document from the values of a similar one. */
  static void write(JsonObject frame, List<Plain.Proposal> proposals, OutputStream out) {
    try (JsonGenerator json = GENERATORS.createGenerator(out)) {
      json.writeStartObject();
      for (Map.Entry<String, JsonValue> member : frame.entrySet()) {
        if (member.getKey().equals(PROPOSALS)) {
          write(proposals, json);
        } else {
          json.write(member.getKey(), member.getValue());
        }
      }
      json.writeEnd();
    }
  }

  private static void write(List<Plain.Proposal> proposals, JsonGenerator json) {
    json.writeStartArray(PROPOSALS);
    for (Plain.Proposal proposal : proposals) {
      write(proposal, json);
    }
    json.writeEnd();
  }

  private static void write(Plain.Proposal proposal, JsonGenerator json) {
    json.writeStartObject();
    json.write("id", proposal.id());
    json.write("edition", proposal.edition());
    write("title", proposal.title(), json);
    write("description", proposal.description(), json);
    json.writeStartObject("origin");
    json.write("type", proposal.origin().type());
    json.write("session", proposal.origin().session());
    json.writeEnd();
    write(proposal.author(), json);
    json.write("submittedOn", proposal.submittedOn().toString());
    json.writeStartArray("themes");
    for (String theme : proposal.themes()) {
      json.write(theme);
    }
    json.writeEnd();
    json.write("supporters", proposal.supporters());
    json.writeStartArray("followUps");
    for (Plain.FollowUp followUp : proposal.followUps()) {
      write(followUp, json);
    }
    json.writeEnd();
    json.write("page", proposal.page().toString());
    json.writeStartObject("revision");
    json.write("number", proposal.revision().number());
    json.write("created", proposal.revision().created().toString());
    json.write("lastModified", proposal.revision().lastModified().toString());
    json.writeEnd();
    json.write("status", proposal.status());
    json.write("outcome", proposal.outcome());
    json.writeEnd();
  }

  private static void write(Plain.Author author, JsonGenerator json) {
    json.writeStartObject("author");
    json.write("type", author.type());
    write("title", author.title(), json);
    if (author.size() != null) {
      json.write("size", author.size());
    }
    write("role", author.role(), json);
    if (author.organization() != null) {
      json.write("organization", author.organization());
    }
    write("quarter", author.quarter(), json);
    json.writeEnd();
  }

  private static void write(Plain.FollowUp followUp, JsonGenerator json) {
    json.writeStartObject();
    json.write("date", followUp.date().toString());
    json.write("status", followUp.status());
    if (followUp.progress() != null) {
      json.write("progress", followUp.progress());
    }
    write("note", followUp.note(), json);
    json.write("responsible", followUp.responsible());
    json.writeEnd();
  }

  private static void write(String name, Map<String, String> text, JsonGenerator json) {
    if (text != null) {
      json.writeStartObject(name);
      for (Map.Entry<String, String> language : text.entrySet()) {
        json.write(language.getKey(), language.getValue());
      }
      json.writeEnd();
    }
  }
}
