package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * Links to a messenger account or a closed group: {@code https://t.me/prenom_nom}, {@code
 * https://chat.whatsapp.com/AbC...}. The rule starts at the slash or colon before the name.
 */
public final class MessengerLink implements Rule {
  private static final WordList LINKS =
      WordList.of(
          // Telegram: an account or an invitation
          "t.me/",
          "telegram.me/",
          // WhatsApp: an invitation to a group
          "chat.whatsapp.com/",
          // Signal: an account
          "signal.me/",
          "signal.group/",
          // Skype, Messenger
          "skype:",
          "m.me/");

  private static final int LONGEST_LINK = 18;

  @Override
  public @Nullable Span at(CharSequence text, int index) {
    char next = Signs.at(text, index + 1);
    if (!Signs.isLetterOrDigit(next) && next != '+' && next != '#') {
      return null;
    }
    int start = startOfLink(text, index + 1);
    return start < 0 ? null : new Span(WebLink.start(text, start), WebLink.end(text, index + 1));
  }

  /** Before their last letter, all links have an M, O, U or P. */
  @Override
  public boolean mayBeAt(CharSequence text, int index) {
    if (!Signs.isOneOf("MOUP", Signs.at(text, index - 2))) {
      return false;
    }
    boolean follows =
        text.charAt(index) == ':'
            || Signs.at(text, Signs.startOfWord(text, index) - 1) == '.'; // t.me, signal.group
    return follows && startOfLink(text, index + 1) >= 0;
  }

  private static int startOfLink(CharSequence text, int end) {
    for (int start = end - 4; start >= Math.max(0, end - LONGEST_LINK); start--) {
      if (LINKS.holds(text, start, end)
          && !Signs.isLetterOrDigit(Signs.at(text, start - 1))
          && Signs.at(text, start - 1) != '-') {
        return start;
      }
    }
    return -1;
  }
}
