package org.assises.json.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Writes dates and times in the format of RFC 3339. It uses the JDK only for unusual years and
 * fractions of a second, because the JDK takes several times as long.
 */
final class Rfc3339Text {
  private static final int DATE_LENGTH = 10;
  private static final int TIME_LENGTH = 19;

  private Rfc3339Text() {}

  static String of(LocalDate date) {
    if (!hasFourDigits(date.getYear())) {
      return date.toString();
    }
    byte[] text = new byte[DATE_LENGTH];
    putDate(text, date);
    return new String(text, ISO_8859_1);
  }

  static String of(Instant instant) {
    long second = instant.getEpochSecond();
    LocalDateTime time = LocalDateTime.ofEpochSecond(second, instant.getNano(), ZoneOffset.UTC);
    return of(OffsetDateTime.of(time, ZoneOffset.UTC));
  }

  /** Returns the time with seconds, and with the fraction if there is one. */
  static String of(OffsetDateTime time) {
    String offset = time.getOffset().getId();
    if (!hasFourDigits(time.getYear()) || time.getNano() != 0) {
      return ofAny(time) + offset;
    }
    byte[] text = new byte[TIME_LENGTH + offset.length()];
    putDate(text, time.toLocalDate());
    text[10] = 'T';
    putTwo(text, 11, time.getHour());
    text[13] = ':';
    putTwo(text, 14, time.getMinute());
    text[16] = ':';
    putTwo(text, 17, time.getSecond());
    for (int i = 0; i < offset.length(); i++) {
      text[TIME_LENGTH + i] = (byte) offset.charAt(i);
    }
    return new String(text, ISO_8859_1);
  }

  private static String ofAny(OffsetDateTime time) {
    boolean withoutSeconds = time.getSecond() == 0 && time.getNano() == 0;
    return time.toLocalDateTime() + (withoutSeconds ? ":00" : "");
  }

  private static boolean hasFourDigits(int year) {
    return year >= 0 && year <= 9999;
  }

  private static void putDate(byte[] text, LocalDate date) {
    putTwo(text, 0, date.getYear() / 100);
    putTwo(text, 2, date.getYear() % 100);
    text[4] = '-';
    putTwo(text, 5, date.getMonthValue());
    text[7] = '-';
    putTwo(text, 8, date.getDayOfMonth());
  }

  private static void putTwo(byte[] text, int at, int number) {
    text[at] = (byte) ('0' + number / 10);
    text[at + 1] = (byte) ('0' + number % 10);
  }
}
