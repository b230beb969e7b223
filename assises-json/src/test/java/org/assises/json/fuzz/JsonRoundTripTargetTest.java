package org.assises.json.fuzz;

import org.assises.testing.FuzzTargetContract;
import org.junit.jupiter.api.Tag;

@Tag("bulk")
class JsonRoundTripTargetTest extends FuzzTargetContract {
  JsonRoundTripTargetTest() {
    super(
        JsonRoundTripTarget.class, JsonRoundTripTarget::fuzzerTestOneInput, JsonSeeds.ofAssises());
  }
}
