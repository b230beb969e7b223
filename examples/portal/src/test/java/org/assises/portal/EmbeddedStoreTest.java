package org.assises.portal;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest extends StoreContract {
  @TempDir Path folder;

  @Override
  Configuration configuration() {
    return Configuration.local(folder);
  }
}
