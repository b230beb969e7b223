package org.assises.benchmarks.json;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reads documents with Parsson only: the proposals member by member from a stream, the small rest
 * as JSON values.
 */
@NullUnmarked
final class ParssonReading {
  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
  private static final String PROPOSALS = "proposals";

  private ParssonReading() {}

  /** Reads the proposals of a document. The rest is read as values. */
  static List<Plain.Proposal> read(InputStream in) {
    List<Plain.Proposal> proposals = List.of();
    try (JsonParser json = PARSERS.createParser(in)) {
      json.next();
      while (json.next() == Event.KEY_NAME) {
        String name = json.getString();
        json.next();
        if (name.equals(PROPOSALS)) {
          proposals = proposals(json);
        } else {
          json.getValue();
        }
      }
    }
    return proposals;
  }

  private static List<Plain.Proposal> proposals(JsonParser json) {
    List<Plain.Proposal> proposals = new ArrayList<>();
    while (json.next() == Event.START_OBJECT) {
      proposals.add(proposal(json));
    }
    return proposals;
  }

  private static Plain.Proposal proposal(JsonParser json) {
    String id = null;
    String edition = null;
    Map<String, String> title = null;
    Map<String, String> description = null;
    Plain.Origin origin = null;
    Plain.Author author = null;
    LocalDate submittedOn = null;
    List<String> themes = null;
    Integer supporters = null;
    List<Plain.FollowUp> followUps = null;
    URI page = null;
    while (json.next() == Event.KEY_NAME) {
      String name = json.getString();
      json.next();
      switch (name) {
        case "id" -> id = json.getString();
        case "edition" -> edition = json.getString();
        case "title" -> title = text(json);
        case "description" -> description = text(json);
        case "origin" -> origin = origin(json);
        case "author" -> author = author(json);
        case "submittedOn" -> submittedOn = LocalDate.parse(json.getString());
        case "themes" -> themes = strings(json);
        case "supporters" -> supporters = json.getInt();
        case "followUps" -> followUps = followUps(json);
        case "page" -> page = URI.create(json.getString());
        default -> throw new IllegalStateException(name + " is not expected");
      }
    }
    return new Plain.Proposal(
        id,
        edition,
        title,
        description,
        origin,
        author,
        submittedOn,
        themes,
        supporters,
        followUps,
        page,
        null,
        null,
        null);
  }

  private static Plain.Origin origin(JsonParser json) {
    Map<String, String> members = text(json);
    return new Plain.Origin(members.get("type"), members.get("session"));
  }

  private static Plain.Author author(JsonParser json) {
    String type = null;
    Map<String, String> title = null;
    Integer size = null;
    Map<String, String> role = null;
    String organization = null;
    Map<String, String> quarter = null;
    while (json.next() == Event.KEY_NAME) {
      String name = json.getString();
      json.next();
      switch (name) {
        case "type" -> type = json.getString();
        case "title" -> title = text(json);
        case "size" -> size = json.getInt();
        case "role" -> role = text(json);
        case "organization" -> organization = json.getString();
        case "quarter" -> quarter = text(json);
        default -> throw new IllegalStateException(name + " is not expected");
      }
    }
    return new Plain.Author(type, title, size, role, organization, quarter);
  }

  private static List<Plain.FollowUp> followUps(JsonParser json) {
    List<Plain.FollowUp> followUps = new ArrayList<>();
    while (json.next() == Event.START_OBJECT) {
      followUps.add(followUp(json));
    }
    return followUps;
  }

  private static Plain.FollowUp followUp(JsonParser json) {
    LocalDate date = null;
    String status = null;
    Integer progress = null;
    Map<String, String> note = null;
    String responsible = null;
    while (json.next() == Event.KEY_NAME) {
      String name = json.getString();
      json.next();
      switch (name) {
        case "date" -> date = LocalDate.parse(json.getString());
        case "status" -> status = json.getString();
        case "progress" -> progress = json.getInt();
        case "note" -> note = text(json);
        case "responsible" -> responsible = json.getString();
        default -> throw new IllegalStateException(name + " is not expected");
      }
    }
    return new Plain.FollowUp(date, status, progress, note, responsible);
  }

  private static Map<String, String> text(JsonParser json) {
    Map<String, String> text = new HashMap<>();
    while (json.next() == Event.KEY_NAME) {
      String language = json.getString();
      json.next();
      text.put(language, json.getString());
    }
    return text;
  }

  private static List<String> strings(JsonParser json) {
    List<String> strings = new ArrayList<>();
    while (json.next() == Event.VALUE_STRING) {
      strings.add(json.getString());
    }
    return strings;
  }
}
