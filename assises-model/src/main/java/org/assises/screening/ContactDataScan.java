package org.assises.screening;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import org.assises.screening.ContactData.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a text: at each character that can tell contact data, the matchers look a bounded
 * number of characters around it. Nothing is allocated before something is found.
 */
final class ContactDataScan {
  /** By ASCII character, whether contact data may be told from it: a table has no branches. */
  private static final boolean[] TELLING = new boolean[0x80];

  static {
    for (char c : "0123456789+@%&([{<.bB".toCharArray()) {
      TELLING[c] = true;
    }
  }

  private ContactDataScan() {}

  static List<ContactData> of(String text) {
    List<ContactData> found = null;
    int at = nextTelling(text, 0);
    while (at < text.length()) {
      ContactData data = Digits.at(text, at) >= 0 ? numberAt(text, at) : signAt(text, at);
      if (data != null) {
        found = with(found, data);
        at = nextTelling(text, data.end());
      } else {
        at = nextTelling(text, Math.max(at + 1, Digits.endOfGroup(text, at)));
      }
    }
    return requireNonNullElse(found, List.of());
  }

  /** {@return the index of the next character from which contact data may be told} */
  private static int nextTelling(String text, int from) {
    int at = from;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Latin, Greek and Cyrillic letters, punctuation and symbols hold no digits and no signs. */
  private static boolean isPlain(char c) {
    return c < 0x80 ? !TELLING[c] : c < '\u0660' || (c >= '\u2000' && c < '\u2C00');
  }

  private static @Nullable ContactData signAt(String text, int at) {
    long address = EmailAddress.around(text, at);
    if (address >= 0) {
      return new ContactData(
          Kind.EMAIL, EmailAddress.startOf(address), EmailAddress.endOf(address));
    }
    return outsideOfWeb(text, Kind.TELEPHONE, at, TelephoneNumber.end(text, at));
  }

  private static @Nullable ContactData numberAt(String text, int at) {
    int account = Iban.startBefore(text, at);
    int accountEnd = account < 0 ? -1 : Iban.end(text, account);
    if (accountEnd >= 0) {
      return outsideOfWeb(text, Kind.IBAN, account, accountEnd);
    }
    int telephone = TelephoneNumber.end(text, at);
    if (telephone >= 0) {
      return outsideOfWeb(text, Kind.TELEPHONE, at, telephone);
    }
    int nir = Nir.end(text, at);
    return nir >= 0
        ? outsideOfWeb(text, Kind.NIR, at, nir)
        : outsideOfWeb(text, Kind.HOME_ADDRESS, at, HomeAddress.end(text, at));
  }

  private static @Nullable ContactData outsideOfWeb(String text, Kind kind, int start, int end) {
    return end < 0 || WebAddress.holds(text, start) ? null : new ContactData(kind, start, end);
  }

  /** Adds what was found; an e-mail address takes the place of numbers that are a part of it. */
  private static List<ContactData> with(@Nullable List<ContactData> found, ContactData data) {
    List<ContactData> all = found == null ? new ArrayList<>() : found;
    while (!all.isEmpty() && all.get(all.size() - 1).start() >= data.start()) {
      all.remove(all.size() - 1);
    }
    all.add(data);
    return all;
  }
}
