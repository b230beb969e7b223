package org.assises.ical.read;

/**
 * The limits of an input; reading stops with an error when one is exceeded.
 *
 * @param octets the most octets of the whole input
 * @param lineOctets the most octets of a content line, unfolded
 * @param lines the most content lines, malformed ones included
 * @param components the most components, nested ones included
 */
public record CalendarLimits(int octets, int lineOctets, int lines, int components) {
  /** The deepest nesting of components; calendars usually have three levels. */
  static final int DEPTH = 8;

  /** The default: 16 MiB, even in one line; 400,000 lines; 50,000 components. */
  public static final CalendarLimits USUAL =
      new CalendarLimits(16 << 20, 16 << 20, 400_000, 50_000);

  /** The shortest events that we write have on average 21 octets per line and 340 per component. */
  private static final int FEWEST_LINE_OCTETS = 16;

  private static final int FEWEST_COMPONENT_OCTETS = 256;

  /**
   * {@return limits that accept every calendar of this size that {@code ICalendarFormat} wrote; at
   * least the default for lines and components}
   */
  public static CalendarLimits ofOctets(int octets) {
    return new CalendarLimits(
        octets,
        octets,
        Math.max(USUAL.lines, octets / FEWEST_LINE_OCTETS),
        Math.max(USUAL.components, octets / FEWEST_COMPONENT_OCTETS));
  }
}
