package org.assises.benchmarks.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The zone of Paris in iCal4j's objects, created once and as short as in the other calendars. The
 * zone that iCal4j includes has 120 lines.
 */
final class Ical4jZone {
  private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
  private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

  static final VTimeZone PARIS = paris();

  private Ical4jZone() {}

  private static VTimeZone paris() {
    return new VTimeZone(
        new PropertyList(List.of(new TzId("Europe/Paris"))),
        new ComponentList<>(
            List.of(
                new Daylight(onset(2022, 3, 27, 2, WINTER, SUMMER)),
                new Standard(onset(2022, 10, 30, 3, SUMMER, WINTER)))));
  }

  private static PropertyList onset(
      int year, int month, int day, int hour, ZoneOffset from, ZoneOffset to) {
    return new PropertyList(
        List.of(
            new DtStart<>(LocalDateTime.of(year, month, day, hour, 0)),
            new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"),
            new TzOffsetFrom(from),
            new TzOffsetTo(to)));
  }
}
