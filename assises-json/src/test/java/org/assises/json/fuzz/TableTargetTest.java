package org.assises.json.fuzz;

import org.assises.testing.FuzzTargetContract;
import org.junit.jupiter.api.Tag;

@Tag("bulk")
class TableTargetTest extends FuzzTargetContract {
  TableTargetTest() {
    super(TableTarget.class, TableTarget::fuzzerTestOneInput, TableSeeds.ofTables());
  }
}
