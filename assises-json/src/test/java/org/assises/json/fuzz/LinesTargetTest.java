package org.assises.json.fuzz;

import org.assises.testing.FuzzTargetContract;

class LinesTargetTest extends FuzzTargetContract {
  LinesTargetTest() {
    super(LinesTarget.class, LinesTarget::fuzzerTestOneInput, JsonSeeds.ofLines());
  }
}
