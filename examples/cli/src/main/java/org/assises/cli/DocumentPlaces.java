package org.assises.cli;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.assises.json.stream.StrictJsonProvider;

/**
 * Finds the line and column of the places of findings in a document. A place such as {@code
 * /sessions/opening/title} names items by their ids.
 */
final class DocumentPlaces {
  private final Map<String, Integer> positionById = new HashMap<>();
  private final Map<String, JsonLocation> byPointer = new HashMap<>();

  private DocumentPlaces() {}

  /** Finds places in a document. There are none if the document cannot be read again. */
  static DocumentPlaces in(Path document, Collection<String> places) {
    DocumentPlaces found = new DocumentPlaces();
    if (!places.isEmpty() && Files.isRegularFile(document)) {
      try {
        found.find(document, places);
      } catch (IOException | JsonException e) {
        found.byPointer
            .clear(); // The document was changed since: findings have no line and column.
      }
    }
    return found;
  }

  /**
   * Returns where a place begins, or where its nearest known parent begins; empty if neither is
   * known.
   */
  Optional<JsonLocation> location(String place) {
    for (String at = pointer(place); !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      if (byPointer.containsKey(at)) {
        return Optional.of(byPointer.get(at));
      }
    }
    return Optional.empty();
  }

  private void find(Path document, Collection<String> places) throws IOException {
    walk(document, this::addId);
    Set<String> wanted = new HashSet<>();
    for (String place : places) {
      for (String at = pointer(place); !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
        wanted.add(at);
      }
    }
    walk(
        document,
        (pointer, parser) -> {
          if (wanted.contains(pointer)) {
            byPointer.put(pointer, parser.getLocation());
          }
        });
  }

  private void addId(String pointer, JsonParser parser) {
    String item = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    String last = item.substring(item.lastIndexOf('/') + 1);
    if (pointer.endsWith("/id") && last.matches("\\d+")) {
      String list = item.substring(0, item.lastIndexOf('/'));
      positionById.putIfAbsent(list + "/" + parser.getString(), Integer.valueOf(last));
    }
  }

  /** Returns the JSON pointer of a place, with positions instead of ids. */
  private String pointer(String place) {
    StringBuilder pointer = new StringBuilder();
    String member =
        place.replaceFirst(
            "^/assises/[^/]+", ""); // The members of the series are at the top level.
    for (String step : member.split("/", -1)) {
      if (!step.isEmpty()) {
        Integer position = positionById.get(pointer + "/" + step);
        pointer.append('/').append(position == null ? step : position.toString());
      }
    }
    return pointer.toString();
  }

  /** Passes every value of the document and its pointer to a consumer. */
  private static void walk(Path document, BiConsumer<String, JsonParser> values)
      throws IOException {
    try (InputStream in = Files.newInputStream(document);
        JsonParser parser = StrictJsonProvider.create().createParser(in)) {
      Deque<Step> around = new ArrayDeque<>();
      while (parser.hasNext()) {
        Event event = parser.next();
        if (event == Event.KEY_NAME) {
          around.element().name = parser.getString();
        } else if (event == Event.END_OBJECT || event == Event.END_ARRAY) {
          around.pop();
        } else {
          String pointer = around.isEmpty() ? "" : around.element().next();
          values.accept(pointer, parser);
          if (event == Event.START_OBJECT || event == Event.START_ARRAY) {
            around.push(new Step(pointer, event == Event.START_ARRAY));
          }
        }
      }
    }
  }

  /** An object or a list, and the current position in it. */
  private static final class Step {
    final String pointer;
    final boolean isList;
    String name = "";
    int position;

    Step(String pointer, boolean isList) {
      this.pointer = pointer;
      this.isList = isList;
    }

    String next() {
      return pointer + "/" + (isList ? String.valueOf(position++) : name);
    }
  }
}
