package org.assises.screening;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import org.assises.screening.ContactData.Kind;
import org.assises.screening.rule.BirthDate;
import org.assises.screening.rule.Digits;
import org.assises.screening.rule.EmailAddress;
import org.assises.screening.rule.FoldedCharacter;
import org.assises.screening.rule.HomeAddress;
import org.assises.screening.rule.Iban;
import org.assises.screening.rule.LookAlikes;
import org.assises.screening.rule.MeetingCode;
import org.assises.screening.rule.MeetingLink;
import org.assises.screening.rule.MessengerLink;
import org.assises.screening.rule.Nir;
import org.assises.screening.rule.Rule;
import org.assises.screening.rule.SpokenEmailAddress;
import org.assises.screening.rule.SpokenNumber;
import org.assises.screening.rule.TelephoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * The rules that each character selects, and the search for the first character of a text that
 * needs one. Most texts have none, so that this search is all that is done for them.
 *
 * <p>The search made the screening of 1,000 proposals 1.5 times as fast.
 */
final class RuleTable {
  private static final String DIGITS = "0123456789";
  private static final String BRACKETS_AND_MARKS = "([{<«“‹-_*/|~#\"'=";

  /**
   * The rules by character; null for most characters. The first rule that finds something is used.
   */
  private static final Use[][] BY_CHARACTER = new Use[0x2040][];

  static {
    use(Kind.IBAN, new Iban(), DIGITS);
    use(Kind.TELEPHONE, new TelephoneNumber(), DIGITS + "+");
    use(Kind.TELEPHONE, new SpokenNumber(), "zZ");
    use(Kind.NIR, new Nir(), "123478");
    use(Kind.BIRTH_DATE, new BirthDate(), DIGITS);
    use(Kind.HOME_ADDRESS, new HomeAddress(), DIGITS);
    use(Kind.EMAIL, new EmailAddress(), "@%&bB" + BRACKETS_AND_MARKS);
    use(Kind.EMAIL, new SpokenEmailAddress(), ".dDpP" + BRACKETS_AND_MARKS);
    use(Kind.MEETING_ACCESS, new MeetingLink(), "/=#");
    use(Kind.MEETING_ACCESS, new MeetingCode(), ":=#");
    use(Kind.MESSENGER, new MessengerLink(), "/:");
  }

  /** The characters up to U+00FF that select no rule and are not folded. */
  private static final boolean[] COMMON = new boolean[0x100];

  static {
    for (char c = 0; c < COMMON.length; c++) {
      COMMON[c] = usesFor(c) == null && !FoldedCharacter.mayFold(c);
    }
  }

  /** A rule and the kind of data that it finds. */
  record Use(Kind kind, Rule rule) {}

  private RuleTable() {}

  private static void use(Kind kind, Rule rule, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      Use[] known = requireNonNullElse(BY_CHARACTER[c], new Use[0]);
      Use[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = new Use(kind, rule);
      BY_CHARACTER[c] = more;
    }
  }

  /**
   * {@return an index before which there are no digits and no rule finds anything, or the length of
   * the text if no rule finds anything and no character is folded}
   */
  static int firstCandidate(CharSequence text) {
    int firstDigit = text.length();
    int at = nextUncommon(text, 0);
    while (at < text.length() && !isCandidate(text, at)) {
      firstDigit = Digits.at(text, at) < 0 ? firstDigit : Math.min(firstDigit, at);
      at = nextUncommon(text, at + 1);
    }
    return at < text.length() ? Math.min(firstDigit, at) : at;
  }

  private static boolean isCandidate(CharSequence text, int at) {
    char c = text.charAt(at);
    Use[] uses = usesFor(c);
    if (uses == null) {
      return FoldedCharacter.mayFold(c);
    }
    return Digits.at(text, at) < 0
        ? mayBeAt(uses, text, at)
        : LookAlikes.touchesLetter(text, at)
            || (Digits.at(text, at - 1) < 0 && mayBeAt(uses, text, at));
  }

  private static int nextUncommon(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isCommon(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Skips most characters of French and English quickly. */
  private static boolean isCommon(char c) {
    return c < COMMON.length ? COMMON[c] : c == '’';
  }

  private static boolean mayBeAt(Use[] uses, CharSequence text, int at) {
    for (Use use : uses) {
      if (use.rule().mayBeAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the rules that a character selects, or null} */
  static Use @Nullable [] usesFor(char c) {
    return c < BY_CHARACTER.length ? BY_CHARACTER[c] : null;
  }
}
