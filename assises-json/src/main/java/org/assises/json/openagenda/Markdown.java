package org.assises.json.openagenda;

/** Converts plain text to Markdown that looks the same. */
final class Markdown {
  private Markdown() {}

  /** {@return the text with its line breaks kept and all markup escaped} */
  static String of(String plain) {
    return plain
        .strip()
        .replaceAll("\\R", "\n")
        .replaceAll("(?m)^[ \\t]+|[ \\t]+$", "")
        .replaceAll("([\\\\`*_\\[\\]<>&#|~])", "\\\\$1")
        .replaceAll("(?m)^([-+=])", "\\\\$1")
        .replaceAll("(?m)^(\\d+)([.)])", "$1\\\\$2")
        .replaceAll("(?<!\n)\n(?!\n)", "  \n")
        .replaceAll("\n{3,}", "\n\n");
  }

  /** {@return a link with a plain text} */
  static String link(String plain, Object address) {
    return "[" + of(plain.replaceAll("\\s+", " ")) + "](<" + address + ">)";
  }
}
