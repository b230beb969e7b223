package org.assises.ical.write;

import java.time.Duration;

/** Checks the options of a calendar; a method for one option returns a valid value unchanged. */
public final class OptionChecks {
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(366);

  private OptionChecks() {}

  public static String authority(String authority) {
    if (!authority.matches("[A-Za-z0-9.-]{1,253}")) {
      throw new IllegalArgumentException(
          "an authority must be 1 to 253 characters of A-Z a-z 0-9 . -");
    }
    return authority;
  }

  public static String color(String name) {
    if (!CssColors.NAMES.contains(name)) {
      throw new IllegalArgumentException(
          "a colour must be a CSS3 name in lower case, such as steelblue");
    }
    return name;
  }

  public static Duration length(String thing, Duration length) {
    if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          thing + " must be from one minute to 366 days, not " + length);
    }
    return length;
  }

  /** Checks that the options suit an agenda of many series. */
  public static void agenda(CalendarOptions options) {
    if (options.authority().isPresent() || options.edition().isPresent()) {
      throw new IllegalStateException(
          "an agenda of many series can have no authority and no edition: build the format without"
              + " them");
    }
  }
}
