package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * E-mail addresses with an at sign or a replacement that can only mean one: {@code
 * nom@example.org}, {@code nom (at) example (dot) org}, {@code nom arobase example point org}.
 *
 * <p>A plain address has the sign between a local part and a domain name. If the sign or a dot is
 * replaced or has spaces around it, the domain must end in a known top-level domain, because the
 * same words occur in sentences.
 */
public final class EmailAddress implements Rule {
  @Override
  public @Nullable Span at(CharSequence text, int index) {
    int sign = AtSign.start(text, index);
    int signEnd = sign < 0 ? -1 : AtSign.end(text, sign);
    if (signEnd < 0) {
      return null;
    }
    Span plain = AtSign.isPlain(text, sign) ? plain(text, sign, signEnd) : null;
    return plain == null ? disguised(text, sign, signEnd) : plain;
  }

  @Override
  public boolean mayBeAt(CharSequence text, int index) {
    return AtSign.mayBeAt(text, index);
  }

  private static @Nullable Span plain(CharSequence text, int sign, int signEnd) {
    int local = LocalPart.start(text, sign);
    int end = local < 0 ? -1 : DomainName.end(text, signEnd);
    return Span.of(local, end >= 0 || local < 0 ? end : DomainName.endOfProvider(text, signEnd));
  }

  private static @Nullable Span disguised(CharSequence text, int sign, int signEnd) {
    int localEnd = Signs.beforeSpaces(text, sign);
    int local = LocalPart.start(text, localEnd);
    if (local < 0 || isAccount(text, sign, local, localEnd)) {
      return null;
    }
    int domain = Signs.afterSpaces(text, signEnd);
    int end = DomainName.endInDisguise(text, domain);
    return end >= 0 || !AtSign.isCertain(text, sign)
        ? Span.of(local, end)
        : Span.of(local, DomainName.endAfterCertainSign(text, domain));
  }

  /**
   * {@return whether this is an account name after a word, as in "sur Bluesky @quimper.bzh"} An
   * account name has a space before the sign, none after it, and no mailbox name before.
   */
  private static boolean isAccount(CharSequence text, int sign, int local, int localEnd) {
    return text.charAt(sign) == '@'
        && sign > localEnd
        && !Signs.isSpace(Signs.at(text, sign + 1))
        && !LocalPart.isMailbox(text, local, localEnd)
        && !LocalPart.isAnnounced(text, local);
  }
}
