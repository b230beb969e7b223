package org.assises.json.schedule;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assises.json.stream.PointerName;
import org.assises.model.Problem;
import org.assises.screening.SuspiciousCharacters;

/**
 * An object of a schedule, read leniently: what is null, blank or of another type than expected is
 * absent, and the latter is reported with its place.
 */
final class ReadObject {
  private static final int LONGEST_ADDRESS = 2_000;

  private final JsonObject json;
  private final String place;
  private final List<Problem> losses;

  ReadObject(JsonObject json, String place, List<Problem> losses) {
    this.json = json;
    this.place = place;
    this.losses = losses;
  }

  String place() {
    return place;
  }

  Set<String> names() {
    return json.keySet();
  }

  void report(String name, String message) {
    losses.add(new Problem(name.isEmpty() ? place : inside(name), 0, 0, message));
  }

  private String inside(String name) {
    return place + "/" + PointerName.of(name);
  }

  private JsonValue value(String name) {
    JsonValue value = json.get(name);
    return value == null ? JsonValue.NULL : value;
  }

  /** {@return whether it says something: no null, no blank, no false, and nothing empty} */
  boolean says(String name) {
    JsonValue value = value(name);
    return switch (value.getValueType()) {
      case NULL, FALSE -> false;
      case STRING -> !((JsonString) value).getString().isBlank();
      case ARRAY -> !value.asJsonArray().isEmpty();
      case OBJECT -> !value.asJsonObject().isEmpty();
      case NUMBER, TRUE -> true;
    };
  }

  /** {@return the text in one line or more, without markup; a number is read as it stands} */
  Optional<String> text(String name) {
    JsonValue value = value(name);
    if (value instanceof JsonNumber number) {
      return Optional.of(number.toString());
    }
    if (value instanceof JsonString string) {
      return PlainText.of(open(name, string.getString()));
    }
    if (says(name)) {
      report(name, "left out: expected a string");
    }
    return Optional.empty();
  }

  private String open(String name, String text) {
    String open = SuspiciousCharacters.withoutDeceiving(text);
    if (!open.equals(text)) {
      report(name, "left out characters that can make a text read as another");
    }
    return open;
  }

  Optional<String> line(String name) {
    return text(name).map(text -> text.replaceAll("\\s+", " "));
  }

  /** {@return the first of the lines that is there} */
  Optional<String> firstLine(String... names) {
    for (String name : names) {
      Optional<String> line = line(name);
      if (line.isPresent()) {
        return line;
      }
    }
    return Optional.empty();
  }

  /** {@return a link of the web, resolved against the base; anything else is reported} */
  Optional<URI> link(String name, Optional<URI> base) {
    Optional<String> text = line(name);
    if (text.isEmpty() || text.get().startsWith("urn:")) {
      return Optional.empty();
    }
    try {
      URI given = new URI(text.get());
      URI link = base.map(root -> root.resolve(given)).orElse(given);
      if (isWebPage(link)) {
        return Optional.of(link);
      }
    } catch (URISyntaxException | IllegalArgumentException e) {
      // Reported as any other text that is no link.
    }
    report(name, "left out: this is no link to a web page");
    return Optional.empty();
  }

  private static boolean isWebPage(URI link) {
    boolean web =
        "https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme());
    return web
        && link.getHost() != null
        && link.getRawUserInfo() == null
        && link.toString().length() <= LONGEST_ADDRESS;
  }

  Optional<ReadObject> object(String name) {
    return value(name) instanceof JsonObject object
        ? Optional.of(new ReadObject(object, inside(name), losses))
        : Optional.empty();
  }

  /** {@return whether it is an array} */
  boolean isArray(String name) {
    return value(name) instanceof JsonArray;
  }

  /** {@return the objects of an array; what is none is reported} */
  List<ReadObject> objects(String name) {
    List<ReadObject> objects = new ArrayList<>();
    if (value(name) instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof JsonObject object) {
          objects.add(new ReadObject(object, inside(name) + "/" + i, losses));
        } else {
          report(name, "left out: item " + i + " is no object");
        }
      }
    } else if (says(name)) {
      report(name, "left out: expected an array");
    }
    return objects;
  }
}
