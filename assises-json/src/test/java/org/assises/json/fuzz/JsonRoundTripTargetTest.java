package org.assises.json.fuzz;

import org.assises.testing.FuzzTargetContract;

class JsonRoundTripTargetTest extends FuzzTargetContract {
  JsonRoundTripTargetTest() {
    super(
        JsonRoundTripTarget.class, JsonRoundTripTarget::fuzzerTestOneInput, JsonSeeds.ofAssises());
  }
}
