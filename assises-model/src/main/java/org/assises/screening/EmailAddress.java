package org.assises.screening;

/**
 * E-mail addresses, plain or in disguise.
 *
 * <p>A plain one has its sign between a local part and a domain name. In disguise, where the sign
 * or a dot is written otherwise or has spaces around it, the domain must end in a known top-level
 * domain, for the same words occur in sentences.
 */
final class EmailAddress {
  private static final int LONGEST_LOCAL_PART = 64;

  private EmailAddress() {}

  /**
   * {@return start and end of the address that is told from the character at the index, for {@link
   * #startOf} and {@link #endOf}; or -1}
   */
  static long around(String text, int index) {
    if (text.charAt(index) == '.') {
      return aroundDot(text, index);
    }
    int sign = AtSign.start(text, index);
    int signEnd = AtSign.end(text, sign);
    if (signEnd < 0) {
      return -1;
    }
    if (AtSign.isPlain(text, sign)) {
      long plain = span(localPart(text, sign), DomainName.end(text, signEnd));
      if (plain >= 0) {
        return plain;
      }
    }
    int end = DomainName.endInDisguise(text, Signs.afterSpaces(text, signEnd));
    return end < 0 ? -1 : span(localPart(text, beforeSpaces(text, sign)), end);
  }

  /**
   * {@return the address whose domain has its first dot here, after the bare word "at"} Because
   * that is a word of English sentences, the local part must not be a word: nom.prenom at
   * example.org
   */
  private static long aroundDot(String text, int dot) {
    int domain = Signs.isLetter(Signs.at(text, dot + 1)) ? DomainName.startOfLabel(text, dot) : dot;
    if (domain == dot || !Signs.hasAt(text, domain - 4, " at ")) {
      return -1;
    }
    int localEnd = domain - 4;
    int local = localPart(text, localEnd);
    boolean isName =
        local >= 0
            && Signs.isLetter(text.charAt(local))
            && Signs.startOfWord(text, localEnd) > local;
    return isName ? span(local, DomainName.endInDisguise(text, domain)) : -1;
  }

  static int startOf(long span) {
    return (int) (span >>> 32);
  }

  static int endOf(long span) {
    return (int) span;
  }

  private static long span(int start, int end) {
    return start < 0 || end < 0 ? -1 : (long) start << 32 | end;
  }

  /**
   * {@return the start of the local part that ends here, or -1 if there is none} After another sign
   * it is none but a name of the social web: @nom@example.org.
   */
  private static int localPart(String text, int end) {
    int start = startOfWord(text, end);
    if (AtSign.isSign(Signs.at(text, start - 1))) {
      return -1;
    }
    while (start < end && !Signs.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return start < end ? start : -1;
  }

  private static int startOfWord(String text, int end) {
    int start = end;
    while (start > Math.max(0, end - LONGEST_LOCAL_PART) && isLocal(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isLocal(char c) {
    return Signs.isLetterOrDigit(c)
        || c == '.'
        || c == '_'
        || c == '-'
        || c == '+'
        || c == '~'
        || Signs.isHidden(c);
  }

  private static int beforeSpaces(String text, int index) {
    int at = index;
    while (at > index - 2 && Signs.isSpace(Signs.at(text, at - 1))) {
      at--;
    }
    return at;
  }
}
