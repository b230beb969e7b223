package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * A person's birth date: {@code Mme Le Gall, née le 12 mars 1980}, {@code date de naissance :
 * 12/03/1980}. Founding dates of associations and projects, and birth dates before 1915, are not
 * included.
 */
public final class BirthDate implements Rule {
  private static final WordList LABELS = BirthWords.LABELS;
  private static final WordList BORN = BirthWords.BORN;
  private static final WordList BETWEEN = BirthWords.BETWEEN;
  private static final WordList PERSONS = BirthWords.PERSONS;
  private static final WordList ARTICLES = BirthWords.ARTICLES;
  private static final WordList THINGS = BirthWords.THINGS;

  private static final int EARLIEST = 1915;
  private static final int MOST_MARKS = 6;
  private static final int MOST_WORDS_BETWEEN = 6;
  private static final int MOST_WORDS_BEFORE = 14;

  @Override
  public @Nullable Span at(CharSequence text, int index) {
    int end = endOfDate(text, index);
    boolean birth =
        end >= 0 && Dates.yearIn(text, index, end) >= EARLIEST && followsBirth(text, index);
    return birth ? new Span(index, end) : null;
  }

  @Override
  public boolean mayBeAt(CharSequence text, int index) {
    return endOfDate(text, index) >= 0;
  }

  private static int endOfDate(CharSequence text, int start) {
    return Signs.isLetterOrDigit(Signs.at(text, start - 1)) ? -1 : Dates.end(text, start);
  }

  private static boolean followsBirth(CharSequence text, int start) {
    int end = start;
    for (int words = 0; words < MOST_WORDS_BETWEEN; words++) {
      end = beforeMarks(text, end);
      int word = startOfWord(text, end);
      if (word == end) {
        return false;
      }
      if (LABELS.holds(text, word, end)) {
        return true;
      }
      if (BORN.holds(text, word, end)) {
        return isOfPerson(text, word);
      }
      if (!BETWEEN.holds(text, word, end) && !Character.isUpperCase(text.charAt(word))) {
        return false;
      }
      end = word;
    }
    return false;
  }

  /**
   * {@return whether the words before "né" denote a person} A name denotes a person, and so does
   * the absence of words. A noun with an article denotes a thing, unless it is in the list of words
   * for persons.
   */
  private static boolean isOfPerson(CharSequence text, int born) {
    int end = born;
    boolean named = false;
    for (int words = 0; words < MOST_WORDS_BEFORE; words++) {
      end = beforeMarks(text, end);
      int word = startOfWord(text, end);
      if (word == end) {
        return named || words == 0;
      }
      boolean ofPerson = PERSONS.holds(text, word, end);
      if (ofPerson || THINGS.holds(text, word, end)) {
        return ofPerson;
      }
      named |= Character.isUpperCase(text.charAt(word)) && !ARTICLES.holds(text, word, end);
      end = word;
    }
    return named;
  }

  private static int startOfWord(CharSequence text, int end) {
    int start = Signs.startOfWord(text, end);
    boolean bracketed = start == end && Signs.hasAt(text, end - 3, "(e)");
    return bracketed ? Signs.startOfWord(text, end - 3) : start;
  }

  private static int beforeMarks(CharSequence text, int index) {
    int at = index;
    while (at > index - MOST_MARKS && isMark(Signs.at(text, at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isMark(char c) {
    return Signs.isSpace(c) || Signs.isDigit(c) || ":,;()'’\"|-.»«".indexOf(c) >= 0;
  }
}
