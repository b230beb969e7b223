package org.assises.ical.line;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Writes dates and times of the years 0 to 9999 as DATE and DATE-TIME (RFC 5545, 3.3.4, 3.3.5). */
final class DateTimeOctets {
  static final int DATE_LENGTH = 8;
  static final int LOCAL_LENGTH = 15;
  static final int UTC_LENGTH = 16;

  private static final int SECONDS_A_DAY = 86_400;

  private DateTimeOctets() {}

  /** Writes {@code 20241123}. */
  static void putDate(byte[] target, int at, LocalDate date) {
    int year = date.getYear();
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException("a year in iCalendar is from 0 to 9999, not " + year);
    }
    putTwo(target, at, year / 100);
    putTwo(target, at + 2, year % 100);
    putTwo(target, at + 4, date.getMonthValue());
    putTwo(target, at + 6, date.getDayOfMonth());
  }

  /** Writes {@code 20241123T085000}; fractions of a second are dropped. */
  static void putLocal(byte[] target, int at, LocalDateTime clock) {
    putDate(target, at, clock.toLocalDate());
    putTime(target, at + DATE_LENGTH, clock.toLocalTime().toSecondOfDay());
  }

  /** Writes {@code 20241123T075000Z}; fractions of a second are dropped. */
  static void putUtc(byte[] target, int at, Instant instant) {
    long second = instant.getEpochSecond();
    putDate(target, at, LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_A_DAY)));
    putTime(target, at + DATE_LENGTH, Math.floorMod(second, SECONDS_A_DAY));
    target[at + LOCAL_LENGTH] = 'Z';
  }

  private static void putTime(byte[] target, int at, int secondOfDay) {
    target[at] = 'T';
    putTwo(target, at + 1, secondOfDay / 3600);
    putTwo(target, at + 3, secondOfDay / 60 % 60);
    putTwo(target, at + 5, secondOfDay % 60);
  }

  private static void putTwo(byte[] target, int at, int number) {
    target[at] = (byte) ('0' + number / 10);
    target[at + 1] = (byte) ('0' + number % 10);
  }
}
