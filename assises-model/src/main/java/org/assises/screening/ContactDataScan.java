package org.assises.screening;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assises.screening.ContactData.Kind;
import org.assises.screening.rule.BirthDate;
import org.assises.screening.rule.Digits;
import org.assises.screening.rule.EmailAddress;
import org.assises.screening.rule.FoldedText;
import org.assises.screening.rule.HomeAddress;
import org.assises.screening.rule.Iban;
import org.assises.screening.rule.LookAlikes;
import org.assises.screening.rule.MeetingCode;
import org.assises.screening.rule.MeetingLink;
import org.assises.screening.rule.MessengerLink;
import org.assises.screening.rule.Nir;
import org.assises.screening.rule.Rule;
import org.assises.screening.rule.Signs;
import org.assises.screening.rule.SluggedData;
import org.assises.screening.rule.Span;
import org.assises.screening.rule.SpokenEmailAddress;
import org.assises.screening.rule.SpokenNumber;
import org.assises.screening.rule.TelephoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Searches a text for contact data in one pass. Each character selects the rules to apply, and each
 * rule looks at a bounded number of characters around it. A text without such characters is not
 * copied.
 */
final class ContactDataScan {
  private static final String DIGITS = "0123456789";
  private static final String BRACKETS_AND_MARKS = "([{<«“‹-_*/|~#\"'=";

  /**
   * The rules to apply, by character; null for most characters. The first rule that finds something
   * is used.
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

  private static final Rule SLUGGED = new SluggedData();

  /** A rule and the kind of data that it finds. */
  private record Use(Kind kind, Rule rule) {}

  private final FoldedText folded;
  private final CharSequence text;

  /** The text with look-alike letters replaced by digits, for telephone numbers. */
  private final CharSequence digits;

  private @Nullable List<ContactData> found;

  private ContactDataScan(CharSequence original) {
    folded = FoldedText.of(original);
    text = folded.text();
    digits = LookAlikes.asDigits(text);
  }

  private static void use(Kind kind, Rule rule, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      Use[] known = requireNonNullElse(BY_CHARACTER[c], new Use[0]);
      Use[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = new Use(kind, rule);
      BY_CHARACTER[c] = more;
    }
  }

  static List<ContactData> of(CharSequence text) {
    return new ContactDataScan(text).scan();
  }

  /** Applies the rule for codes only if no other rule finds anything. */
  static List<ContactData> ofCode(CharSequence code) {
    List<ContactData> plain = of(code);
    for (int at = 0; plain.isEmpty() && at < code.length(); at++) {
      Span span = "-_.".indexOf(code.charAt(at)) < 0 ? null : SLUGGED.at(code, at);
      if (span != null) {
        boolean address = span.start() == 0;
        Kind kind = address ? Kind.EMAIL : Kind.TELEPHONE;
        return List.of(new ContactData(kind, span.start(), span.end()));
      }
    }
    return plain;
  }

  private List<ContactData> scan() {
    int at = 0;
    while (at < digits.length()) {
      Use[] uses = usesFor(digits.charAt(at));
      at = uses == null || isWithinWord(at) ? at + 1 : afterAsking(uses, at);
    }
    return requireNonNullElse(found, List.of());
  }

  /**
   * {@return whether this is a letter within a word, which selects no rule} Letters select rules
   * only at the start of a word, except for the B of "arobase".
   */
  private boolean isWithinWord(int at) {
    char c = digits.charAt(at);
    return Signs.isLetter(c)
        && (c | 0x20) != 'b'
        && at > 0
        && Signs.isLetter(digits.charAt(at - 1));
  }

  private static Use @Nullable [] usesFor(char c) {
    return c < BY_CHARACTER.length ? BY_CHARACTER[c] : null;
  }

  /**
   * {@return the index to continue at: after the data found, or after the character or group of
   * digits}
   */
  private int afterAsking(Use[] uses, int at) {
    for (Use use : uses) {
      boolean telephone = use.kind() == Kind.TELEPHONE;
      Span span = use.rule().at(telephone ? digits : text, at);
      if (span != null) {
        add(use.kind(), span);
        return Math.max(at + 1, span.end());
      }
    }
    return Math.max(at + 1, Digits.endOfGroup(digits, at));
  }

  /** Adds an entry. It replaces earlier entries that it contains. */
  private void add(Kind kind, Span span) {
    List<ContactData> all = found == null ? new ArrayList<>() : found;
    int start = folded.originalStart(span.start());
    while (!all.isEmpty() && all.get(all.size() - 1).start() >= start) {
      all.remove(all.size() - 1);
    }
    all.add(new ContactData(kind, start, folded.originalEnd(span.end())));
    found = all;
  }
}
