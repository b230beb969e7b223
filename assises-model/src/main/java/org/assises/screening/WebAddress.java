package org.assises.screening;

/** Web addresses: the digits in them are no telephone numbers. */
final class WebAddress {
  /** How far back the beginning of an address is sought. */
  private static final int LONGEST = 250;

  private WebAddress() {}

  /**
   * {@return whether the word that holds this index begins a web address before it} An address is
   * told by {@code ://}, by {@code www.}, or by a slash after a known top-level domain.
   */
  static boolean holds(String text, int index) {
    for (int at = index - 1; at > index - LONGEST && !ends(Signs.at(text, at)); at--) {
      boolean tells =
          switch (text.charAt(at)) {
            case ':' -> text.startsWith("//", at + 1);
            case 'w', 'W' -> Signs.hasAt(text, at, "www.");
            case '/' -> followsDomain(text, at);
            default -> false;
          };
      if (tells) {
        return true;
      }
    }
    return false;
  }

  private static boolean followsDomain(String text, int slash) {
    int start = Signs.startOfWord(text, slash);
    return Signs.at(text, start - 1) == '.'
        && Signs.isLetterOrDigit(Signs.at(text, start - 2))
        && TopLevelDomain.isKnown(text, start, slash);
  }

  /** {@return whether no address goes over this character; U+0000 is before the text} */
  private static boolean ends(char c) {
    return c <= ' '
        || Signs.isSpace(c)
        || c == '<'
        || c == '>'
        || c == '"'
        || c == '«'
        || c == '»'
        || c == '\u2028';
  }
}
