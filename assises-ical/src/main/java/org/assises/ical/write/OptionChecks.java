package org.assises.ical.write;

import java.time.Duration;

/** What the options of a calendar have to be; each check hands back what passes it. */
public final class OptionChecks {
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(366);

  private OptionChecks() {}

  public static String authority(String authority) {
    if (!authority.matches("[A-Za-z0-9.-]{1,253}")) {
      throw new IllegalArgumentException("the authority of UIDs is 1 to 253 of A-Z a-z 0-9 . -");
    }
    return authority;
  }

  public static String color(String name) {
    if (!CssColors.NAMES.contains(name)) {
      throw new IllegalArgumentException(
          "a colour is one of the names of CSS3 in lower case, such as steelblue");
    }
    return name;
  }

  public static Duration length(String thing, Duration length) {
    if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(thing + " is from a minute to 366 days, not " + length);
    }
    return length;
  }
}
