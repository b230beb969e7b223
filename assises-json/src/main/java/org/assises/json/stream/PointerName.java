package org.assises.json.stream;

/**
 * A member's name in the place of a problem. Where it comes from a stranger it may be a whole text,
 * in the place of a name by mistake or on purpose; what is told of it is short and harmless.
 */
public final class PointerName {
  private static final int LONGEST = 64;

  private PointerName() {}

  /**
   * {@return the name as a part of a JSON pointer (RFC 6901); what is beyond 64 characters is left
   * out, and U+FFFD is in the place of control characters and line ends}
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
