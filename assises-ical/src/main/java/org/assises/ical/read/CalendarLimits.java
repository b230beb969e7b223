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

  /** Our shortest events have 21 octets a line, and 340 a component, on average. */
  private static final int FEWEST_LINE_OCTETS = 16;

  private static final int FEWEST_COMPONENT_OCTETS = 256;

  /**
   * {@return limits by which a calendar of ours of that size is read, and no fewer than the usual
   * lines and components}
   */
  public static CalendarLimits ofOctets(int octets) {
    return new CalendarLimits(
        octets,
        octets,
        Math.max(USUAL.lines, octets / FEWEST_LINE_OCTETS),
        Math.max(USUAL.components, octets / FEWEST_COMPONENT_OCTETS));
  }
}
