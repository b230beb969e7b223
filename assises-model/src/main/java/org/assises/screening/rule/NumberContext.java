package org.assises.screening.rule;

/** Checks the words around a number. */
final class NumberContext {
  private static final WordList ANNOUNCEMENTS = TelephoneWords.ANNOUNCEMENTS;
  private static final WordList LINKS = TelephoneWords.LINKS_TO_NUMBER;
  private static final WordList GLUED = TelephoneWords.GLUED_ANNOUNCEMENTS;
  private static final WordList REFERENCES = TelephoneWords.REFERENCES;
  private static final WordList LISTS = TelephoneWords.LISTS_OF_FIGURES;
  private static final WordList UNITS = TelephoneWords.UNITS;
  private static final WordList NUMBERED_REFERENCES = TelephoneWords.NUMBERED_REFERENCES;
  private static final WordList NUMBER_WORDS = TelephoneWords.NUMBER_WORDS;

  private static final int MOST_WORDS = 5;
  private static final int MOST_LABEL_WORDS = 8;
  private static final int FARTHEST = 48;

  private NumberContext() {}

  /** {@return whether a word such as "tél" ends directly before the index, without a space} */
  static boolean isGluedToAnnouncement(CharSequence text, int start) {
    int end = Signs.isLetter(Signs.at(text, start - 1)) ? start : start - 1;
    return GLUED.holds(text, Signs.startOfWord(text, end), end);
  }

  /**
   * {@return whether a word before the number announces a telephone number} Words such as "au" and
   * "portable", and capitalized names, may be in between, as in "joindre Mme Le Gall au 06 ..."
   */
  static boolean isAnnounced(CharSequence text, int start) {
    int end = start;
    for (int words = 0; words < MOST_WORDS; words++) {
      end = beforePunctuation(text, end, start, ":.,('’°º»-;\"|\uFE0F)+");
      int word = startOfToken(text, end);
      if (word == end) {
        return false;
      }
      if (ANNOUNCEMENTS.holds(text, word, end)) {
        return true;
      }
      if (!LINKS.holds(text, word, end) && !Character.isUpperCase(text.charAt(word))) {
        return false;
      }
      end = word;
    }
    return false;
  }

  /**
   * {@return whether the number follows a label with any words after the announcement, and a colon:
   * "Portable de l'animateur : 6 39 98 12 34"}
   */
  static boolean isLabelled(CharSequence text, int start) {
    int end = beforePunctuation(text, start, start, ":");
    boolean colon = end < start && text.subSequence(end, start).toString().indexOf(':') >= 0;
    for (int words = 0; colon && words < MOST_LABEL_WORDS; words++) {
      int word = Signs.startOfWord(text, end);
      if (word == end) {
        return false;
      }
      if (ANNOUNCEMENTS.holds(text, word, end)) {
        return true;
      }
      end = beforePunctuation(text, word, start, "’'.-");
    }
    return false;
  }

  /** {@return whether the number is a reference: lot 0612345678, lot n° 0612345678} */
  static boolean isReference(CharSequence text, int start) {
    return isReference(text, start, false);
  }

  /** {@return whether the number is a reference with "n°": lot n° 06 12 34 56 78} */
  static boolean isNumberedReference(CharSequence text, int start) {
    return isReference(text, start, true);
  }

  private static boolean isReference(CharSequence text, int start, boolean onlyNumbered) {
    int end = start;
    boolean numbered = false;
    for (int words = 0; words < 3; words++) {
      end = beforePunctuation(text, end, start, ":.°º#=/");
      int word = Signs.startOfWord(text, end);
      if ((REFERENCES.holds(text, word, end) && (numbered || !onlyNumbered))
          || (numbered && NUMBERED_REFERENCES.holds(text, word, end))) {
        return true;
      }
      numbered |= NUMBER_WORDS.holds(text, word, end);
      if (!LINKS.holds(text, word, end)) {
        return false;
      }
      end = word;
    }
    return false;
  }

  /** {@return whether a word announces a list of pairs of digits: départs 07 12 07 32 07} */
  static boolean isList(CharSequence text, int start) {
    int end = start;
    for (int words = 0; words < MOST_WORDS; ) {
      end = beforePunctuation(text, end, start, ":,('’°º-/");
      int word = Signs.startOfWord(text, end);
      if (word < end) {
        if (ANNOUNCEMENTS.holds(text, word, end)) {
          return false;
        }
        if (LISTS.holds(text, word, end)) {
          return true;
        }
        words++;
        end = word;
      } else if (Signs.isDigit(Signs.at(text, end - 1)) && end > start - FARTHEST) {
        end--;
      } else {
        return false;
      }
    }
    return false;
  }

  /** {@return whether a unit follows, so that this is an amount: 12 345 678 901 €} */
  static boolean hasUnit(CharSequence text, int end) {
    int unit = Signs.afterSpaces(text, end);
    int unitEnd = startOfNext(text, unit);
    return UNITS.holds(text, unit, unitEnd);
  }

  private static int startOfNext(CharSequence text, int start) {
    int end = start;
    while (end < start + 12 && !isBetween(Signs.at(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean isBetween(char c) {
    return c == '\0' || c <= ' ' || Signs.isSpace(c) || ".,;:()/|\"".indexOf(c) >= 0;
  }

  /** Returns the start of the word, or of the telephone sign, that ends here. */
  private static int startOfToken(CharSequence text, int end) {
    int start = Signs.startOfWord(text, end);
    if (start < end) {
      return start;
    }
    char c = Signs.at(text, end - 1);
    if (c >= '\u2600' && c < '\u2800') {
      return end - 1;
    }
    boolean pair =
        Character.isLowSurrogate(c) && Character.isHighSurrogate(Signs.at(text, end - 2));
    return pair ? end - 2 : end;
  }

  private static int beforePunctuation(CharSequence text, int from, int start, String marks) {
    int at = from;
    while (at > start - FARTHEST && isPassed(Signs.at(text, at - 1), marks)) {
      at--;
    }
    return at;
  }

  private static boolean isPassed(char c, String marks) {
    return Signs.isSpace(c) || marks.indexOf(c) >= 0;
  }
}
