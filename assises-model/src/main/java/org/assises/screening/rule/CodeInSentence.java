package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * The code or password of an online meeting or a door, mostly without a colon: {@code code d'accès
 * 482193}, {@code le mot de passe est Quai26}, {@code visio Zoom, code 4821 93}, {@code ID de
 * réunion 812 3456 7890}, {@code code du portail : 4821}, {@code code de l'immeuble : 45B12},
 * {@code PIN 4821}.
 *
 * <p>The rule starts at the D, T or N of "code", "mdp", "ID", "mot" or "PIN". The words in between
 * must show that the code is secret, because other codes are public. A year, a date and an amount
 * are no codes.
 */
public final class CodeInSentence implements Rule {
  private static final WordList LABELS = MeetingWords.SENTENCE_LABELS;
  private static final WordList SECRET = MeetingWords.SENTENCE_SECRETS;
  private static final WordList ONLINE = MeetingWords.ONLINE;
  private static final WordList BETWEEN = MeetingWords.SENTENCE_JOINTS;

  private static final int MOST_WORDS = 8;
  private static final int FEWEST_DIGITS = 4;
  private static final int MOST_DIGITS = 12;
  private static final String MARKS = ",'’-–(";
  private static final int MOST_MARKS = 3;

  @Override
  public @Nullable Span at(CharSequence text, int index) {
    int label = Signs.startOfWord(text, index);
    int end = Signs.endOfWord(text, label);
    if (index == label || !isLabel(text, label, end)) {
      return null; // The first D of "digicode" does not count.
    }
    boolean secret = SECRET.holds(text, label, end);
    for (int words = 0; words < MOST_WORDS; words++) {
      int next = afterJoint(text, end);
      int nextEnd = Signs.endOfWord(text, next);
      if (next == end || Digits.at(text, nextEnd) >= 0 || !isWithin(text, next, nextEnd)) {
        int start = afterColon(text, next);
        boolean code = start > end && (secret || followsMeeting(text, label));
        return code ? Span.of(start, endOfCode(text, start, start > next)) : null;
      }
      secret |= SECRET.holds(text, next, nextEnd);
      end = nextEnd;
    }
    return null;
  }

  @Override
  public boolean mayBeAt(CharSequence text, int index) {
    int label = Signs.startOfWord(text, index);
    return isLabel(text, label, Signs.endOfWord(text, label));
  }

  /** {@return whether this is a label, and no tree as in "PLANTATION DE PIN 1200"} */
  private static boolean isLabel(CharSequence text, int word, int end) {
    return LABELS.holds(text, word, end)
        && !(Signs.hasAt(text, word, "pin")
            && Character.isUpperCase(Signs.at(text, Signs.beforeSpaces(text, word) - 1)));
  }

  private static boolean isWithin(CharSequence text, int word, int end) {
    return BETWEEN.holds(text, word, end) || SECRET.holds(text, word, end);
  }

  private static int afterJoint(CharSequence text, int end) {
    char joint = Signs.at(text, end);
    return joint == '\'' || joint == '’' ? end + 1 : Signs.afterSpaces(text, end);
  }

  private static int afterColon(CharSequence text, int index) {
    return ":=".indexOf(Signs.at(text, index)) >= 0 ? Signs.afterSpaces(text, index + 1) : index;
  }

  /** {@return whether a word such as "Zoom" is among the words before, in the same sentence} */
  private static boolean followsMeeting(CharSequence text, int label) {
    int at = label;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = Signs.beforeMarks(text, at, MARKS, MOST_MARKS);
      int word = Signs.startOfWord(text, end);
      if (ONLINE.holds(text, word, end)) {
        return !Signs.hasAt(text, end, " sur"); // "Zoom sur le budget" is no meeting.
      }
      if (word == end && Digits.at(text, end - 1) < 0) {
        return false;
      }
      at = word == end ? beforeDigits(text, end) : word;
    }
    return false;
  }

  private static int beforeDigits(CharSequence text, int end) {
    int at = end;
    while (at > end - FEWEST_DIGITS && Digits.at(text, at - 1) >= 0) {
      at--;
    }
    return at;
  }

  private static int endOfCode(CharSequence text, int start, boolean afterColon) {
    if (Digits.at(text, start) < 0) {
      return endOfPassword(text, start);
    }
    boolean mixed = afterColon && isMixed(text, start);
    return mixed ? MeetingCode.endOfCode(text, start) : endOfNumber(text, start);
  }

  /**
   * {@return whether digits with a letter such as 45B12 or 1234A start here, and no time or unit}
   */
  private static boolean isMixed(CharSequence text, int start) {
    int letter = Digits.endOfGroup(text, start);
    int end = Signs.endOfWord(text, letter);
    boolean between = Digits.at(text, end) >= 0 && !Signs.isOneOf("H", Signs.at(text, letter));
    boolean last = letter >= start + FEWEST_DIGITS && Character.isUpperCase(text.charAt(end - 1));
    return end > letter && (between || (end == letter + 1 && last));
  }

  /** {@return the end of a word of letters and digits that starts with a letter, or -1} */
  private static int endOfPassword(CharSequence text, int start) {
    int letters = Signs.endOfWord(text, start);
    return letters > start && Digits.at(text, letters) >= 0
        ? MeetingCode.endOfCode(text, start)
        : -1;
  }

  /** {@return the end of a number of 4 to 12 digits that can be a code, or -1} */
  private static int endOfNumber(CharSequence text, int start) {
    int end = start;
    int digits = 0;
    for (int next = start; next > 0 && digits <= MOST_DIGITS; next = afterSpace(text, end)) {
      end = Digits.endOfGroup(text, next);
      digits += end - next;
    }
    boolean code =
        digits >= FEWEST_DIGITS
            && digits <= MOST_DIGITS
            && !isYear(text, start, end)
            && Dates.end(text, start) < 0
            && Digits.valueIn(text, start, end) > 0
            && !isAmount(text, end);
    return code ? end : -1;
  }

  private static int afterSpace(CharSequence text, int end) {
    int next = Signs.afterSpaces(text, end);
    return next > end && Digits.at(text, next) >= 0 ? next : -1;
  }

  static boolean isYear(CharSequence text, int start, int end) {
    long value = Digits.valueIn(text, start, end);
    return end - start == 4 && value >= 1900 && value < 2100;
  }

  /** {@return whether a unit follows, or more of a date, a time or a reference} */
  static boolean isAmount(CharSequence text, int end) {
    char next = Signs.at(text, end);
    int unit = Signs.afterSpaces(text, end);
    boolean joined = "-/:%°".indexOf(next) >= 0 || Signs.isLetter(next);
    boolean decimal = ",.".indexOf(next) >= 0 && Digits.at(text, end + 1) >= 0;
    return joined
        || decimal
        || "€%".indexOf(Signs.at(text, unit)) >= 0
        || Signs.hasAt(text, unit, "euro");
  }
}
