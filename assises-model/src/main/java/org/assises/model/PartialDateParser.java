package org.assises.model;

import java.time.format.DateTimeParseException;

/** Parses a {@link PartialDate} in one pass. */
final class PartialDateParser {
  private static final String EXPECTED =
      "expected a date as in 2022-10-08, 2022-10, 2022-23 (21 spring to 24 winter) or 2022";

  private PartialDateParser() {}

  static PartialDate parse(CharSequence text) {
    int length = text.length();
    if (length != 4 && length != 7 && length != 10) {
      throw refused("the text has " + length + " characters", Math.min(length, 10));
    }
    int year = number(text, 0, 4);
    int part = length == 4 ? 0 : numberAfterHyphen(text, 4);
    int day = length == 10 ? numberAfterHyphen(text, 7) : 0;
    return existing(year, part, day, length);
  }

  private static PartialDate existing(int year, int part, int day, int length) {
    if (year == 0) {
      throw refused("there is no year 0", 0);
    }
    if (length > 4 && !isMonth(part)) {
      if (length == 10) {
        throw refused("there is no month " + part, 5);
      }
      if (Season.at(part) == null) {
        throw refused("there is no month or season " + part, 5);
      }
    }
    if (length == 10 && (day < 1 || day > PartialDate.lengthOfMonth(year, part))) {
      throw refused("the month has no day " + day, 8);
    }
    return new PartialDate(year, part, day);
  }

  private static boolean isMonth(int part) {
    return part >= 1 && part <= 12;
  }

  private static int numberAfterHyphen(CharSequence text, int at) {
    if (text.charAt(at) != '-') {
      throw refused("character " + (at + 1) + " is not a hyphen", at);
    }
    return number(text, at + 1, at + 3);
  }

  private static int number(CharSequence text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw refused("character " + (i + 1) + " is not a digit", i);
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static DateTimeParseException refused(String why, int index) {
    return new DateTimeParseException(EXPECTED + ", but " + why, "", index);
  }
}
