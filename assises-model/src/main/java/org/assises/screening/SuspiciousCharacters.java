package org.assises.screening;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A run of characters that are invisible, or that make a text look different from what is stored.
 *
 * <p>Characters that normal writing needs are not suspicious: tabs and line ends, joiners in emoji
 * and in scripts that use them, direction marks in right-to-left text, a soft hyphen between two
 * letters, and the flags of England, Scotland and Wales. The rules use fixed ranges of code points,
 * so that the result does not depend on the version of Java.
 *
 * @param kind the reason why they are suspicious
 * @param start the index of the first UTF-16 unit
 * @param end the index after the last UTF-16 unit
 */
public record SuspiciousCharacters(Kind kind, int start, int end) {
  private static final int UNKNOWN = -1;

  /** Why characters are suspicious. */
  public enum Kind {
    /** Zero-width and blank characters, fillers, and variation selectors without effect. */
    INVISIBLE,

    /**
     * Embeddings, overrides and isolates, which can show a text in an order other than the stored
     * one ("Trojan source"), and direction marks in a text without right-to-left characters.
     */
    BIDIRECTIONAL,

    /** Tag characters and supplementary variation selectors, which can carry hidden text. */
    TAG,

    /** Control characters: C0 except tabs and line ends, delete, and C1. */
    CONTROL,

    /** Private-use characters, whose meaning depends on the font. */
    PRIVATE_USE,

    /** Noncharacter code points and unpaired surrogates. */
    NONCHARACTER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the code used in messages and by programs, such as {@code private-use}} */
    public String code() {
      return code;
    }

    /**
     * {@return whether such characters can give a text a meaning other than the one a reader sees}
     */
    public boolean deceives() {
      return this == BIDIRECTIONAL || this == TAG || this == CONTROL;
    }
  }

  /**
   * {@return the suspicious characters of a text, in order} Adjacent characters of the same kind
   * form one run. Takes time proportional to the length of the text, and no memory if nothing is
   * found.
   */
  public static List<SuspiciousCharacters> in(String text) {
    return scan(text);
  }

  static List<SuspiciousCharacters> scan(CharSequence text) {
    List<SuspiciousCharacters> found = null;
    int firstRightToLeft = UNKNOWN;
    int at = nextUncommon(text, 0);
    while (at < text.length()) {
      int flagEnd = Emoji.endOfFlag(text, at);
      if (flagEnd > at) {
        at = nextUncommon(text, flagEnd);
        continue;
      }
      int codePoint = Character.codePointAt(text, at);
      int end = at + Character.charCount(codePoint);
      Kind kind = CharacterRules.kindOf(text, at, codePoint);
      if (kind != null && CharacterRules.isDirectionMark(codePoint)) {
        firstRightToLeft = firstRightToLeft == UNKNOWN ? rightToLeftIn(text) : firstRightToLeft;
        kind = firstRightToLeft < text.length() ? null : kind;
      }
      found = kind == null ? found : with(found, kind, at, end);
      at = nextUncommon(text, end);
    }
    return requireNonNullElse(found, List.of());
  }

  /** {@return a text without characters that {@linkplain Kind#deceives deceive}} */
  public static String withoutDeceiving(String text) {
    StringBuilder open = new StringBuilder(text.length());
    copyWithoutDeceiving(text, open::append);
    return open.toString();
  }

  /** Receives a part of a text, from a start to an end. */
  interface Parts {
    void take(CharSequence text, int start, int end);
  }

  /**
   * Passes each part between two runs once, so that the time does not depend on the number of runs.
   */
  static void copyWithoutDeceiving(CharSequence text, Parts parts) {
    int from = 0;
    for (SuspiciousCharacters run : scan(text)) {
      if (run.kind().deceives()) {
        parts.take(text, from, run.start());
        from = run.end();
      }
    }
    parts.take(text, from, text.length());
  }

  /** {@return the index of the first right-to-left character, or the length of the text} */
  private static int rightToLeftIn(CharSequence text) {
    int at = 0;
    while (at < text.length() && !isRightToLeft(Character.codePointAt(text, at))) {
      at++;
    }
    return at;
  }

  /** Direction marks do not count. */
  private static boolean isRightToLeft(int codePoint) {
    return Script.isRightToLeft(codePoint) && !CharacterRules.isDirectionMark(codePoint);
  }

  private static int nextUncommon(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && CharacterRules.isCommon(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static List<SuspiciousCharacters> with(
      @Nullable List<SuspiciousCharacters> found, Kind kind, int start, int end) {
    List<SuspiciousCharacters> all = found == null ? new ArrayList<>() : found;
    SuspiciousCharacters last = all.isEmpty() ? null : all.get(all.size() - 1);
    if (last != null && last.kind == kind && last.end == start) {
      all.set(all.size() - 1, new SuspiciousCharacters(kind, last.start, end));
    } else {
      all.add(new SuspiciousCharacters(kind, start, end));
    }
    return all;
  }
}
