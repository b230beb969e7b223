package org.assises.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints to a person, line by line. On a terminal, lines are broken between words.
 *
 * <p>Control characters are never printed, because messages may contain parts of a hostile
 * document, such as the name of an unknown member.
 */
record Report(Output out, Texts texts) {
  private static final int WIDTH = 80;
  private static final String INDENT = "  ";

  /** Prints the sentence of a key. */
  void say(String key, Object... named) {
    line(texts.say(key, named));
  }

  /** Prints the sentence of a key for a number of things. */
  void count(String key, long count, Object... named) {
    line(texts.count(key, count, named));
  }

  /** Prints the sentence of a key, indented. */
  void item(String key, Object... named) {
    item(texts.say(key, named));
  }

  /** Prints a sentence, indented. */
  void item(String sentence) {
    line(INDENT + sentence);
  }

  /** Prints the first things, indented, and how many more there are. */
  void items(List<String> things, int most, String more, Object... named) {
    things.stream().limit(most).forEach(this::item);
    if (things.size() > most) {
      item(texts.count(more, things.size() - most, named));
    }
  }

  /** Prints a sentence. */
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
   * @param indent the number of spaces before continued lines
   */
  static List<String> wrapped(String line, int indent) {
    List<String> lines = new ArrayList<>();
    String rest = line;
    while (rest.length() > WIDTH) {
      int end = rest.lastIndexOf(' ', WIDTH);
      if (end <= indent) {
        break; // A word that is longer than a line, such as a path, is not broken.
      }
      lines.add(rest.substring(0, end));
      rest = " ".repeat(indent) + rest.substring(end + 1).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /**
   * Replaces control characters, and those that change the direction of text, by their code points.
   */
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
