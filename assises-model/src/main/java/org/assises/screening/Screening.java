package org.assises.screening;

/** A quick check that most texts pass, before the searches for what they should not contain. */
public final class Screening {
  private Screening() {}

  /**
   * {@return true only if a text has no contact data and no {@linkplain SuspiciousCharacters
   * suspicious characters}; false for every other text, and for a few that have none}
   *
   * <p>Each text is read once instead of twice.
   */
  public static boolean isClean(String text) {
    return RuleTable.firstCandidate(text) == text.length();
  }
}
