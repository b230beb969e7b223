package org.assises.json.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A record of an export, the same whether it was a row of a table or an object of JSON: texts by
 * the path of their names, such as {@code title/fr}.
 */
public final class SourceRecord {
  private static final Pattern JOINED = Pattern.compile(", ?");
  private static final String DEFUSED = "=+-@";

  private final int line;
  private final String pointer;
  private final Map<String, List<String>> values;
  private final Set<String> read;

  /**
   * A record.
   *
   * @param line of a table; 0 in JSON
   * @param pointer to the object in JSON; empty in a table
   * @param read is told which paths are read
   */
  public SourceRecord(
      int line, String pointer, Map<String, List<String>> values, Set<String> read) {
    this.line = line;
    this.pointer = pointer;
    this.values = values;
    this.read = read;
  }

  public int line() {
    return line;
  }

  /** {@return the place of a value: the name of its column, or the pointer to it} */
  public String place(String path) {
    return pointer.isEmpty() ? path : pointer + (path.isEmpty() ? "" : "/" + path);
  }

  public Set<String> paths() {
    return values.keySet();
  }

  public boolean has(String path) {
    return values.containsKey(path);
  }

  /** {@return the first text that is there under one of the paths} */
  public Optional<String> value(String... paths) {
    for (String path : paths) {
      read.add(path);
      for (String value : values.getOrDefault(path, List.of())) {
        if (!value.isBlank()) {
          return Optional.of(undone(value.strip()));
        }
      }
    }
    return Optional.empty();
  }

  /** {@return the texts of a list; a table has them in one cell, with commas between them} */
  public List<String> list(String path) {
    read.add(path);
    List<String> all = new ArrayList<>();
    for (String value : values.getOrDefault(path, List.of())) {
      if (pointer.isEmpty()) {
        JOINED.splitAsStream(value).forEach(all::add);
      } else {
        all.add(value);
      }
    }
    return all.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  /** {@return whether a text stands under the path, other than false and zero} */
  public boolean says(String path) {
    return values.getOrDefault(path, List.of()).stream()
        .anyMatch(text -> !text.isBlank() && !text.equals("false") && !text.equals("0"));
  }

  public boolean isTrue(String path) {
    return value(path).filter("true"::equals).isPresent();
  }

  /** Decidim puts an apostrophe before what a spreadsheet could take for a formula. */
  private static String undone(String value) {
    boolean defused =
        value.length() > 1 && value.charAt(0) == '\'' && DEFUSED.indexOf(value.charAt(1)) >= 0;
    return defused ? value.substring(1) : value;
  }

  /** Tells of what records say and nobody asked for, once for a name. */
  public static void tellOfOthers(
      List<SourceRecord> records, Set<String> read, Losses losses, String key) {
    Set<String> others = new TreeSet<>();
    for (SourceRecord record : records) {
      for (String path : record.paths()) {
        if (!read.contains(path) && record.says(path)) {
          others.add(path);
        }
      }
    }
    others.stream()
        .filter(path -> !PersonalColumns.holds(path) && !path.contains("/machine_translations/"))
        .forEach(path -> losses.column(path, key));
  }
}
