package org.assises.ical.read;

/**
 * How much of an input is read before it is refused.
 *
 * @param octets of the whole input
 * @param lineOctets of one content line, unfolded
 * @param lines content lines, those passed over included
 * @param components of all kinds, nested ones included
 */
public record CalendarLimits(int octets, int lineOctets, int lines, int components) {
  /** Components in components in components; a calendar has three of them. */
  static final int DEPTH = 8;

  /** 16 MiB, all of which may be one line; 400 000 lines, 50 000 components. */
  public static final CalendarLimits USUAL =
      new CalendarLimits(16 << 20, 16 << 20, 400_000, 50_000);
}
