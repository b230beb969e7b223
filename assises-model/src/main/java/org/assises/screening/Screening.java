package org.assises.screening;

/** A quick check that most texts pass, before the searches for what they should not contain. */
public final class Screening {
  private Screening() {}

  /**
   * {@return true only if a text has no contact data and no {@linkplain SuspiciousCharacters
   * suspicious characters}; false for every other text, and for some that have none}
   *
   * <p>False does not mean that anything is found: a text such as "code postal : 29000" needs the
   * whole search. Call {@link ContactData#in} and {@link SuspiciousCharacters#in} for it. For a
   * text that passes, this reads it once instead of twice.
   */
  public static boolean isClean(String text) {
    return RuleTable.firstCandidate(text) == text.length();
  }
}
