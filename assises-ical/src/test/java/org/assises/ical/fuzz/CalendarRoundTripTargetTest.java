package org.assises.ical.fuzz;

import org.assises.testing.FuzzTargetContract;

class CalendarRoundTripTargetTest extends FuzzTargetContract {
  CalendarRoundTripTargetTest() {
    super(
        CalendarRoundTripTarget.class,
        CalendarRoundTripTarget::fuzzerTestOneInput,
        CalendarSeeds.ofAssises());
  }
}
