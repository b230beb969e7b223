package org.assises.screening;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import org.assises.screening.ContactData.Kind;
import org.assises.screening.rule.Digits;
import org.assises.screening.rule.FoldedText;
import org.assises.screening.rule.LookAlikes;
import org.assises.screening.rule.Rule;
import org.assises.screening.rule.Signs;
import org.assises.screening.rule.SluggedData;
import org.assises.screening.rule.Span;
import org.jspecify.annotations.Nullable;

/**
 * Searches a text for contact data in one pass. Each character selects the rules to apply, and each
 * rule looks at a bounded number of characters around it. A text is not copied unless characters
 * must be replaced.
 */
final class ContactDataScan {
  private static final Rule SLUGGED = new SluggedData();

  private final FoldedText folded;
  private final CharSequence text;

  /** The text with look-alike letters replaced by digits, for telephone numbers. */
  private final CharSequence digits;

  private @Nullable List<ContactData> found;

  /** The index to start at, before a letter that may be a digit. */
  private final int start;

  private ContactDataScan(CharSequence original, int first) {
    folded = FoldedText.of(original, first);
    text = folded.text();
    start = text == original ? Math.max(0, first - LookAlikes.LONGEST_GROUP) : 0;
    digits = LookAlikes.asDigits(text, start);
  }

  static List<ContactData> of(CharSequence text) {
    int first = RuleTable.firstCandidate(text);
    return first < text.length() ? from(text, first) : List.of();
  }

  /** {@return the same, given an index before which there is nothing} */
  static List<ContactData> from(CharSequence text, int first) {
    return new ContactDataScan(text, first).scan();
  }

  /** Applies the rule for codes only if no other rule finds anything. */
  static List<ContactData> ofCode(CharSequence code) {
    List<ContactData> plain = of(code);
    for (int at = 0; plain.isEmpty() && at < code.length(); at++) {
      Span span = SluggedData.isMark(code.charAt(at)) ? SLUGGED.at(code, at) : null;
      if (span != null) {
        boolean address = span.start() == 0;
        Kind kind = address ? Kind.EMAIL : Kind.TELEPHONE;
        return List.of(new ContactData(kind, span.start(), span.end()));
      }
    }
    return plain;
  }

  private List<ContactData> scan() {
    int at = start;
    while (at < digits.length()) {
      RuleTable.Use[] uses = RuleTable.usesFor(digits.charAt(at));
      at = uses == null || isWithinWord(at) ? at + 1 : afterAsking(uses, at);
    }
    return requireNonNullElse(found, List.of());
  }

  /**
   * {@return whether this is a letter within a word, which selects no rule} Letters select rules
   * only at the start of a word, except for the last letters of "code", "mot", "PIN" and "chez",
   * and the B of "arobase".
   */
  private boolean isWithinWord(int at) {
    char c = digits.charAt(at);
    return Signs.isLetter(c)
        && "bdtzBDTZN".indexOf(c) < 0
        && at > 0
        && Signs.isLetter(digits.charAt(at - 1));
  }

  /**
   * {@return the index to continue at: after the data found, or after the character or group of
   * digits}
   */
  private int afterAsking(RuleTable.Use[] uses, int at) {
    for (RuleTable.Use use : uses) {
      CharSequence read = use.kind() == Kind.TELEPHONE ? digits : text;
      Span span = use.mayBeAt(read, at) ? use.rule().at(read, at) : null;
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
