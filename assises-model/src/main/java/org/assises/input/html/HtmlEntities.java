package org.assises.input.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Decodes character references of HTML, by name or by number. */
public final class HtmlEntities {
  /** The length of the longest name, with the ampersand and the semicolon. */
  private static final int LONGEST = 34;

  /** The numbers 128 to 159 stand for characters of windows-1252. */
  private static final String WINDOWS_1252 =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private static final Map<String, String> NAMED = named();

  private HtmlEntities() {}

  /** {@return a text with all known references replaced that end with a semicolon} */
  public static String decoded(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      if (text.charAt(i) == '&') {
        i = append(text, i, decoded);
      } else {
        decoded.append(text.charAt(i++));
      }
    }
    return decoded.toString();
  }

  /**
   * Appends the character of the reference that starts at an ampersand, or the ampersand if there
   * is no reference.
   *
   * @return the index after the reference or the ampersand
   */
  static int append(String text, int from, StringBuilder target) {
    int end = text.substring(from, Math.min(text.length(), from + LONGEST)).indexOf(';');
    String name = end < 0 ? "" : text.substring(from + 1, from + end);
    String meaning = name.startsWith("#") ? numeric(name.substring(1)) : NAMED.get(name);
    if (meaning == null || meaning.isEmpty()) {
      target.append('&');
      return from + 1;
    }
    target.append(meaning);
    return from + end + 1;
  }

  /**
   * Returns the character with a number; empty for control characters, surrogates and malformed
   * numbers.
   */
  private static String numeric(String number) {
    boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
    int codePoint;
    try {
      codePoint =
          hexadecimal ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
    } catch (NumberFormatException e) {
      return "";
    }
    if (codePoint >= 0x80 && codePoint <= 0x9F) {
      codePoint = WINDOWS_1252.charAt(codePoint - 0x80);
    }
    boolean readable =
        Character.isValidCodePoint(codePoint)
            && (codePoint == '\n' || !Character.isISOControl(codePoint))
            && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    return readable ? Character.toString(codePoint) : "";
  }

  private static Map<String, String> named() {
    Map<String, String> named = new HashMap<>();
    try (InputStream in =
            requireNonNull(
                HtmlEntities.class.getResourceAsStream("html-entities.txt"), "html-entities.txt");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(parts -> named.put(parts[0], characters(parts)));
    } catch (IOException e) {
      throw new UncheckedIOException("the character references cannot be read", e);
    }
    return Map.copyOf(named);
  }

  private static String characters(String[] parts) {
    StringBuilder characters = new StringBuilder();
    for (int i = 1; i < parts.length; i++) {
      characters.appendCodePoint(Integer.parseInt(parts[i], 16));
    }
    return characters.toString();
  }
}
