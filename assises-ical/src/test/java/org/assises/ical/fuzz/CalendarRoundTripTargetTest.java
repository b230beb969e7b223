package org.assises.ical.fuzz;

import org.assises.testing.FuzzTargetContract;
import org.junit.jupiter.api.Tag;

@Tag("bulk")
class CalendarRoundTripTargetTest extends FuzzTargetContract {
  CalendarRoundTripTargetTest() {
    super(
        CalendarRoundTripTarget.class,
        CalendarRoundTripTarget::fuzzerTestOneInput,
        CalendarSeeds.ofAssises());
  }
}
