package org.assises.json.intake;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flattens a JSON object into a record with the column names of a table: paths with slashes, in
 * snake case.
 */
public final class FlatObject {
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])([A-Z])");

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private FlatObject() {}

  /** {@return the record; paths that are read from it are added to the set} */
  public static SourceRecord of(
      JsonObject object, String pointer, Set<String> read, Losses losses) {
    FlatObject flat = new FlatObject();
    object.forEach((name, value) -> flat.add(name(name), value));
    return new SourceRecord(0, pointer, flat.values, read, losses);
  }

  private static String name(String name) {
    return HUMP.matcher(name).replaceAll("_$1").toLowerCase(Locale.ROOT);
  }

  private void add(String path, JsonValue value) {
    values.computeIfAbsent(path, unused -> new ArrayList<>());
    switch (value.getValueType()) {
      case NULL -> {}
      case STRING -> put(path, ((JsonString) value).getString());
      case ARRAY -> addAll(path, value.asJsonArray());
      case OBJECT -> addObject(path, value.asJsonObject());
      case NUMBER, TRUE, FALSE -> put(path, value.toString());
    }
  }

  private void put(String path, String text) {
    values.computeIfAbsent(path, unused -> new ArrayList<>()).add(text);
  }

  private void addAll(String path, JsonArray array) {
    array.forEach(item -> add(path, item));
  }

  private void addObject(String path, JsonObject object) {
    if (object.get("translations") instanceof JsonArray translations) {
      translations.forEach(translation -> addTranslation(path, translation));
    } else if (object.get("translation") instanceof JsonString text) {
      put(path, text.getString());
    } else {
      object.forEach((name, inner) -> add(path + "/" + name(name), inner));
    }
  }

  private void addTranslation(String path, JsonValue translation) {
    if (translation instanceof JsonObject object
        && object.get("locale") instanceof JsonString locale
        && object.get("text") instanceof JsonString text) {
      boolean machine = object.getOrDefault("machineTranslated", JsonValue.FALSE) == JsonValue.TRUE;
      put(path + (machine ? "/machine_translations/" : "/") + locale.getString(), text.getString());
    }
  }
}
