package org.assises.ical.line;

import java.util.Arrays;

/**
 * The ways to escape special characters in the values of a content line.
 *
 * <p>Each way is a table indexed by ASCII character. {@link #PLAIN} characters are copied, {@link
 * #DROPPED} ones are left out (controls other than tab). For all others the table has the second
 * octet of an escape sequence, whose first octet is {@link #lead}.
 */
enum Escaping {
  /** TEXT values: {@code \\}, {@code \;}, {@code \,} and {@code \n} (RFC 5545, 3.3.11). */
  TEXT('\\', "\\;,", "\\;,"),
  /** Quoted parameter values: {@code ^^}, {@code ^'} and {@code ^n} (RFC 6868). */
  PARAMETER('^', "^\"", "^'"),
  /** Values that never need escaping: names, URIs, numbers. */
  NONE('\\', "", "");

  static final byte PLAIN = 0;
  static final byte DROPPED = -1;

  final byte lead;

  @SuppressWarnings("ImmutableEnumChecker")
  private final byte[] second = new byte[128];

  Escaping(char lead, String characters, String escapes) {
    this.lead = (byte) lead;
    Arrays.fill(second, 0, 32, DROPPED);
    second[127] = DROPPED;
    second['\t'] = PLAIN;
    second['\n'] = 'n';
    second['\r'] = 'n';
    for (int i = 0; i < characters.length(); i++) {
      second[characters.charAt(i)] = (byte) escapes.charAt(i);
    }
  }

  /** {@return the table itself; do not change it} */
  byte[] table() {
    return second;
  }
}
