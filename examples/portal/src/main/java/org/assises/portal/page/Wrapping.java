package org.assises.portal.page;

import java.util.ArrayList;
import java.util.List;

/** Words on lines of limited width, for pictures, where nothing wraps by itself. */
final class Wrapping {
  private static final int MOST_LINES = 3;

  private Wrapping() {}

  /** {@return the text on at most three lines; a longer one ends in an ellipsis} */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(cut(word, width));
    }
    lines.add(line.toString());
    return lines.size() <= MOST_LINES ? lines : shortened(lines);
  }

  private static List<String> shortened(List<String> lines) {
    List<String> kept = new ArrayList<>(lines.subList(0, MOST_LINES));
    kept.set(MOST_LINES - 1, kept.get(MOST_LINES - 1) + " …");
    return kept;
  }

  private static String cut(String word, int width) {
    return word.codePointCount(0, word.length()) <= width
        ? word
        : word.substring(0, word.offsetByCodePoints(0, width - 1)) + "…";
  }
}
