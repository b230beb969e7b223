package org.assises.json.fuzz;

import org.assises.testing.FuzzTargetContract;

class ScheduleTargetTest extends FuzzTargetContract {
  ScheduleTargetTest() {
    super(ScheduleTarget.class, ScheduleTarget::fuzzerTestOneInput, JsonSeeds.ofSchedules());
  }
}
