package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * E-mail addresses with an ordinary word in place of the at sign: {@code prenom.nom at
 * example.org}, {@code nom at example dot org}, {@code prenom.nom chez example.fr}.
 *
 * <p>The rule starts at the first dot of the domain. Because these words also occur in sentences,
 * the local part, the dot or the domain must look like a part of an address.
 */
public final class SpokenEmailAddress implements Rule {
  private static final WordList AT = EmailWords.AT_AS_AN_ORDINARY_WORD;
  private static final WordList WITH = EmailWords.WITH_AS_AN_ORDINARY_WORD;
  private static final WordList TO = EmailWords.TO_AS_AN_ORDINARY_WORD;
  private static final WordList SIGNS = EmailWords.AT_AS_A_WORD;

  @Override
  public @Nullable Span at(CharSequence text, int index) {
    boolean plain = text.charAt(index) == '.';
    int dot = plain ? index : startOfSpokenDot(text, index);
    int domain = dot < 0 ? -1 : DomainName.startOfLabel(text, dot);
    if (domain < 0 || domain == dot || (plain && !Signs.isLetter(Signs.at(text, dot + 1)))) {
      return null;
    }
    int wordEnd = Signs.beforeSpaces(text, domain);
    int word = Signs.startOfWord(text, wordEnd);
    int localEnd = Signs.beforeSpaces(text, word);
    int local = wordEnd == domain || localEnd == word ? -1 : LocalPart.start(text, localEnd);
    boolean address =
        local >= 0
            && (SIGNS.holds(text, word, wordEnd)
                || isAddress(text, local, localEnd, word, wordEnd, domain, plain));
    return address ? Span.of(local, DomainName.endInDisguise(text, domain)) : null;
  }

  @Override
  public boolean mayBeAt(CharSequence text, int index) {
    char c = text.charAt(index);
    if (c == '.') {
      return Signs.isLetter(Signs.at(text, index + 1))
          && Signs.isSpace(Signs.at(text, DomainName.startOfLabel(text, index) - 1));
    }
    return Signs.isLetter(c)
        ? Signs.isSpace(Signs.at(text, index - 1))
            && Signs.isOneOf("OIU", Signs.at(text, index + 1))
            && Signs.isOneOf("TINK", Signs.at(text, index + 2))
        : Dot.isBracketed(text, index);
  }

  private static boolean isAddress(
      CharSequence text,
      int local,
      int localEnd,
      int word,
      int wordEnd,
      int domain,
      boolean plain) {
    if (AT.holds(text, word, wordEnd)) {
      return !plain
          || LocalPart.isNoWord(text, local, localEnd)
          || DomainName.endOfProvider(text, domain) >= 0;
    }
    if (WITH.holds(text, word, wordEnd)) {
      return !plain || LocalPart.isMailbox(text, local, localEnd);
    }
    return TO.holds(text, word, wordEnd) && DomainName.endOfProvider(text, domain) >= 0;
  }

  /**
   * {@return the end of the label before "dot" or "(dot)", or -1 if no such word starts at the
   * index}
   */
  private static int startOfSpokenDot(CharSequence text, int index) {
    int label = Signs.beforeSpaces(text, index);
    boolean dot =
        Signs.isLetter(text.charAt(index))
            ? index > label && Dot.endLoose(text, label) >= 0
            : Dot.endBracketed(text, label) >= 0;
    return dot ? label : -1;
  }
}
