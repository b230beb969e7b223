package org.assises.json.fuzz;

import org.assises.testing.FuzzTargetContract;
import org.junit.jupiter.api.Tag;

@Tag("bulk")
class ProposalTargetTest extends FuzzTargetContract {
  ProposalTargetTest() {
    super(ProposalTarget.class, ProposalTarget::fuzzerTestOneInput, TableSeeds.ofProposals());
  }
}
