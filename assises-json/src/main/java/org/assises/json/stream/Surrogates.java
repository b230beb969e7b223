package org.assises.json.stream;

/** Surrogates of UTF-16, which stand for a character only in pairs. */
final class Surrogates {
  private Surrogates() {}

  static boolean unpaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
