package org.assises.json.fuzz;

import org.assises.testing.FuzzTargetContract;

class DocumentTargetTest extends FuzzTargetContract {
  DocumentTargetTest() {
    super(DocumentTarget.class, DocumentTarget::fuzzerTestOneInput, JsonSeeds.ofDocuments());
  }
}
