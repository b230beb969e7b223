package org.assises.screening.rule;

/** The part of an e-mail address before the at sign, such as {@code prenom.nom}. */
final class LocalPart {
  private static final int LONGEST = 64;
  private static final WordList ANNOUNCEMENTS = EmailWords.ANNOUNCEMENTS;

  private LocalPart() {}

  /**
   * {@return the start of the local part that ends here, or -1 if there is none} After another at
   * sign it is not a local part but an account name, as in @nom@example.org.
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

  /**
   * {@return whether this cannot be an ordinary word, because it contains a sign such as a hyphen,
   * a dot or a digit}
   */
  static boolean isNoWord(CharSequence text, int start, int end) {
    return Signs.isLetter(text.charAt(start)) && Signs.startOfWord(text, end) > start;
  }

  /** {@return whether this contains a dot, an underscore or a digit, as mailbox names do} */
  static boolean isMailbox(CharSequence text, int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == '.' || c == '_' || Signs.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a word such as "mail" is before it, with or without a colon} */
  static boolean isAnnounced(CharSequence text, int start) {
    int end = Signs.beforeSpaces(text, start);
    end = Signs.at(text, end - 1) == ':' ? Signs.beforeSpaces(text, end - 1) : end;
    return ANNOUNCEMENTS.holds(text, Signs.startOfWord(text, end), end);
  }

  private static boolean isLocal(char c) {
    return Signs.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '~';
  }
}
