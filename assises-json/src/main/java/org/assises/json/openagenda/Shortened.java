package org.assises.json.openagenda;

import java.util.Map;
import java.util.TreeMap;
import org.assises.model.Text;

/** Shortens texts to the length of a field, in UTF-16 code units as OpenAgenda counts them. */
final class Shortened {
  static final int TITLE = 140;
  static final int DESCRIPTION = 200;
  static final int LONG_DESCRIPTION = 10_000;
  static final int KEYWORDS = 255;
  static final int PLACE_NAME = 100;
  static final int PLACE_ADDRESS = 255;

  private static final String CUT = "…";

  private Shortened() {}

  static boolean isLonger(Text text, int most) {
    return text.byLanguage().values().stream().anyMatch(value -> value.length() > most);
  }

  static Text to(int most, Text text) {
    Map<String, String> shortened = new TreeMap<>();
    text.byLanguage().forEach((language, value) -> shortened.put(language, to(most, value)));
    return new Text(shortened);
  }

  /** {@return the text; cut between words if it is too long} */
  static String to(int most, String text) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - CUT.length();
    int space = text.lastIndexOf(' ', end);
    if (space > end / 2) {
      end = space;
    } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + CUT;
  }
}
