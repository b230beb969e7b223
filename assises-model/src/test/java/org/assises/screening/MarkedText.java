package org.assises.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of a table of texts, in which {@code ⟦kind ...⟧} marks expected results. Characters can be
 * written as {@code {U+200B}}. Lines that start with # are comments.
 */
record MarkedText(String place, String text, List<Mark> marks) {

  /** An expected result. */
  record Mark(String kind, int start, int end) {}

  static Stream<MarkedText> in(String table) {
    List<String> lines = linesOf(table);
    return IntStream.range(0, lines.size())
        .filter(line -> !lines.get(line).isEmpty() && !lines.get(line).startsWith("#"))
        .mapToObj(line -> of(table + ":" + (line + 1), lines.get(line)));
  }

  static MarkedText of(String place, String line) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    String kind = "";
    int start = 0;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '⟦') {
        int space = line.indexOf(' ', at);
        kind = line.substring(at + 1, space);
        start = text.length();
        at = space;
      } else if (c == '⟧') {
        marks.add(new Mark(kind, start, text.length()));
      } else if (line.startsWith("{U+", at)) {
        int end = line.indexOf('}', at);
        text.appendCodePoint(Integer.parseInt(line.substring(at + 3, end), 16));
        at = end;
      } else {
        text.append(c);
      }
    }
    return new MarkedText(place, text.toString(), marks);
  }

  private static List<String> linesOf(String table) {
    try (InputStream in = MarkedText.class.getResourceAsStream("" + table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
