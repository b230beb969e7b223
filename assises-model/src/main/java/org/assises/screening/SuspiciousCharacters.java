package org.assises.screening;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A run of characters that a reader does not see, or that make a text read otherwise than it is
 * stored.
 *
 * <p>What writing needs is left alone: tabulators and line ends, joiners within emoji and in
 * scripts that join, marks of direction in texts that are written from right to left, a soft hyphen
 * between two letters, the flags of England, Scotland and Wales. The rules name ranges of code
 * points, so that every version of Java decides the same.
 *
 * @param kind why they are suspicious
 * @param start index of the first UTF-16 unit of the run
 * @param end index after its last UTF-16 unit
 */
public record SuspiciousCharacters(Kind kind, int start, int end) {
  private static final int UNKNOWN = -1;

  /** Why characters are suspicious. */
  public enum Kind {
    /** Zero-width and blank characters, fillers, and variation selectors that select nothing. */
    INVISIBLE,

    /**
     * Embeddings, overrides and isolates, which show a text in another order than it is stored in
     * ("Trojan source"), wherever they stand; marks of direction where nothing is written from
     * right to left.
     */
    BIDIRECTIONAL,

    /**
     * Tag characters and supplementary variation selectors, in which a hidden text can be stored.
     */
    TAG,

    /** Control characters: C0 without tabulator and line ends, delete, and C1. */
    CONTROL,

    /** Characters that mean something else in every font. */
    PRIVATE_USE,

    /** Code points that are no characters, and surrogates without their partner. */
    NONCHARACTER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the kind for programs and messages, such as {@code private-use}} */
    public String code() {
      return code;
    }

    /** {@return whether they can make a text say something else than a reader sees} */
    public boolean deceives() {
      return this == BIDIRECTIONAL || this == TAG || this == CONTROL;
    }
  }

  /**
   * {@return the suspicious characters of a text, in order} Neighbours of one kind are one run.
   * Takes time in proportion to the length of the text, and no memory when nothing is found.
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

  /**
   * {@return a text without its characters that {@linkplain Kind#deceives deceive}, such as a text
   * that others wrote and that is to be published}
   */
  public static String withoutDeceiving(String text) {
    StringBuilder open = new StringBuilder(text.length());
    copyWithoutDeceiving(text, open::append);
    return open.toString();
  }

  /** Takes a part of a text, from a start to an end. */
  interface Parts {
    void take(CharSequence text, int start, int end);
  }

  /** Hands over each part between the runs once, so that many runs cost no more than few. */
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

  /** {@return the index of the first character written from right to left, or the text's length} */
  private static int rightToLeftIn(CharSequence text) {
    int at = 0;
    while (at < text.length() && !isRightToLeft(Character.codePointAt(text, at))) {
      at++;
    }
    return at;
  }

  /** A mark of direction by itself says nothing of the text. */
  private static boolean isRightToLeft(int codePoint) {
    return Script.isRightToLeft(codePoint) && !CharacterRules.isDirectionMark(codePoint);
  }

  private static int nextUncommon(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isCommon(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The characters of French and English: nothing to look at. */
  private static boolean isCommon(char c) {
    return (c >= ' ' && c <= '~') || c == '\n' || (c >= '\u00AE' && c < '\u034F') || c == '’';
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
