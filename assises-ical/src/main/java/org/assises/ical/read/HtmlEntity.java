package org.assises.ical.read;

import java.util.Map;

/** Character references of HTML, as far as descriptions of events have them. */
final class HtmlEntity {
  private static final int LONGEST = 10;
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("agrave", "à"),
          Map.entry("acirc", "â"),
          Map.entry("ccedil", "ç"),
          Map.entry("eacute", "é"),
          Map.entry("egrave", "è"),
          Map.entry("ecirc", "ê"),
          Map.entry("euml", "ë"),
          Map.entry("icirc", "î"),
          Map.entry("iuml", "ï"),
          Map.entry("ocirc", "ô"),
          Map.entry("ugrave", "ù"),
          Map.entry("ucirc", "û"),
          Map.entry("ntilde", "ñ"),
          Map.entry("Agrave", "À"),
          Map.entry("Eacute", "É"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("bull", "•"),
          Map.entry("middot", "·"),
          Map.entry("euro", "€"));

  private HtmlEntity() {}

  /**
   * Appends what the ampersand at the index stands for, itself if for nothing known, and returns
   * the index after it.
   */
  static int append(String html, int from, StringBuilder text) {
    int length = html.substring(from, Math.min(html.length(), from + LONGEST)).indexOf(';');
    int end = from + length;
    String entity = length < 0 ? "" : html.substring(from + 1, end);
    if (NAMED.containsKey(entity)) {
      text.append(NAMED.get(entity));
      return end + 1;
    }
    int codePoint = entity.startsWith("#") ? numbered(entity.substring(1)) : -1;
    if (codePoint >= ' ') {
      text.appendCodePoint(codePoint);
      return end + 1;
    }
    text.append('&');
    return from + 1;
  }

  private static int numbered(String number) {
    try {
      boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
      int codePoint =
          hexadecimal ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
      boolean character =
          Character.isValidCodePoint(codePoint)
              && !Character.isISOControl(codePoint)
              && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
      return character ? codePoint : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
