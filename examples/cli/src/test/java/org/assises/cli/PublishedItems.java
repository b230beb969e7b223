package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.TreeMap;

/** The items in a published file, each as it is written there. */
final class PublishedItems {
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("surveys", "survey"),
          Map.entry("sessions", "session"),
          Map.entry("proposals", "proposal"),
          Map.entry("orientations", "orientation"),
          Map.entry("measures", "measure"),
          Map.entry("speakers", "speaker"),
          Map.entry("rooms", "room"),
          Map.entry("places", "place"),
          Map.entry("organizations", "organization"),
          Map.entry("themes", "theme"),
          Map.entry("sources", "source"));

  private PublishedItems() {}

  /** {@return the items by kind and id, such as {@code session/opening}; empty for other files} */
  static Map<String, String> of(String name, byte[] bytes) {
    Map<String, String> items = new TreeMap<>();
    if (name.endsWith(".ics")) {
      addEvents(new String(bytes, UTF_8), items);
    } else if (name.endsWith(".ndjson")) {
      new String(bytes, UTF_8)
          .lines()
          .forEach(
              line -> items.put("proposal/" + parsed(line.getBytes(UTF_8)).getString("id"), line));
    } else if (name.startsWith("edition-")) {
      addFeed(parsed(bytes), items);
    } else if (name.equals("openagenda.json")) {
      addAgenda(parsed(bytes), items);
    } else if (name.equals("schema-org.jsonld")) {
      addLinkedData(parsed(bytes), items);
    }
    return items;
  }

  private static JsonObject parsed(byte[] bytes) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      return reader.readObject();
    }
  }

  private static void addEvents(String calendar, Map<String, String> items) {
    String unfolded = calendar.replace("\r\n ", "");
    for (String event : unfolded.split("BEGIN:VEVENT\r\n", -1)) {
      if (event.startsWith("UID:")) {
        String id = event.substring("UID:".length(), event.indexOf('@'));
        items.put("session/" + id, event.substring(0, event.indexOf("END:VEVENT")));
      }
    }
  }

  private static void addFeed(JsonObject feed, Map<String, String> items) {
    JsonObject edition = feed.getJsonObject("edition");
    items.put("edition/" + edition.getString("id"), edition.toString());
    LISTS.forEach(
        (list, kind) -> {
          for (JsonValue item : feed.getOrDefault(list, JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
            items.put(kind + "/" + item.asJsonObject().getString("id"), item.toString());
          }
        });
  }

  private static void addAgenda(JsonObject agenda, Map<String, String> items) {
    for (JsonValue event : agenda.getJsonArray("events")) {
      JsonArray ids = event.asJsonObject().getJsonArray("extIds");
      items.put("session/" + ids.getJsonObject(0).getString("value"), event.toString());
    }
  }

  private static void addLinkedData(JsonObject series, Map<String, String> items) {
    for (JsonValue edition :
        series.getOrDefault("subEvent", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
      JsonObject whole = edition.asJsonObject();
      for (JsonValue part :
          whole.getOrDefault("subEvent", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
        JsonObject event = part.asJsonObject();
        if (event.containsKey("identifier")) {
          items.put("session/" + event.getString("identifier"), event.toString());
        }
      }
      items.put(
          "edition/" + whole.getString("identifier"),
          Json.createObjectBuilder(whole).remove("subEvent").build().toString());
    }
  }
}
