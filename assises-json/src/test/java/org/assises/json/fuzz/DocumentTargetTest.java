package org.assises.json.fuzz;

import org.assises.testing.FuzzTargetContract;
import org.junit.jupiter.api.Tag;

@Tag("bulk")
class DocumentTargetTest extends FuzzTargetContract {
  DocumentTargetTest() {
    super(DocumentTarget.class, DocumentTarget::fuzzerTestOneInput, JsonSeeds.ofDocuments());
  }
}
