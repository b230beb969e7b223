package org.assises.json.table.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes characters that XML does not allow, which a workbook writes as {@code _x000D_}. */
final class Escaped {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int HEX = 16;

  private Escaped() {}

  static String text(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher escapes = ESCAPE.matcher(text);
    return escapes.replaceAll(
        escape ->
            Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(escape.group(1), HEX))));
  }
}
