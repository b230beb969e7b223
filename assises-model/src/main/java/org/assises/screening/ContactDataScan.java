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
import org.assises.screening.rule.SluggedData;
import org.assises.screening.rule.Span;
import org.assises.screening.rule.SpokenEmailAddress;
import org.assises.screening.rule.SpokenNumber;
import org.assises.screening.rule.TelephoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a text: at each character that can tell contact data, the rules for it look a
 * bounded number of characters around. A text without such characters is not copied.
 */
final class ContactDataScan {
  private static final String DIGITS = "0123456789";
  private static final String BRACKETS_AND_MARKS = "([{<«“‹-_*/|~#\"'=";

  /** By character, the rules to ask; null for most. The first that finds something is right. */
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

  /** A rule, and what it finds. */
  private record Use(Kind kind, Rule rule) {}

  private final FoldedText folded;
  private final CharSequence text;

  /** The same text with letters that look like digits as digits, for telephone numbers. */
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

  /** Looks for what fits in an id only where nothing else is found, for most ids hold nothing. */
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
      at = uses == null ? at + 1 : afterAsking(uses, at);
    }
    return requireNonNullElse(found, List.of());
  }

  private static Use @Nullable [] usesFor(char c) {
    return c < BY_CHARACTER.length ? BY_CHARACTER[c] : null;
  }

  /** {@return where to go on: after what was found, or after the character or group of digits} */
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

  /** Adds what was found; what begins earlier takes the place of what is a part of it. */
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
