package org.assises.json.wording;

/**
 * Shortens and cleans the names of members for the location of a problem. A name in an untrusted
 * document can be a long text or contain control characters.
 */
public final class PointerName {
  private static final int LONGEST = 64;

  private PointerName() {}

  /**
   * {@return the name as part of a JSON pointer (RFC 6901), cut after 64 characters, with U+FFFD in
   * place of control and format characters}
   */
  public static String of(String name) {
    StringBuilder part = new StringBuilder();
    name.codePoints().limit(LONGEST).forEach(c -> append(c, part));
    return name.codePointCount(0, name.length()) > LONGEST ? part + "..." : part.toString();
  }

  private static void append(int codePoint, StringBuilder part) {
    switch (codePoint) {
      case '~' -> part.append("~0");
      case '/' -> part.append("~1");
      default -> part.appendCodePoint(isHarmless(codePoint) ? codePoint : 0xFFFD);
    }
  }

  private static boolean isHarmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
