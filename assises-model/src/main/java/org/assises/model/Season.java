package org.assises.model;

import org.jspecify.annotations.Nullable;

/**
 * A season of the northern hemisphere, from the first day of the meteorological season to the last
 * possible day of the astronomical one. Consecutive seasons overlap: 10 September is in summer and
 * in autumn.
 */
public enum Season {
  /** 1 March to 21 June; code 21. */
  SPRING(21, 3, 6, 21),
  /** 1 June to 23 September; code 22. */
  SUMMER(22, 6, 9, 23),
  /** 1 September to 22 December; code 23. */
  AUTUMN(23, 9, 12, 22),
  /** 1 December to 20 March of the following year; code 24. */
  WINTER(24, 12, 15, 20);

  private final int code;
  private final int firstMonth;

  /** Above 12 for a month of the following year. */
  private final int lastMonth;

  private final int lastDay;

  Season(int code, int firstMonth, int lastMonth, int lastDay) {
    this.code = code;
    this.firstMonth = firstMonth;
    this.lastMonth = lastMonth;
    this.lastDay = lastDay;
  }

  /** {@return the number of the season in EDTF, 21 to 24} */
  public int code() {
    return code;
  }

  /** {@return the first day in a year, as {@link PartialDate#number}} */
  int first(int year) {
    return PartialDate.number(year, firstMonth, 1);
  }

  /** {@return the last day in a year, as {@link PartialDate#number}} */
  int last(int year) {
    return lastMonth <= 12
        ? PartialDate.number(year, lastMonth, lastDay)
        : PartialDate.number(year + 1, lastMonth - 12, lastDay);
  }

  /** {@return the season with that code, or null if there is none} */
  static @Nullable Season at(int code) {
    return switch (code) {
      case 21 -> SPRING;
      case 22 -> SUMMER;
      case 23 -> AUTUMN;
      case 24 -> WINTER;
      default -> null;
    };
  }
}
