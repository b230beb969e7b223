package org.assises.ical.fuzz;

import org.assises.testing.FuzzTargetContract;

class CalendarTargetTest extends FuzzTargetContract {
  CalendarTargetTest() {
    super(CalendarTarget.class, CalendarTarget::fuzzerTestOneInput, CalendarSeeds.ofCalendars());
  }
}
