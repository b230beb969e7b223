package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * The name of an account next to the name of a messenger: {@code @anne_riou sur Telegram}, {@code
 * Telegram : @anne_riou}. An account without a messenger is on a public network.
 *
 * <p>The rule starts at the at sign.
 */
public final class MessengerAccount implements Rule {
  private static final WordList MESSENGERS =
      WordList.of("telegram whatsapp skype viber threema messenger wechat");

  private static final WordList BETWEEN =
      WordList.of("sur via compte mon est je suis c pseudo identifiant on war");

  private static final int FEWEST = 4;
  private static final int MOST = 32;
  private static final int MOST_WORDS = 4;
  private static final String MARKS = ",:('’)-–";
  private static final int MOST_MARKS = 4;

  @Override
  public @Nullable Span at(CharSequence text, int index) {
    int end = endOfName(text, index + 1);
    boolean account =
        end - index > FEWEST
            && (isBefore(text, index) || isAfter(text, end))
            && mayBeAt(text, index);
    return account ? new Span(index, end) : null;
  }

  @Override
  public boolean mayBeAt(CharSequence text, int index) {
    return Signs.isLetter(Signs.at(text, index + 1))
        && !Signs.isLetterOrDigit(Signs.at(text, index - 1));
  }

  private static int endOfName(CharSequence text, int start) {
    int end = start;
    while (end < start + MOST && isName(Signs.at(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean isName(char c) {
    return Signs.isLetterOrDigit(c) || c == '_';
  }

  private static boolean isBefore(CharSequence text, int index) {
    int at = index;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = Signs.beforeMarks(text, at, MARKS, MOST_MARKS);
      int word = Signs.startOfWord(text, end);
      if (MESSENGERS.holds(text, word, end)) {
        return !isListed(text, word, end);
      }
      if (!BETWEEN.holds(text, word, end)) {
        return false;
      }
      at = word;
    }
    return false;
  }

  /** {@return whether a word is in a list of networks, as in "WhatsApp, Telegram, @maire"} */
  private static boolean isListed(CharSequence text, int word, int end) {
    return Signs.at(text, end) == ',' && Signs.at(text, Signs.beforeSpaces(text, word) - 1) == ',';
  }

  private static boolean isAfter(CharSequence text, int nameEnd) {
    int at = nameEnd;
    for (int words = 0; words < MOST_WORDS; words++) {
      int word = Signs.afterMarks(text, at, MARKS, MOST_MARKS);
      int end = Signs.endOfWord(text, word);
      if (MESSENGERS.holds(text, word, end)) {
        return true;
      }
      if (!BETWEEN.holds(text, word, end)) {
        return false;
      }
      at = end;
    }
    return false;
  }
}
