package org.assises.json.schedule.write;

import java.util.List;
import java.util.Locale;
import org.assises.model.Session;

/** Finds the time grid of a programme, which all starts and lengths fit. */
public final class TimeGrid {
  private static final long USUAL = 5;
  private static final long HOUR = 60;

  private TimeGrid() {}

  /**
   * {@return the widest grid up to one hour, in hours and minutes; the usual grid of apps if there
   * are no sessions}
   */
  public static String of(List<Session> sessions) {
    long minutes = 0;
    for (Session each : sessions) {
      ScheduledSession session = ScheduledSession.of(each);
      minutes = divisor(minutes, session.start().getMinute());
      minutes = divisor(minutes, session.length().toMinutes());
    }
    minutes = minutes == 0 ? USUAL : divisor(minutes, HOUR);
    return String.format(Locale.ROOT, "%02d:%02d", minutes / HOUR, minutes % HOUR);
  }

  private static long divisor(long a, long b) {
    return b == 0 ? a : divisor(b, a % b);
  }
}
