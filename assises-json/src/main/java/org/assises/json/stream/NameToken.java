package org.assises.json.stream;

import org.jspecify.annotations.Nullable;

/**
 * Reads names of members, and keeps the last one.
 *
 * <p>Most names are plain and have at most 15 bytes; these are looked up in {@link KnownNames}.
 * Others are read as strings.
 */
final class NameToken {
  private static final int TWO_WORDS = 2 * EightBytes.LENGTH;

  private final byte[] bytes;
  private final int to;
  private final StringToken string;
  private final KnownNames known;
  private int length;
  private int number;
  private String text = "";

  NameToken(byte[] bytes, int to, StringToken string, KnownNames known) {
    this.bytes = bytes;
    this.to = to;
    this.string = string;
    this.known = known;
  }

  /**
   * Reads a name.
   *
   * @param first the index after its opening quote
   * @return the index after its closing quote
   */
  int read(int first) {
    if (first + TWO_WORDS > to) {
      return readAny(first);
    }
    long head = EightBytes.at(bytes, first);
    long tail = EightBytes.at(bytes, first + EightBytes.LENGTH);
    int plain = EightBytes.before(EightBytes.special(head), EightBytes.special(tail));
    if (plain == TWO_WORDS || bytes[first + plain] != '"') {
      return readAny(first);
    }
    length = plain;
    KnownNames.@Nullable Known found = known.find(head, tail, plain);
    number = number(found);
    if (found == null) {
      string.read(first);
      text = string.text();
    } else {
      text = found.name();
    }
    return first + plain + 1;
  }

  private int readAny(int first) {
    int after = string.read(first);
    length = string.bytes();
    text = string.text();
    number = number(text);
    return after;
  }

  /** Returns the number of a decoded name, so that it does not depend on escape sequences. */
  private int number(String name) {
    if (name.length() >= TWO_WORDS) {
      return KnownNames.NONE;
    }
    byte[] words = new byte[TWO_WORDS];
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      words[i] = c < 0x80 ? (byte) c : -1;
    }
    words[name.length()] = '"';
    long head = EightBytes.at(words, 0);
    long tail = EightBytes.at(words, EightBytes.LENGTH);
    boolean plain =
        EightBytes.before(EightBytes.special(head), EightBytes.special(tail)) == name.length();
    return plain ? number(known.find(head, tail, name.length())) : KnownNames.NONE;
  }

  private static int number(KnownNames.@Nullable Known known) {
    return known == null ? KnownNames.NONE : known.number();
  }

  /** Returns the length of the name in bytes, as written. */
  int bytes() {
    return length;
  }

  /** Returns the number of the name, or {@link KnownNames#NONE}. */
  int number() {
    return number;
  }

  String text() {
    return text;
  }
}
