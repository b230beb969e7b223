package org.assises.screening.rule;

/** What stands before the at sign of an e-mail address: {@code prenom.nom}. */
final class LocalPart {
  private static final int LONGEST = 64;
  private static final WordList ANNOUNCEMENTS = WordList.of("email.txt", "announcements");

  private LocalPart() {}

  /**
   * {@return the start of the local part that ends here, or -1 if there is none} After another sign
   * it is none but a name of the social web: @nom@example.org.
   */
  static int start(CharSequence text, int end) {
    int start = end;
    while (start > Math.max(0, end - LONGEST) && isLocal(text.charAt(start - 1))) {
      start--;
    }
    if (Signs.at(text, start - 1) == '@') {
      return -1;
    }
    while (start < end && !Signs.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return start < end ? start : -1;
  }

  /** {@return whether this is no word of a sentence: it has a hyphen, a dot, a digit ...} */
  static boolean isNoWord(CharSequence text, int start, int end) {
    return Signs.isLetter(text.charAt(start)) && Signs.startOfWord(text, end) > start;
  }

  /** {@return whether this has a dot, an underscore or a digit, as names of mailboxes have} */
  static boolean isMailbox(CharSequence text, int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == '.' || c == '_' || Signs.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a word such as "mail" stands before it, with a colon or without} */
  static boolean isAnnounced(CharSequence text, int start) {
    int end = Signs.beforeSpaces(text, start);
    end = Signs.at(text, end - 1) == ':' ? Signs.beforeSpaces(text, end - 1) : end;
    return ANNOUNCEMENTS.holds(text, Signs.startOfWord(text, end), end);
  }

  private static boolean isLocal(char c) {
    return Signs.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '~';
  }
}
