package org.assises.json.openagenda;

/** Plain text as Markdown that shows the same. */
final class Markdown {
  private Markdown() {}

  /** {@return the text, with a line break where it has one and nothing that Markdown marks up} */
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

  /** {@return a link that shows a plain text} */
  static String link(String plain, Object address) {
    return "[" + of(plain.replaceAll("\\s+", " ")) + "](<" + address + ">)";
  }
}
