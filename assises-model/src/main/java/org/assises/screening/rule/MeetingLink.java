package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * Links that grant access to an online meeting, because they contain a password ({@code
 * https://zoom.us/j/8123?pwd=abc}, {@code ...?jwt=}, {@code ...#config.}), or because the path is
 * the key ({@code https://meet.google.com/abc-defg-hij}).
 */
public final class MeetingLink implements Rule {
  private static final WordList SECRETS = MeetingWords.SECRET_PARAMETERS;
  private static final WordList HOSTS = MeetingWords.HOSTS;
  private static final int LONGEST_HOST = 64;
  private static final int[] ROOM = {3, 3, 3};

  @Override
  public @Nullable Span at(CharSequence text, int index) {
    boolean found =
        switch (text.charAt(index)) {
          case '=' -> isSecret(text, index);
          case '#' -> Signs.hasAt(text, index, "#config.");
          default -> isKeyPath(text, index) || isRoom(text, index);
        };
    if (!found) {
      return null;
    }
    int start = WebLink.start(text, index);
    return isLink(text, start, index) ? new Span(start, WebLink.end(text, index + 1)) : null;
  }

  /** All hosts end in "com" or "us", and all other paths start with B or R. */
  @Override
  public boolean mayBeAt(CharSequence text, int index) {
    return text.charAt(index) != '/'
        || Signs.hasAt(text, index - 3, "com")
        || Signs.hasAt(text, index - 2, "us")
        || Signs.hasAt(text, index + 1, "b")
        || Signs.hasAt(text, index + 1, "r");
  }

  private static boolean isLink(CharSequence text, int start, int index) {
    for (int at = start; at < index; at++) {
      if (text.charAt(at) == '/' && at > start) {
        return true;
      }
    }
    return text.charAt(index) == '/';
  }

  /** {@return whether the parameter before this equals sign is a secret and has a value} */
  private static boolean isSecret(CharSequence text, int equals) {
    int start = equals;
    while (start > equals - 20 && isName(Signs.at(text, start - 1))) {
      start--;
    }
    return "?&#;".indexOf(Signs.at(text, start - 1)) >= 0
        && SECRETS.holds(text, start, equals)
        && Signs.isLetterOrDigit(Signs.at(text, equals + 1));
  }

  private static boolean isName(char c) {
    return Signs.isLetter(c) || c == '_' || c == '.';
  }

  /** {@return whether the path after this slash grants access by itself} */
  private static boolean isKeyPath(CharSequence text, int slash) {
    if (Signs.at(text, slash + 1) == '/' || Signs.at(text, slash - 1) == '/') {
      return false;
    }
    int domain = slash;
    while (domain > slash - LONGEST_HOST && isDomain(Signs.at(text, domain - 1))) {
      domain--;
    }
    for (int at = domain; at <= slash; at++) {
      boolean label = at == domain || text.charAt(at - 1) == '.' || at == slash;
      int end = label ? HOSTS.endAt(text, at) : -1;
      if (end >= 0 && (Signs.isLetterOrDigit(Signs.at(text, end)) || at == slash)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDomain(char c) {
    return Signs.isLetterOrDigit(c) || c == '-' || c == '.';
  }

  /** {@return whether a BigBlueButton room follows: /b/abc-def-ghi} */
  private static boolean isRoom(CharSequence text, int slash) {
    if (!Signs.hasAt(text, slash, "/b/") && !Signs.hasAt(text, slash, "/rooms/")) {
      return false;
    }
    int at = slash + (Signs.hasAt(text, slash, "/b/") ? 3 : 7);
    for (int length : ROOM) {
      for (int end = at + length; at < end; at++) {
        if (!Signs.isLetterOrDigit(Signs.at(text, at))) {
          return false;
        }
      }
      if (at < slash + 10 && Signs.at(text, at) != '-' && length != ROOM[2]) {
        return false;
      }
      at++;
    }
    return true;
  }
}
