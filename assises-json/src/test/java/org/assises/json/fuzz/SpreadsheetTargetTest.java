package org.assises.json.fuzz;

import org.assises.testing.FuzzTargetContract;
import org.junit.jupiter.api.Tag;

@Tag("bulk")
class SpreadsheetTargetTest extends FuzzTargetContract {
  SpreadsheetTargetTest() {
    super(SpreadsheetTarget.class, SpreadsheetTarget::fuzzerTestOneInput, TableSeeds.ofParts());
  }
}
