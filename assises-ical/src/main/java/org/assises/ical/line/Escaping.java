package org.assises.ical.line;

import java.util.Arrays;

/**
 * How characters with a meaning of their own are written in the values of a content line.
 *
 * <p>A table for ASCII: {@link #PLAIN} is copied, {@link #DROPPED} never reaches a line (controls
 * other than tab), anything else is the second octet of an escape that {@link #lead} begins.
 */
enum Escaping {
  /** TEXT values: {@code \\}, {@code \;}, {@code \,} and {@code \n} (RFC 5545, 3.3.11). */
  TEXT('\\', "\\;,", "\\;,"),
  /** Quoted parameter values: {@code ^^}, {@code ^'} and {@code ^n} (RFC 6868). */
  PARAMETER('^', "^\"", "^'"),
  /** Values that need no escape because of what they are: names, URIs, numbers. */
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

  /** {@return the table, indexed by ASCII character; not to be changed} */
  byte[] table() {
    return second;
  }
}
