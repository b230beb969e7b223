package org.assises.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the command line tells a person, line by line. On a terminal, lines are broken between
 * words.
 *
 * <p>No character that steers a terminal is passed on: parts of a hostile document, such as the
 * name of an unknown member, stand in messages.
 */
record Report(Output out, Texts texts) {
  private static final int WIDTH = 80;
  private static final String INDENT = "  ";

  /** Tells the sentence under a key. */
  void say(String key, Object... named) {
    line(texts.say(key, named));
  }

  /** Tells the sentence under a key for so many things. */
  void count(String key, long count, Object... named) {
    line(texts.count(key, count, named));
  }

  /** Tells the sentence under a key, indented below the line before. */
  void item(String key, Object... named) {
    item(texts.say(key, named));
  }

  /** Tells something that is worded already, indented below the line before. */
  void item(String sentence) {
    line(INDENT + sentence);
  }

  /** Tells the first of many things, indented, and how many more there are. */
  void items(List<String> things, int most, String more, Object... named) {
    things.stream().limit(most).forEach(this::item);
    if (things.size() > most) {
      item(texts.count(more, things.size() - most, named));
    }
  }

  /** Tells something that is worded already. */
  void line(String sentence) {
    String harmless = harmless(sentence);
    int indent = harmless.length() - harmless.stripLeading().length();
    List<String> lines =
        out.isTerminal() ? wrapped(harmless, indent + INDENT.length()) : List.of(harmless);
    lines.forEach(out.text()::println);
  }

  /**
   * Returns a line broken between words, so that it fits on a terminal.
   *
   * @param indent the spaces before what is broken off
   */
  static List<String> wrapped(String line, int indent) {
    List<String> lines = new ArrayList<>();
    String rest = line;
    while (rest.length() > WIDTH) {
      int end = rest.lastIndexOf(' ', WIDTH);
      if (end <= indent) {
        break; // One word that is longer than a line, such as a path, stays whole.
      }
      lines.add(rest.substring(0, end));
      rest = " ".repeat(indent) + rest.substring(end + 1).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** Controls, and what turns the direction of text, are shown by their number. */
  static String harmless(String text) {
    StringBuilder harmless = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(harmless, c));
    return harmless.toString();
  }

  private static void append(StringBuilder line, int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          line.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
      default -> line.appendCodePoint(codePoint);
    }
  }
}
