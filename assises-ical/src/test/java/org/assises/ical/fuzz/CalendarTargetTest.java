package org.assises.ical.fuzz;

import org.assises.testing.FuzzTargetContract;
import org.junit.jupiter.api.Tag;

@Tag("bulk")
class CalendarTargetTest extends FuzzTargetContract {
  CalendarTargetTest() {
    super(CalendarTarget.class, CalendarTarget::fuzzerTestOneInput, CalendarSeeds.ofCalendars());
  }
}
