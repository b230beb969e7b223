package org.assises.aggregator.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assises.aggregator.read.FlatRow;

/**
 * The proposals of a département and year, or the tombstones of those that were removed.
 *
 * @param name such as {@code departement=29/edition=2024}
 */
record Partition(String name, List<Path> parts, SortedLines sorted) {
  /**
   * The quotes in a line before the id of its series: its type and the name of the member come
   * first.
   */
  private static final int QUOTES_BEFORE_THE_SERIES = 7;

  void writeTo(NationalFolder folder, CityCounts cities) throws IOException {
    if (name.endsWith("/removed")) {
      writeRemoved(folder, cities);
    } else {
      writePublished(folder, cities);
    }
  }

  private void writePublished(NationalFolder folder, CityCounts cities) throws IOException {
    String path = "proposals/" + name;
    HashedFile json = folder.open(path + ".ndjson");
    HashedFile table = folder.open(path + ".csv");
    try (json;
        table) {
      table.write((FlatRow.HEADER + "\r\n").getBytes(UTF_8));
      sorted.read(
          parts,
          line -> {
            int tab = indexOf(line, (byte) '\t');
            json.write(line, 0, tab);
            json.write('\n');
            table.write(line, tab + 1, line.length - tab - 1);
            table.write('\r');
            table.write('\n');
            cities.published(series(line));
          });
    }
    folder.add(path + ".ndjson", "application/x-ndjson", json);
    folder.add(path + ".csv", "text/csv; charset=utf-8; header=present", table);
  }

  private void writeRemoved(NationalFolder folder, CityCounts cities) throws IOException {
    String path = "proposals/" + name + ".ndjson";
    HashedFile json = folder.open(path);
    try (json) {
      sorted.read(
          parts,
          line -> {
            json.write(line, 0, indexOf(line, (byte) '\t'));
            json.write('\n');
            cities.removed(series(line));
          });
    }
    folder.add(path, "application/x-ndjson", json);
  }

  private static int indexOf(byte[] line, byte wanted) {
    for (int i = 0; i < line.length; i++) {
      if (line[i] == wanted) {
        return i;
      }
    }
    throw new IllegalStateException("a line of a part has no tab");
  }

  /** {@return the id of the series, which follows the type in every line} */
  static String series(byte[] line) {
    int start = 0;
    for (int quotes = 0; quotes < QUOTES_BEFORE_THE_SERIES; start++) {
      quotes += line[start] == '"' ? 1 : 0;
    }
    int end = start;
    while (line[end] != '"') {
      end++;
    }
    return new String(line, start, end - start, UTF_8);
  }
}
