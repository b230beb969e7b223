package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * The code or password of an online meeting after its label: {@code Code secret : 998877}, {@code
 * mot de passe : Assises26!}, {@code PIN 123 456 789#}, {@code ID de réunion : 812 3456 7890}.
 *
 * <p>The rule starts at the colon or equals sign, or at the hash sign at the end of a telephone
 * code. A password contains a digit, so that "mot de passe : voir l'accueil" is not found.
 */
public final class MeetingCode implements Rule {
  private static final WordList LABELS = MeetingWords.LABELS;
  private static final WordList STARTS = MeetingWords.LABEL_STARTS;
  private static final WordList ENDS = MeetingWords.LABEL_ENDS;
  private static final WordList MEETINGS = MeetingWords.MEETINGS;
  private static final WordList IDENTIFIERS = MeetingWords.IDENTIFIERS;

  /** All words that may be the last of a label. */
  private static final WordList LAST_WORDS = WordList.of(LABELS, ENDS, MEETINGS, IDENTIFIERS);

  private static final int FEWEST = 4;
  private static final int MOST = 24;
  private static final int MOST_WORDS = 7;

  @Override
  public @Nullable Span at(CharSequence text, int index) {
    return text.charAt(index) == '#' ? beforeSharp(text, index) : afterLabel(text, index);
  }

  @Override
  public boolean mayBeAt(CharSequence text, int index) {
    return text.charAt(index) == '#'
        ? Digits.at(text, index - 1) >= 0
        : mayEndLabel(text, Signs.beforeSpaces(text, index));
  }

  private static boolean mayEndLabel(CharSequence text, int end) {
    return LAST_WORDS.holds(text, Signs.startOfWord(text, end), end);
  }

  private static @Nullable Span afterLabel(CharSequence text, int colon) {
    int start = Signs.afterSpaces(text, colon + 1);
    int end = endOfCode(text, start);
    boolean code =
        end >= 0
            && Dates.end(text, start) < 0
            && !isSeason(text, start, end)
            && !CodeInSentence.isAmount(text, end)
            && isLabel(text, colon);
    return code ? new Span(start, end) : null;
  }

  /** {@return whether this is two years such as 2025-2026} */
  private static boolean isSeason(CharSequence text, int start, int end) {
    return end > start + 8
        && CodeInSentence.isYear(text, start, start + 4)
        && Digits.afterGap(text, start + 4) == end - 4
        && CodeInSentence.isYear(text, end - 4, end);
  }

  private static @Nullable Span beforeSharp(CharSequence text, int sharp) {
    int start = sharp;
    while (start > sharp - MOST
        && (Digits.at(text, start - 1) >= 0 || Signs.isSpace(Signs.at(text, start - 1)))) {
      start--;
    }
    int first = Signs.afterSpaces(text, start);
    int labelEnd = Signs.beforeSpaces(text, first);
    boolean code =
        sharp - first >= FEWEST && LABELS.holds(text, Signs.startOfWord(text, labelEnd), labelEnd);
    return code ? new Span(first, sharp) : null;
  }

  /**
   * {@return the end of a word of 4 to 24 characters with a digit, or of groups of digits; or -1}
   */
  static int endOfCode(CharSequence text, int start) {
    int end = start;
    boolean digit = false;
    while (end < start + MOST && isCode(Signs.at(text, end))) {
      digit |= Signs.isDigit(text.charAt(end));
      end++;
    }
    int groups = end;
    for (int next = Digits.afterGap(text, groups); next > 0 && groups < start + MOST; ) {
      groups = Digits.endOfGroup(text, next);
      next = Digits.afterGap(text, groups);
    }
    boolean figures = Digits.endOfGroup(text, start) == end;
    int codeEnd = figures ? Math.min(groups, start + MOST) : end;
    return digit && codeEnd - start >= FEWEST ? codeEnd : -1;
  }

  private static boolean isCode(char c) {
    return c > ' ' && c < 0x7F && ",;()<>\"|#".indexOf(c) < 0;
  }

  private static boolean isLabel(CharSequence text, int colon) {
    int end = Signs.beforeSpaces(text, colon);
    int word = Signs.startOfWord(text, end);
    boolean last = LABELS.holds(text, word, end) || ENDS.holds(text, word, end);
    return (last && (isWholeLabel(text, word, end) || startsBefore(text, word, STARTS)))
        || isIdentifier(text, word, end);
  }

  /** {@return whether the word is a complete label, such as PIN, mdp or passcode} */
  private static boolean isWholeLabel(CharSequence text, int word, int end) {
    return STARTS.holds(text, word, end) && !Signs.hasAt(text, word, "code ");
  }

  /** {@return whether a label such as "ID de réunion" or "Zoom ID" ends here} */
  private static boolean isIdentifier(CharSequence text, int word, int end) {
    if (MEETINGS.holds(text, word, end)) {
      return startsBefore(text, word, IDENTIFIERS);
    }
    int before = beforeJoints(text, word);
    return IDENTIFIERS.holds(text, word, end)
        && MEETINGS.holds(text, Signs.startOfWord(text, before), before);
  }

  private static boolean startsBefore(CharSequence text, int word, WordList starts) {
    int end = word;
    for (int words = 0; words < MOST_WORDS; words++) {
      end = beforeJoints(text, end);
      int before = Signs.startOfWord(text, end);
      if (before == end) {
        return false;
      }
      if (starts.holds(text, before, end)) {
        return true;
      }
      end = before;
    }
    return false;
  }

  private static int beforeJoints(CharSequence text, int index) {
    int at = Signs.beforeSpaces(text, index);
    char joint = Signs.at(text, at - 1);
    return joint == '\'' || joint == '’' || joint == '-' ? at - 1 : at;
  }
}
