package org.assises.json.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assises.model.Coordinates;

/**
 * A record of an export, whether a row of a table or a JSON object: texts by their paths, such as
 * {@code title/fr}.
 */
public final class SourceRecord {
  private static final Pattern JOINED = Pattern.compile(", ?");

  private final int line;
  private final String pointer;
  private final Map<String, List<String>> values;
  private final Set<String> read;
  private final Losses losses;

  /**
   * Creates a record.
   *
   * @param line the line of the row in the table; 0 in JSON
   * @param pointer the JSON pointer of the object; empty in a table
   * @param read receives the paths that are read
   */
  public SourceRecord(
      int line, String pointer, Map<String, List<String>> values, Set<String> read, Losses losses) {
    this.line = line;
    this.pointer = pointer;
    this.values = values;
    this.read = read;
    this.losses = losses;
  }

  /** Returns the place of a value: the name of its column, or its JSON pointer. */
  private String place(String path) {
    return pointer.isEmpty() ? path : pointer + (path.isEmpty() ? "" : "/" + path);
  }

  /** Reports something about a value, or about the record if the path is empty. */
  public void report(String path, String code) {
    losses.row(line, place(path), code);
  }

  /** Reports something about many records once, with their number. */
  public void count(String path, String code) {
    losses.counted(line, path, "", code);
  }

  public Set<String> paths() {
    return values.keySet();
  }

  public boolean has(String path) {
    return values.containsKey(path);
  }

  /** {@return the text of the first of the paths that has one; empty if none has} */
  public Optional<String> value(String... paths) {
    return cell(paths).map(Cell::text);
  }

  /** {@return the text of the first of the paths that has one, with its place} */
  public Optional<Cell> cell(String... paths) {
    for (String path : paths) {
      read.add(path);
      for (String value : values.getOrDefault(path, List.of())) {
        if (!value.isBlank()) {
          return Optional.of(new Cell(line, place(path), Cell.undefused(value.strip())));
        }
      }
    }
    return Optional.empty();
  }

  /** {@return the point at two paths; empty if it is not on the earth} */
  public Optional<Coordinates> point(List<String> latitude, List<String> longitude) {
    return WrittenNumber.point(degrees(latitude), degrees(longitude));
  }

  private Optional<Double> degrees(List<String> paths) {
    return value(paths.toArray(String[]::new)).flatMap(WrittenNumber::parseDegrees);
  }

  /** {@return the texts of a list; a table has them in one cell, separated by commas} */
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

  /** {@return whether there is a text at the path other than {@code false} and {@code 0}} */
  public boolean says(String path) {
    return values.getOrDefault(path, List.of()).stream()
        .anyMatch(text -> !text.isBlank() && !text.equals("false") && !text.equals("0"));
  }

  /** {@return whether the record has the path, without a text} */
  public boolean isBlank(String path) {
    return has(path) && value(path).isEmpty();
  }

  public boolean isTrue(String path) {
    return value(path).filter("true"::equals).isPresent();
  }

  /** Reports the names of values that nobody read, once each. */
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
