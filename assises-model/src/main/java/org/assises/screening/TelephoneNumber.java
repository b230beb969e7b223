package org.assises.screening;

/** Telephone numbers as they are written in France and its overseas departments. */
final class TelephoneNumber {
  private static final WordList ANNOUNCEMENTS =
      WordList.of(
          "tel tél téléphone telephone port portable mobile mob fixe fax gsm numéro perso au");

  private TelephoneNumber() {}

  /** {@return the end of a number that begins at this digit or plus sign, or -1} */
  static int end(String text, int start) {
    if (Signs.at(text, start) == '+' || Signs.at(text, start) == '\uFF0B') {
      return InternationalNumber.endAfterPlus(text, start);
    }
    return switch (Digits.at(text, start)) {
      case 0 ->
          Digits.at(text, start + 1) == 0
              ? InternationalNumber.endAfterZeros(text, start)
              : NationalNumber.end(text, start);
      case 3 -> InternationalNumber.endOfBareFrench(text, start);
      default -> -1;
    };
  }

  /** {@return whether a word such as "tél" stands right before the index} */
  static boolean isAnnounced(String text, int start) {
    int end = Signs.isLetter(Signs.at(text, start - 1)) ? start : start - 1;
    return ANNOUNCEMENTS.holds(text, Signs.startOfWord(text, end), end);
  }
}
