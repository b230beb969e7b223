package org.assises.benchmarks.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.util.TimeZone;

/** The zone of Paris in biweekly's objects, as short as in the other calendars. */
final class BiweeklyZone {
  static final TimezoneAssignment PARIS =
      new TimezoneAssignment(TimeZone.getTimeZone("Europe/Paris"), paris());

  private BiweeklyZone() {}

  private static VTimezone paris() {
    DaylightSavingsTime summer = new DaylightSavingsTime();
    set(summer, new DateTimeComponents(2022, 3, 27, 2, 0, 0, false), 1, 2);
    StandardTime winter = new StandardTime();
    set(winter, new DateTimeComponents(2022, 10, 30, 3, 0, 0, false), 2, 1);
    VTimezone zone = new VTimezone("Europe/Paris");
    zone.addDaylightSavingsTime(summer);
    zone.addStandardTime(winter);
    return zone;
  }

  private static void set(Observance observance, DateTimeComponents onset, int from, int to) {
    observance.setDateStart(onset);
    observance.setRecurrenceRule(
        new Recurrence.Builder(Frequency.YEARLY)
            .byMonth(onset.getMonth())
            .byDay(-1, DayOfWeek.SUNDAY)
            .build());
    observance.setTimezoneOffsetFrom(new UtcOffset(true, from, 0));
    observance.setTimezoneOffsetTo(new UtcOffset(true, to, 0));
  }
}
