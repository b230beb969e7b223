package org.assises.json.fuzz;

import org.assises.testing.FuzzTargetContract;
import org.junit.jupiter.api.Tag;

@Tag("bulk")
class ScheduleTargetTest extends FuzzTargetContract {
  ScheduleTargetTest() {
    super(ScheduleTarget.class, ScheduleTarget::fuzzerTestOneInput, JsonSeeds.ofSchedules());
  }
}
