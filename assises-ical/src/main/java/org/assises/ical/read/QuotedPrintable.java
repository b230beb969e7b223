package org.assises.ical.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Decodes texts in quoted-printable (RFC 2045, 6.7), which programs that still write vCalendar 1.0
 * use: {@code R=C3=A9union}.
 */
final class QuotedPrintable {
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private QuotedPrintable() {}

  /**
   * Returns the decoded text. Without a known character set, it is UTF-8, or windows-1252 if it is
   * not valid UTF-8. An equals sign without two hexadecimal digits is kept.
   */
  static String decoded(String value, Optional<String> charset) {
    byte[] octets = octets(value.getBytes(UTF_8));
    Charset stated = charset.filter(QuotedPrintable::isKnown).map(Charset::forName).orElse(UTF_8);
    try {
      return stated.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
    } catch (CharacterCodingException e) {
      return new String(octets, FALLBACK);
    }
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static byte[] octets(byte[] value) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream(value.length);
    for (int i = 0; i < value.length; i++) {
      int code = value[i] == '=' && i + 2 < value.length ? hex(value[i + 1], value[i + 2]) : -1;
      octets.write(code < 0 ? value[i] : code);
      i += code < 0 ? 0 : 2;
    }
    return octets.toByteArray();
  }

  private static int hex(byte high, byte low) {
    int first = Character.digit(high, 16);
    int second = Character.digit(low, 16);
    return first < 0 || second < 0 ? -1 : first * 16 + second;
  }
}
